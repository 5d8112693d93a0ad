import { occurrencesOf } from "../text/anchor.ts";
import { nearMiss } from "../text/near-miss.ts";
import type { RecordRule } from "./rule.ts";

export const purposeQuoted: RecordRule = {
  code: "TXT009",
  name: "purpose-quoted",
  description:
    "The purpose of a capability stands in the paragraph that it quotes, in one place or in the one that it says.",
  why: "The purpose of a capability is not described in our words but in those of a resolution. Copy them from the paragraph that `paragraph` names.",
  example: {
    file: "capabilities/beacon-7.json",
    right: '"enables authorized keepers to',
    wrong: '"enables unauthorized keepers to',
  },
  scope: "record",
  types: ["capability"],
  *check({ type, file, pointer, value }, { byId }) {
    if (type !== "capability" || !("purpose" in value) || !value.purpose) return;
    const { paragraph, quote, occurrence } = value.purpose;
    const text = byId.paragraph.get(paragraph)?.value.text;
    if (typeof text !== "string") return;
    const count = occurrencesOf(text, quote).length;
    const place = { file, pointer: `${pointer}/purpose/quote` };
    if (count < (occurrence ?? 1)) {
      yield {
        ...place,
        message: `"${quote}" does not stand in ${paragraph}`,
        hint: nearMiss(text, quote) ?? "quote the words of the text letter by letter",
      };
    } else if (count > 1 && occurrence === undefined) {
      yield {
        ...place,
        message: `"${quote}" stands in ${paragraph} ${count} times`,
        hint: `add "occurrence": 1 … ${count}`,
      };
    }
  },
};
