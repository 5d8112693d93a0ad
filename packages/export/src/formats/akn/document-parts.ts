import { paragraphElementId } from "@open-resolutions/core";
import { type Division, type FlowPart, groupsOf } from "./flow.ts";
import type { ParagraphPrinter } from "./paragraphs.ts";
import { block, element, escapeXml } from "./xml.ts";

/** The parts of a document, or of a component, under way. */
interface Parts {
  /** The heading and the formula of the division that it is. */
  heading: string;
  preamble: string[];
  body: string[];
  attachments: string[];
  components: string[];
}

/** What all parts of one document share. */
interface Context {
  print: ParagraphPrinter;
  /** The `identification` of a component, by its place such as `part_a/annex`. */
  identify(component: string): string;
  /** How many headings have an `eId` so far. */
  headings: number;
}

/**
 * Sorts what belongs to a division into the parts of its document.
 *
 * @param path the steps that lead to the division; empty for the resolution
 */
export function partsOf(flow: readonly FlowPart[], path: readonly string[], context: Context): Parts {
  const { print } = context;
  const parts: Parts = { heading: "", preamble: [], body: [], attachments: [], components: [] };
  let pending: Division[] = [];
  const flush = () => {
    parts.body.push(...pending.map((division) => headingInBody(division, context)));
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
      addGroup(parts, group.parts, [...path, group.step], context);
    }
  }
  flush();
  return parts;
}

/** Adds a division further down: a section in place, or a document of its own. */
function addGroup(parts: Parts, flow: readonly FlowPart[], path: readonly string[], context: Context): void {
  const eId = elementId(path);
  const own = partsOf(flow, path, context);
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
    block("meta", {}, [context.identify(component)]),
    optional("preamble", { eId: `${eId}__preamble` }, own.preamble),
    // The United Nations' own documents have the heading of an annex inside its body.
    mainBody(inAnnex && own.heading !== "" ? [inHcontainer(own.heading, context), ...own.body] : own.body),
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
      block("formula", { eId: `${elementId(path)}__preamble__formula_1`, name: "enactingFormula" }, [words]),
    );
}

function headingInBody({ heading }: Division, context: Context): string {
  return heading === undefined ? "" : inHcontainer(element("heading", {}, escapeXml(heading)), context);
}

function inHcontainer(heading: string, context: Context): string {
  context.headings += 1;
  return block("hcontainer", { eId: `hcontainer_${context.headings}`, name: "heading" }, [heading]);
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

/** `mainBody`, which must not be empty. */
export function mainBody(children: readonly string[]): string {
  return block("mainBody", {}, children.some((child) => child !== "") ? children : [element("p")]);
}

/** An element, or nothing if it would be empty. */
export function optional(
  name: string,
  attributes: Record<string, string>,
  children: readonly string[],
): string {
  return children.some((child) => child !== "") ? block(name, attributes, children) : "";
}
