import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { type Proposal, type Statement, statementsIn } from "./proposals.ts";

/** Who confirms, and when (YYYY-MM-DD). */
export interface Reviewer {
  name: string;
  on: string;
}

/**
 * A paragraph in which a person has confirmed a statement. A theme moves to `themes`. Whoever confirmed it before, in
 * other words, is named no longer.
 */
export function accept(
  paragraph: AuthoredParagraph,
  { list, index, value }: Proposal,
  reviewer: Reviewer | undefined,
): AuthoredParagraph {
  if (typeof value === "string") return withTheme(withoutTheme(paragraph, list, value), value);
  const { method: _, reviewer: __, ...confirmed } = value;
  return withList(
    paragraph,
    list,
    statementsIn(paragraph, list).map((one, at) =>
      at === index ? { ...confirmed, ...(reviewer && { reviewer }) } : one,
    ),
  );
}

/** A paragraph in which a person has confirmed several proposals. */
export function acceptAll(
  paragraph: AuthoredParagraph,
  proposals: readonly Proposal[],
  reviewer: Reviewer | undefined,
): AuthoredParagraph {
  return proposals.reduce((before, proposal) => accept(before, proposal, reviewer), paragraph);
}

/**
 * A paragraph without a statement that a person refused.
 *
 * @param reason why its words are not annotated; they are then set aside.
 */
export function refuse(
  paragraph: AuthoredParagraph,
  { list, index, value }: Proposal,
  reason?: string,
): AuthoredParagraph {
  if (typeof value === "string") return withoutTheme(paragraph, list, value);
  const left = withList(
    paragraph,
    list,
    statementsIn(paragraph, list).filter((_, at) => at !== index),
  );
  const { quote, occurrence, footnote } = value;
  if (reason === undefined || quote === undefined) return left;
  const setAside = {
    quote,
    ...(occurrence !== undefined && { occurrence }),
    ...(footnote !== undefined && { footnote }),
    reason,
  };
  return { ...left, setAside: [...(left.setAside ?? []), setAside] };
}

/** A paragraph in which fields of a statement have other values; a field without a value is removed. */
export function change(
  paragraph: AuthoredParagraph,
  { list, index, value }: Proposal,
  fields: Readonly<Record<string, unknown>>,
): AuthoredParagraph {
  if (typeof value === "string") return paragraph;
  const changed = Object.entries({ ...value, ...fields }).filter(([, own]) => own !== undefined);
  return withList(
    paragraph,
    list,
    statementsIn(paragraph, list).map((one, at) =>
      at === index ? (Object.fromEntries(changed) as Statement) : one,
    ),
  );
}

/** A paragraph with a confirmed theme. */
export function withTheme(paragraph: AuthoredParagraph, theme: string): AuthoredParagraph {
  return { ...paragraph, themes: [...new Set([...(paragraph.themes ?? []), theme])] };
}

function withoutTheme(paragraph: AuthoredParagraph, list: string, theme: string): AuthoredParagraph {
  const themes = paragraph[list as "themes"] ?? [];
  return withList(
    paragraph,
    list,
    themes.filter((one) => one !== theme),
  );
}

/** An empty list is left out, as in every record. */
function withList(
  paragraph: AuthoredParagraph,
  list: string,
  elements: readonly unknown[],
): AuthoredParagraph {
  const others = Object.fromEntries(Object.entries(paragraph).filter(([name]) => name !== list));
  return { ...others, ...(elements.length > 0 && { [list]: elements }) } as AuthoredParagraph;
}
