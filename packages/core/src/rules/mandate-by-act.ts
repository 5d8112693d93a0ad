import { findQuotation } from "../text/anchor.ts";
import type { ResolutionRule } from "./rule.ts";

export const mandateByAct: ResolutionRule = {
  code: "TXT010",
  name: "mandate-by-act",
  description:
    "Every directive act has a mandate, and every mandate follows a directive or a deciding act of its paragraph.",
  scope: "resolution",
  *check({ paragraphs }, { byId }) {
    for (const { file, pointer, value } of paragraphs) {
      const startOf = ({ quote, occurrence }: { quote: string; occurrence?: number }) =>
        findQuotation(value.text, quote, occurrence)?.start ?? -1;
      const acts = (value.acts ?? []).map((act, index) => ({
        index,
        start: startOf(act),
        quote: act.quote,
        kind: byId.verb.get(act.verb)?.value.class,
      }));
      const served = new Set<number>();
      for (const [index, mandate] of (value.mandates ?? []).entries()) {
        const act = acts
          .filter(({ start }) => start !== -1 && start <= startOf(mandate))
          .sort((a, b) => b.start - a.start)[0];
        if (act) served.add(act.index);
        if (act && (act.kind === undefined || act.kind === "directive" || act.kind === "deciding")) continue;
        const message = act
          ? `the act before this mandate, "${act.quote}", asks nobody for anything`
          : "no act stands before this mandate";
        yield {
          file,
          pointer: `${pointer}/mandates/${index}/quote`,
          message,
          hint: "a mandate follows the act that gives it",
        };
      }
      for (const { index, kind, quote } of acts) {
        if (kind !== "directive" || served.has(index)) continue;
        const hint = "add to `mandates` who is to do what, in the words after the act";
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
