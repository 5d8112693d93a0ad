import type { Paragraph } from "@open-resolutions/schemas";

/** The place of a paragraph in its resolution, read from its id. */
export interface ParagraphPlace {
  /** Slug of the resolution: `a-res-77-20`. */
  slug: string;
  /** The steps of its divisions, outer first: `["part-a", "section-ii"]`; empty in the body of the resolution. */
  divisions: readonly string[];
  /** Preambular or operative; in an annex, with or without a number. An item has the section of its paragraph. */
  section: "preambular" | "operative" | "numbered" | "unnumbered";
  /** Number of the paragraph; for an unnumbered one, its position among the unnumbered ones. */
  number: number;
  /** Marks of the items down to this one, without brackets: `["a", "ii"]`; empty for a paragraph itself. */
  items: readonly string[];
}

const sections = { pp: "preambular", op: "operative", p: "numbered", u: "unnumbered" } as const;
const steps = { preambular: "pp", operative: "op", numbered: "p", unnumbered: "u" } as const;
const division = /^(?:part|section|annex|draft)(?:-[a-z0-9]+)*$/;

/** Reads a paragraph id such as `a-res-77-20.op17.a` or `a-res-76-7.annex.p3`; undefined when it is not a paragraph id. */
export function parseParagraphId(id: string): ParagraphPlace | undefined {
  const [slug = "", ...rest] = id.split(".");
  const own = rest.findIndex((step) => !division.test(step));
  const divisions = own === -1 ? rest : rest.slice(0, own);
  const [head = "", ...items] = rest.slice(divisions.length);
  const match = /^(pp|op|p|u)([1-9][0-9]*)$/.exec(head);
  if (!match || slug === "" || items.some((item) => !/^(?:[a-z]+|[1-9][0-9]*)$/.test(item))) return undefined;
  const section = sections[match[1] as keyof typeof sections];
  return { slug, divisions, section, number: Number(match[2]), items };
}

/** The id of the paragraph at a place: the inverse of parseParagraphId. */
export function paragraphId({ slug, divisions, section, number, items }: ParagraphPlace): string {
  return [slug, ...divisions, `${steps[section]}${number}`, ...items].join(".");
}

/** Its kind: of the preamble, operative, of an annex, or an item of any of them. */
export function paragraphKind({ section, items }: ParagraphPlace): Paragraph["kind"] {
  if (items.length > 0) return "item";
  return section === "preambular" || section === "operative" ? section : "annexed";
}

/** How people cite the paragraph: `PP2`, `OP17(a)`, `annex I, para. 3`. */
export function paragraphLabel({ divisions, section, number, items }: ParagraphPlace): string {
  const heads = { preambular: "PP", operative: "OP", numbered: "para. ", unnumbered: "unnumbered " };
  const own = `${heads[section]}${number}${items.map((item) => `(${item})`).join("")}`;
  return [...divisions.map(divisionLabel), own].join(", ");
}

/** `section-ii` as people cite it: `section II`. */
function divisionLabel(step: string): string {
  const [kind, ...number] = step.split("-");
  return number.length === 0 ? `${kind}` : `${kind} ${number.join("").toUpperCase()}`;
}

/**
 * Its Akoma Ntoso element id (Akoma Ntoso Naming Convention 1.0, section 5): `para_17__list_1__item_a`. Preambular
 * paragraphs are containers of the preamble, as in the United Nations' own Akoma Ntoso documents; annexes are
 * attachments, parts and drafts components.
 */
export function paragraphElementId({ divisions, section, number, items }: ParagraphPlace): string {
  const heads = {
    preambular: `preamble__container_${number}`,
    operative: `para_${number}`,
    numbered: `para_${number}`,
    unnumbered: `p_${number}`,
  };
  return [
    ...divisions.map(divisionElementId),
    heads[section],
    ...items.map((item) => `list_1__item_${item}`),
  ].join("__");
}

function divisionElementId(step: string): string {
  const [kind = "", ...number] = step.split("-");
  const names: Record<string, string> = { annex: "att", part: "comp", draft: "comp" };
  return `${names[kind] ?? kind}_${number.length === 0 ? (kind === "draft" ? "draft" : "1") : number.join("")}`;
}

/** The id of the paragraph or item above an item; null for a paragraph. */
export function parentParagraphId(id: string, { items }: ParagraphPlace): string | null {
  return items.length === 0 ? null : id.slice(0, id.lastIndexOf("."));
}
