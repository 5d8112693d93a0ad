import { findQuotation } from "../text/anchor.ts";
import type { ResolutionRule } from "./rule.ts";

export const mandateByAct: ResolutionRule = {
  code: "TXT010",
  name: "mandate-by-act",
  description:
    "Every directive act has a mandate, and every mandate follows a directive or a deciding act of its paragraph.",
  why: 'A mandate is given by an act: "requests the Secretary-General to submit …". A directive act without a mandate does not say what was asked; a mandate without an act does not say who asked. Add the missing one.',
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '      "themes": ["sleeplessness"]',
    wrong:
      '      "mandates": [{"quote": "friendship", "type": "cooperation", "assignees": ["wlo"]}],\n      "themes": ["sleeplessness"]',
  },
  scope: "resolution",
  *check({ paragraphs }, { byId }) {
    for (const { file, pointer, value } of paragraphs) {
      const startOf = ({ quote, occurrence }: { quote: string; occurrence?: number }) =>
        findQuotation(value.text, quote, occurrence)?.start ?? -1;
      const acts = (value.acts ?? []).map((act, index) => ({
        index,
        start: startOf(act),
        quote: act.quote,
        method: act.method,
        kind: byId.verb.get(act.verb)?.value.class,
      }));
      // Rule TXT001 reports words that are not in the text. Without their place, acts and mandates cannot be paired.
      if ([...(value.acts ?? []), ...(value.mandates ?? [])].map(startOf).includes(-1)) continue;
      const served = new Set<number>();
      for (const [index, mandate] of (value.mandates ?? []).entries()) {
        const act = acts
          .filter(({ start }) => start <= startOf(mandate))
          .sort((a, b) => b.start - a.start)[0];
        if (act) served.add(act.index);
        if (act && (act.kind === undefined || act.kind === "directive" || act.kind === "deciding")) continue;
        const message = act
          ? `the act before this mandate, "${act.quote}", does not ask anybody to act`
          : "there is no act before this mandate";
        yield {
          file,
          pointer: `${pointer}/mandates/${index}/quote`,
          message,
          hint: "add the act that gives the mandate, or correct its verb",
        };
      }
      for (const { index, kind, quote, method } of acts) {
        // A program may find the act without its mandate. The person who confirms the act adds it.
        if (kind !== "directive" || served.has(index) || method !== undefined) continue;
        const hint =
          'add {"quote": "…", "type": "…", "assignees": ["…"]} to `mandates`: who is to do what, in the words after the act';
        yield {
          file,
          pointer: `${pointer}/acts/${index}/quote`,
          message: `the directive act "${quote}" has no mandate`,
          hint,
        };
      }
    }
  },
};
