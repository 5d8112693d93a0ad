import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { parseParagraphId } from "../model/paragraph-id.ts";
import { paragraphsAbove } from "../model/paragraphs-above.ts";
import { findQuotation } from "../text/anchor.ts";
import type { ResolutionRule } from "./rule.ts";

export const mandateByAct: ResolutionRule = {
  code: "TXT010",
  name: "mandate-by-act",
  description:
    "Every directive act has a mandate, in its paragraph or in an item of it, and every mandate follows a directive or a deciding act of its paragraph or of the one above.",
  why: 'A mandate is given by an act: "requests the Secretary-General to submit …". A directive act without a mandate does not say what was asked; a mandate without an act does not say who asked. Add the missing one.',
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '      "themes": ["sleeplessness"]',
    wrong:
      '      "mandates": [{"quote": "friendship", "type": "cooperation", "assignees": ["wlo"]}],\n      "themes": ["sleeplessness"]',
  },
  scope: "resolution",
  *check({ paragraphs }, { byId }) {
    const placed = new Map(paragraphs.map(({ value }) => [value.id, actsAndMandates(value)]));
    const served = new Set<unknown>();
    const asks = ({ verb }: { verb: string }) =>
      [undefined, "directive", "deciding"].includes(byId.verb.get(verb)?.value.class);
    for (const { file, pointer, value } of paragraphs) {
      const own = placed.get(value.id);
      // Rule TXT001 reports words that are not in the text. Without their place, acts and mandates cannot be paired.
      if (!own?.isPlaced) continue;
      const above = paragraphsAbove(value.id, placed);
      // The act may be in a paragraph that has another error, which its own finding reports.
      const isAboveKnown = above.length === parseParagraphId(value.id)?.items.length;
      const withActs = above.find(({ acts }) => acts.length > 0);
      for (const { index, start } of own.mandates) {
        // "Demands, recalling its resolution 12/3, that …": the quotation begins with the other act.
        const before = own.acts.filter((each) => each.start < start || (each.start === start && asks(each)));
        const act = before.at(-1) ?? withActs?.acts.at(-1);
        served.add(act?.act);
        if (!act && !isAboveKnown) continue;
        if (act && asks(act)) continue;
        const message = act
          ? `the act before this mandate, "${act.act.quote}", does not ask anybody to act`
          : "there is no act before this mandate";
        yield {
          file,
          pointer: `${pointer}/mandates/${index}/quote`,
          message,
          hint: "add the act that gives the mandate, or correct its verb",
        };
      }
    }
    for (const { file, pointer, value } of paragraphs) {
      const own = placed.get(value.id);
      if (!own?.isPlaced) continue;
      for (const { act, index, verb } of own.acts) {
        const isDirective = byId.verb.get(verb)?.value.class === "directive";
        // A program may find the act without its mandate. The person who confirms the act adds it.
        if (!isDirective || served.has(act) || act.method !== undefined) continue;
        const hint =
          'add {"quote": "…", "type": "…", "assignees": ["…"]} to `mandates`: who is to do what, in the words after the act';
        yield {
          file,
          pointer: `${pointer}/acts/${index}/quote`,
          message: `the directive act "${act.quote}" has no mandate`,
          hint,
        };
      }
    }
  },
};

/** The acts of a paragraph in the order of the text, and its mandates, each with the place where it starts. */
function actsAndMandates({ text, acts = [], mandates = [] }: AuthoredParagraph) {
  const startOf = ({ quote, occurrence }: { quote: string; occurrence?: number }) =>
    findQuotation(text, quote, occurrence)?.start ?? -1;
  const placedActs = acts
    .map((act, index) => ({ act, index, verb: act.verb, start: startOf(act) }))
    .sort((a, b) => a.start - b.start);
  const placedMandates = mandates.map((mandate, index) => ({ index, start: startOf(mandate) }));
  const isPlaced = [...placedActs, ...placedMandates].every(({ start }) => start >= 0);
  return { acts: placedActs, mandates: placedMandates, isPlaced };
}
