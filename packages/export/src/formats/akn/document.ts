import type { Paragraph, Resolution } from "@open-resolutions/schemas";
import { textPrinter } from "./annotated-text.ts";
import { mainBody, optional, partsOf } from "./document-parts.ts";
import { collectReferences, type Names } from "./entities.ts";
import { flowOf } from "./flow.ts";
import { identification } from "./identification.ts";
import { frameOf } from "./masthead.ts";
import { paragraphPrinter } from "./paragraphs.ts";
import { block, element } from "./xml.ts";

const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/**
 * A resolution as Akoma Ntoso XML (OASIS Akoma Ntoso 1.0, schema 3.0): a `statement` with the elements that the United
 * Nations' own documents use, and with the `eId` of each paragraph's record. Annexes are attachments; the parts of a
 * composite resolution and drafts of other resolutions are components, with a `componentRef` in their place.
 *
 * @param paragraphs those of the resolution, with their texts, in order
 */
export function aknDocument(resolution: Resolution, paragraphs: readonly Paragraph[], names: Names): string {
  const references = collectReferences(names);
  const texts = textPrinter(resolution, paragraphs, references);
  const print = paragraphPrinter(paragraphs, texts);
  const author = references.actor(resolution.organ).refersTo;
  const identify = (component: string) => identification(resolution, { component, author });
  const { preamble, body, attachments, components } = partsOf(flowOf(resolution, paragraphs), [], {
    print,
    identify,
    headings: 0,
  });
  const frame = frameOf(resolution, names, texts.uncalled());
  const meta = block("meta", {}, [
    identify("main"),
    block("references", { source: "#open-resolutions" }, [
      element("TLCOrganization", {
        eId: "open-resolutions",
        href: "/akn/ontology/organization/open-resolutions",
        showAs: "Open Resolutions (unofficial)",
      }),
      element("TLCRole", { eId: "author", href: "/akn/ontology/role/author", showAs: "Author" }),
      element("TLCRole", {
        eId: "editor",
        href: "/akn/ontology/role/editor",
        showAs: "Editor of the markup",
      }),
      ...references.print(),
    ]),
  ]);
  const statement = block("statement", { name: "resolution" }, [
    meta,
    frame.coverPage,
    frame.preface,
    optional("preamble", { eId: "preamble" }, [frame.formula, ...preamble]),
    mainBody(body),
    frame.conclusions,
    optional("attachments", {}, attachments),
    optional("components", {}, components),
  ]);
  const root = block("akomaNtoso", { xmlns: namespace }, [statement]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
