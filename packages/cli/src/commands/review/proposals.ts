import { definitionOf, resolveField } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";

/** A statement about a paragraph, as it is written: an annotation, or an entry of its lineage. */
export interface Statement {
  quote?: string;
  occurrence?: number;
  footnote?: number;
  method?: "rule" | "carried-over";
  [field: string]: unknown;
}

/** A statement of a paragraph at its place: one that a program made, or one that a person has confirmed. */
export interface Proposal {
  /** The list of the paragraph that holds it. */
  list: string;
  index: number;
  /** What it is, in one word: `act`, `mention`, `theme`. */
  kind: string;
  /** The statement, or the id of a theme. */
  value: Statement | string;
  isConfirmed: boolean;
}

/** The list of confirmed themes. Its elements are ids. */
export const confirmedThemes = "themes";

/** The list of themes that a person confirmed for an earlier resolution. */
const carriedThemes = "carriedThemes";

/** The lists of themes that a program proposes. */
const proposedThemeLists = ["proposedThemes", carriedThemes] as const;

/** The lists of statements that a program can propose, with the kind of their elements. */
export const statementLists: ReadonlyMap<string, string> = new Map(
  Object.entries(definitionOf("paragraph").properties ?? {}).flatMap(([name, property]) => {
    const { items } = resolveField(property).schema;
    const field = items && resolveField(items);
    return field?.schema.properties?.method ? [[name, field.definition ?? name] as const] : [];
  }),
);

/** The statements of a paragraph in one of its lists. */
export function statementsIn(paragraph: AuthoredParagraph, list: string): readonly Statement[] {
  return (paragraph[list as keyof AuthoredParagraph] as readonly Statement[] | undefined) ?? [];
}

/** What is left to decide in a paragraph, in the order of its lists. */
export function proposalsIn(paragraph: AuthoredParagraph): Proposal[] {
  return [...statementsOf(paragraph, false), ...themesOf(paragraph, false)];
}

/** What is left to decide in a paragraph, and then what is confirmed. */
export function allIn(paragraph: AuthoredParagraph): Proposal[] {
  return [...proposalsIn(paragraph), ...statementsOf(paragraph, true), ...themesOf(paragraph, true)];
}

function statementsOf(paragraph: AuthoredParagraph, isConfirmed: boolean): Proposal[] {
  return [...statementLists].flatMap(([list, kind]) =>
    statementsIn(paragraph, list).flatMap((value, index) =>
      (value.method === undefined) === isConfirmed ? [{ list, index, kind, value, isConfirmed }] : [],
    ),
  );
}

function themesOf(paragraph: AuthoredParagraph, isConfirmed: boolean): Proposal[] {
  const lists = isConfirmed ? ([confirmedThemes] as const) : proposedThemeLists;
  return lists.flatMap((list) =>
    (paragraph[list] ?? []).map((value, index) => ({ list, index, kind: "theme", value, isConfirmed })),
  );
}

/** Whether a proposal comes from a person who confirmed it for an earlier resolution. */
export function isCarriedOver({ list, value }: Proposal): boolean {
  return typeof value === "string" ? list === carriedThemes : value.method === "carried-over";
}

/**
 * The proposals that an earlier resolution gave to a paragraph: what was carried over, and the lineage that says from
 * where. Empty when nothing was carried over.
 */
export function carriedBlock(paragraph: AuthoredParagraph): Proposal[] {
  const all = proposalsIn(paragraph);
  if (!all.some(isCarriedOver)) return [];
  return all.filter((one) => isCarriedOver(one) || one.list === "lineage");
}

/** Whether two proposals say the same about the same words, at whatever place. Themes and lineage have no words. */
export function saysTheSame(one: Proposal, other: Proposal): boolean {
  const said = statementWithoutPlace(one);
  return one.list === other.list && said !== undefined && said === statementWithoutPlace(other);
}

function statementWithoutPlace({ value }: Proposal): string | undefined {
  if (typeof value === "string" || value.quote === undefined) return undefined;
  const { occurrence: _, footnote, ...said } = value;
  return JSON.stringify({ ...said, isInNote: footnote !== undefined });
}
