import type { AuthoredDue } from "@open-resolutions/schemas";
import { parseSymbol } from "@open-resolutions/symbols";
import { ordinalWords } from "../text/numerals.ts";
import { datesIn, durationsIn, intervalIn } from "../text/times.ts";
import type { ResolutionRule } from "./rule.ts";

export const saidInText: ResolutionRule = {
  code: "TXT011",
  name: "said-in-text",
  description:
    "The text prints the pinpoint of each citation, a quoted number is the number of the cited document, and the words that are quoted for when a mandate is due, or how often, say that time.",
  why: "A page, an article, a session or a date that the text does not print comes from another source or is mistyped. Write it as the text prints it.",
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
          !symbol.endsWith(`/${quote}`) &&
          // The fifth resolution of the fifth session is printed as 5/5 and has the symbol UNEP/EA.5/Res.5.
          !symbol.endsWith(`.${quote.replace("/", "/Res.")}`)
        ) {
          yield {
            ...place,
            pointer: `${place.pointer}/document`,
            message: `"${quote}" is not the number of ${symbol}`,
          };
        }
      }
      for (const [index, { due = [], frequency }] of (value.mandates ?? []).entries()) {
        const at = `${pointer}/mandates/${index}`;
        for (const [entry, time] of due.entries()) {
          const unsaid = unsaidTime(time, value.text);
          if (unsaid) yield { file, pointer: `${at}/due/${entry}/${unsaid.field}`, message: unsaid.message };
        }
        if (frequency === undefined) continue;
        const { basis, interval, quote } = frequency;
        if ((basis === "stated") !== (quote !== undefined)) {
          const message =
            basis === "stated"
              ? "the words that state this frequency are not quoted"
              : "an implied frequency quotes no words";
          yield { file, pointer: `${at}/frequency/basis`, message, hint: frequencyHint };
        } else if (quote !== undefined && interval !== undefined && intervalIn(quote)?.value !== interval) {
          yield { file, pointer: `${at}/frequency/interval`, message: `"${quote}" does not say ${interval}` };
        }
      }
    }
  },
};

const frequencyHint = 'write "basis": "stated" with the words in `quote`, or "basis": "implied" without them';

/** Whether words say a year, as one of several or for a session: "in 2044 and 2046", "at its 2044 session". */
function saysYear(quote: string, date: string): boolean {
  if (!/^\d{4}$/.test(date)) return false;
  return quote.split(/,? and |, /).includes(date) || new RegExp(`\\b${date}\\b.* sessions?\\b`).test(quote);
}

/** A session that the paragraph names elsewhere: "at that session". */
const namedElsewhere = /\b(?:that|the same|the said) session\b/;

/** What a time says that its words do not. @param text the paragraph */
function unsaidTime(
  { quote, session, date, period }: AuthoredDue,
  text: string,
): { field: string; message: string } | undefined {
  if (session !== undefined) {
    // The Economic and Social Council calls its sessions by their years: "its 2027 session".
    const words = session.number >= 1900 ? String(session.number) : ordinalWords(session.number);
    const said = (namedElsewhere.test(quote) ? text : quote).toLowerCase();
    if (/\bsessions?\b/.test(said) && new RegExp(`(?<!hundred and )(?<![a-z-])${words}\\b`).test(said))
      return undefined;
    return { field: "session/number", message: `"${quote}" does not say "${words} session"` };
  }
  if (date !== undefined && !datesIn(quote).some(({ value }) => value === date) && !saysYear(quote, date))
    return { field: "date", message: `"${quote}" does not say ${date}` };
  if (period !== undefined && !durationsIn(quote).some(({ value }) => value === period))
    return { field: "period", message: `"${quote}" does not say ${period}` };
  return undefined;
}
