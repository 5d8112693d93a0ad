import { occurrencesOf } from "../text/anchor.ts";
import { nearMiss } from "../text/near-miss.ts";
import type { RecordRule } from "./rule.ts";

export const purposeQuoted: RecordRule = {
  code: "TXT009",
  name: "purpose-quoted",
  description:
    "The purpose of a capability is a quotation from the paragraph that it names, with an `occurrence` if the words occur more than once.",
  why: "The purpose of a capability is in the words of a resolution. Copy them from the paragraph that `paragraph` names.",
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
        message: `"${quote}" is not in ${paragraph}`,
        hint: nearMiss(text, quote) ?? "copy the words from the text",
      };
    } else if (count > 1 && occurrence === undefined) {
      yield {
        ...place,
        message: `"${quote}" occurs ${count} times in ${paragraph}`,
        hint: `add "occurrence": 1 … ${count}`,
      };
    }
  },
};
