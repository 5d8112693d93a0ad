import { parseSymbol } from "@open-resolutions/symbols";
import { ordinalWords } from "../text/numerals.ts";
import type { ResolutionRule } from "./rule.ts";

export const saidInText: ResolutionRule = {
  code: "TXT011",
  name: "said-in-text",
  description:
    "The text prints the pinpoint of each citation and the session at which a mandate is due, and a quoted number is the number of the cited document.",
  why: "A page, an article or a session that the text does not print comes from another source or is mistyped. Write it as the text prints it.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"pinpoint": "article 3"',
    wrong: '"pinpoint": "article 99"',
  },
  scope: "resolution",
  *check({ paragraphs, footnotes }, { byId }) {
    for (const { file, pointer, value } of paragraphs) {
      for (const [index, { quote, document, pinpoint, footnote }] of (value.citations ?? []).entries()) {
        const place = { file, pointer: `${pointer}/citations/${index}` };
        const text = footnote === undefined ? value.text : footnotes.get(footnote);
        if (pinpoint !== undefined && text !== undefined && !text.includes(pinpoint)) {
          yield {
            ...place,
            pointer: `${place.pointer}/pinpoint`,
            message: `"${pinpoint}" is not in the text`,
            hint: "write the pinpoint as printed",
          };
        }
        const symbol = document === null ? undefined : byId.document.get(document)?.value.symbol;
        if (
          /^[0-9]+\/[0-9]+$/.test(quote) &&
          symbol !== undefined &&
          parseSymbol(symbol) &&
          !symbol.endsWith(`/${quote}`)
        ) {
          yield {
            ...place,
            pointer: `${place.pointer}/document`,
            message: `"${quote}" is not the number of ${symbol}`,
          };
        }
      }
      for (const [index, { due }] of (value.mandates ?? []).entries()) {
        const words = due && ordinalWords(due.session.number);
        if (words === undefined || value.text.toLowerCase().includes(`${words} session`)) continue;
        const at = `${pointer}/mandates/${index}/due/session/number`;
        yield { file, pointer: at, message: `the text does not print "${words} session"` };
      }
    }
  },
};
