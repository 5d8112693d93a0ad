/** Where a paragraph stands in its resolution, as its id tells. */
export interface ParagraphPlace {
  /** Slug of the resolution: `a-res-77-20`. */
  slug: string;
  /** Preambular or operative: the part of the resolution, also for an item. */
  section: "preambular" | "operative";
  /** Number of the preambular or operative paragraph. */
  number: number;
  /** Marks of the items down to this one, without brackets: `["a", "ii"]`; empty for a paragraph itself. */
  items: readonly string[];
}

/** Reads a paragraph id such as `a-res-77-20.op17.a`; undefined when it is none. */
export function parseParagraphId(id: string): ParagraphPlace | undefined {
  const [slug = "", head = "", ...items] = id.split(".");
  const match = /^(pp|op)([1-9][0-9]*)$/.exec(head);
  if (!match || slug === "" || items.some((item) => !/^[a-z]+$/.test(item))) return undefined;
  return { slug, section: match[1] === "pp" ? "preambular" : "operative", number: Number(match[2]), items };
}

/** How people cite the paragraph: `PP2`, `OP17(a)`. */
export function paragraphLabel({ section, number, items }: ParagraphPlace): string {
  return `${section === "preambular" ? "PP" : "OP"}${number}${items.map((item) => `(${item})`).join("")}`;
}

/**
 * Its Akoma Ntoso element id (Akoma Ntoso Naming Convention 1.0, section 5): `para_17__list_1__item_a`. Preambular
 * paragraphs are containers of the preamble, as in the United Nations' own Akoma Ntoso documents.
 */
export function paragraphElementId({ section, number, items }: ParagraphPlace): string {
  const head = section === "preambular" ? `preamble__container_${number}` : `para_${number}`;
  return head + items.map((item) => `__list_1__item_${item}`).join("");
}

/** The id of the paragraph or item above, or null. */
export function parentParagraphId(id: string, { items }: ParagraphPlace): string | null {
  return items.length === 0 ? null : id.slice(0, id.lastIndexOf("."));
}
