import type { AuthoredMandate, AuthoredParagraph } from "@open-resolutions/schemas";
import { parseParagraphId } from "../model/paragraph-id.ts";
import { findQuotation } from "../text/anchor.ts";
import type { ResolutionRule } from "./rule.ts";

export const assigneeInClause: ResolutionRule = {
  code: "TXT016",
  name: "assignee-in-clause",
  severity: "warning",
  description:
    "The clause that gives a confirmed mandate names each of its assignees: from the act to the end of the quoted action.",
  why: "Who must act is named where the organ asks: “requests the Secretary-General to report”. A program may take an actor from another clause. Whoever confirms proposals in bulk confirms that too. Correct the assignees, or annotate the words that name them; if the text names them elsewhere, say so in `x_skip`.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"type": "access",\n          "assignees": ["unof"]',
    wrong: '"type": "access",\n          "assignees": ["wlo"]',
  },
  scope: "resolution",
  *check({ resolution, paragraphs, complete }, { byId: { actor: actors } }) {
    if (!complete || !resolution) return;
    const { organ } = resolution.value;
    const byId = new Map(paragraphs.map(({ value }) => [value.id, value]));
    for (const { file, pointer, value } of paragraphs) {
      for (const [index, mandate] of (value.mandates ?? []).entries()) {
        if (mandate.method !== undefined) continue;
        const named = namedInClause(value, mandate, byId);
        if (!named) continue;
        for (const [at, assignee] of mandate.assignees.entries()) {
          if (assignee === organ || named.has(assignee)) continue;
          // Rule REF001 reports an actor that has no record: as an assignee, or as what the words name.
          if (!actors.has(assignee) || [...named].some((id) => !actors.has(id))) continue;
          yield {
            file,
            pointer: `${pointer}/mandates/${index}/assignees/${at}`,
            message: `actor "${assignee}" is confirmed as an assignee, but the clause of this mandate does not name it`,
            hint: "correct the assignees, or annotate the words that name them",
          };
        }
      }
    }
  },
};

/**
 * The actors that the clause of a mandate names: the addressees of its act, and what is mentioned from there to the end
 * of the action. Undefined when the act is not known, which rule TXT010 reports.
 */
function namedInClause(
  paragraph: AuthoredParagraph,
  { quote, occurrence }: AuthoredMandate,
  byId: ReadonlyMap<string, AuthoredParagraph>,
): Set<string> | undefined {
  const { id, text, acts = [], mentions = [] } = paragraph;
  const span = findQuotation(text, quote, occurrence);
  if (!span) return undefined;
  const placed = acts.flatMap((act) => {
    const start = findQuotation(text, act.quote, act.occurrence)?.start;
    return start === undefined || start > span.start ? [] : [{ start, addressees: act.addressees ?? [] }];
  });
  const act = placed.sort((a, b) => b.start - a.start)[0];
  if (!act) return undefined;
  const inClause = mentions.flatMap((mention) => {
    const at = mention.footnote === undefined && findQuotation(text, mention.quote, mention.occurrence);
    // Rule TXT001 reports words that are not in the text.
    const isInside = at === undefined || (at && at.start >= act.start && at.end <= span.end);
    return isInside ? (mention.actor ?? []) : [];
  });
  return new Set([...act.addressees, ...inClause, ...namedAbove(id, byId)]);
}

/** The actors that the paragraphs above an item name: they introduce it. */
function namedAbove(id: string, byId: ReadonlyMap<string, AuthoredParagraph>): string[] {
  if ((parseParagraphId(id)?.items ?? []).length === 0) return [];
  const above = byId.get(id.slice(0, id.lastIndexOf(".")));
  if (!above) return [];
  const own = (above.mentions ?? []).flatMap(({ actor }) => actor ?? []);
  return [...own, ...namedAbove(above.id, byId)];
}
