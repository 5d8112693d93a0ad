import { paragraphElementId } from "@open-resolutions/core";
import type { Paragraph, Resolution } from "@open-resolutions/schemas";
import { textPrinter } from "./annotated-text.ts";
import { collectReferences, type Names } from "./entities.ts";
import { type Division, type FlowPart, flowOf, groupsOf } from "./flow.ts";
import { identification } from "./identification.ts";
import { frameOf } from "./masthead.ts";
import { paragraphPrinter } from "./paragraphs.ts";
import { block, element, escapeXml } from "./xml.ts";

const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** The parts of a document, or of a component, under way. */
interface Parts {
  /** The heading and the formula of the division that it is. */
  heading: string;
  preamble: string[];
  body: string[];
  attachments: string[];
  components: string[];
}

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
  let headings = 0;

  const { preamble, body, attachments, components } = partsOf(flowOf(resolution, paragraphs), []);
  const frame = frameOf(resolution, names, texts.uncalled());
  const meta = block("meta", {}, [
    identification(resolution, { component: "main", author }),
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

  /** Sorts what belongs to a division into the parts of its document. @param path the steps that lead to the division */
  function partsOf(flow: readonly FlowPart[], path: readonly string[]): Parts {
    const parts: Parts = { heading: "", preamble: [], body: [], attachments: [], components: [] };
    let pending: Division[] = [];
    const flush = () => {
      parts.body.push(...pending.map(headingInBody));
      pending = [];
    };
    for (const group of groupsOf(flow, path.length)) {
      if ("division" in group) {
        if (group.division.path === path.join(".")) open(parts, group.division, path);
        else pending.push(group.division);
      } else if ("paragraph" in group) {
        if (group.paragraph.kind === "preambular" && !isSection(path.at(-1))) {
          parts.preamble.push(...pending.map(headingInPreamble), print.recital(group.paragraph));
          pending = [];
        } else {
          flush();
          parts.body.push(print.inBody(group.paragraph));
        }
      } else {
        flush();
        addGroup(parts, group.parts, [...path, group.step]);
      }
    }
    flush();
    return parts;
  }

  /** Adds a division further down: a section in place, or a document of its own. */
  function addGroup(parts: Parts, flow: readonly FlowPart[], path: readonly string[]): void {
    const eId = elementId(path);
    const own = partsOf(flow, path);
    const step = path.at(-1) ?? "";
    if (isSection(step)) {
      parts.body.push(block("section", { eId }, [own.heading, ...own.body]));
      parts.attachments.push(...own.attachments);
      parts.components.push(...own.components);
      return;
    }
    const inAnnex = isAnnex(step);
    const name = inAnnex ? "annex" : step.startsWith("draft") ? "draft resolution" : "part";
    const component = path.join("/").replaceAll("-", "_");
    const document = block(inAnnex ? "doc" : "statement", { name }, [
      block("meta", {}, [identification(resolution, { component, author })]),
      optional("preamble", { eId: `${eId}__preamble` }, own.preamble),
      // The United Nations' own documents have the heading of an annex inside its body.
      mainBody(inAnnex && own.heading !== "" ? [inHcontainer(own.heading), ...own.body] : own.body),
      optional("attachments", {}, own.attachments),
      optional("components", {}, own.components),
    ]);
    if (inAnnex) parts.attachments.push(block("attachment", { eId }, [document]));
    else {
      parts.body.push(element("componentRef", { src: `#${eId}`, showAs: name }));
      parts.components.push(block("component", { eId }, [own.heading, document]));
    }
  }

  /** The heading and the formula of the division itself. */
  function open(parts: Parts, { heading, number = "", formula }: Division, path: readonly string[]): void {
    if (heading !== undefined) {
      // A number on a line of its own above the title.
      const apart = number !== "" && !isAnnex(path.at(-1)) && heading.startsWith(`${number} `) ? number : "";
      const title = element("heading", {}, escapeXml(heading.slice(apart.length).trimStart()));
      parts.heading = apart === "" ? title : `${element("num", {}, escapeXml(apart))}${title}`;
    }
    if (formula === undefined) return;
    const words = element("p", {}, escapeXml(formula));
    if (isSection(path.at(-1)))
      parts.body.push(block("hcontainer", { name: "formula" }, [block("content", {}, [words])]));
    else
      parts.preamble.push(
        block("formula", { eId: `${elementId(path)}__preamble__formula_1`, name: "enactingFormula" }, [
          words,
        ]),
      );
  }

  function headingInBody({ heading }: Division): string {
    return heading === undefined ? "" : inHcontainer(element("heading", {}, escapeXml(heading)));
  }

  function inHcontainer(heading: string): string {
    headings += 1;
    return block("hcontainer", { eId: `hcontainer_${headings}`, name: "heading" }, [heading]);
  }
}

function headingInPreamble({ heading }: Division): string {
  return heading === undefined ? "" : element("p", { class: "heading" }, escapeXml(heading));
}

function isSection(step: string | undefined): boolean {
  return step?.startsWith("section") ?? false;
}

function isAnnex(step: string | undefined): boolean {
  return step?.startsWith("annex") ?? false;
}

/** The `eId` of a division: what those of its paragraphs begin with. */
function elementId(divisions: readonly string[]): string {
  const inside = paragraphElementId({ slug: "", divisions, section: "numbered", number: 1, items: [] });
  return inside.slice(0, inside.lastIndexOf("__"));
}

function mainBody(children: readonly string[]): string {
  return block("mainBody", {}, children.some((child) => child !== "") ? children : [element("p")]);
}

function optional(name: string, attributes: Record<string, string>, children: readonly string[]): string {
  return children.some((child) => child !== "") ? block(name, attributes, children) : "";
}
