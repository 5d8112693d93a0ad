/**
 * Lines that documents print around their text: a pattern, and what the line is. Records do not hold them. The reader of
 * drafts and the comparison with the source share this list.
 */
const furniture: readonly [RegExp, string][] = [
  [/^(?:United Nations|UNITED NATIONS|UNITED|NATIONS)$/, "publisher"],
  [/^Distr\.$/, "label of the distribution"],
  [/^Original ?: ?[A-Z][a-z]{1,20}$/i, "original language"],
  [/^(?:English only|Unedited version|Advance (?:unedited )?version)$/i, "note on the version"],
  [/^[0-9]{1,2} [A-Z][a-z]{2,8} ?[–—-]? ?[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}$/, "days of the session"],
  [/^[0-9]{1,2} [A-Z][a-z]{2,8}$/, "day of the session"],
  [/^[0-9]{1,3} ?\/ ?[0-9]{1,3}$/, "page number"],
  [/^(?:Page|page|p\.) ?[0-9]{1,3}(?: ?(?:of|\/) ?[0-9]{1,3})?$/, "page number"],
  [/^[0-9]{2}-[0-9]{5}(?: ?\([A-Z]\))?(?: [0-9]{5,6})?$/, "job number"],
  [/^\*[0-9]{7}\*$/, "job number"],
  [/^\(?\/?(?:\.{3}|…)\)?$/, "sign that the text goes on"],
  [/^[_—–―=-]{3,}$/, "line"],
  [
    /^(?:(?:Security Council )?Resolutions and Decisions(?: of the Security Council)?|General Assembly[,—–-]{1,2} ?[A-Z][a-z-]{4,20} Session)(?:[,.—–-]{0,2} ?[0-9]{4})?$/i,
    "running head of the volume",
  ],
  [/^Please recycle\b.{0,12}$/, "footer"],
];

const longest = 60;

/**
 * What a line around the text of a document is: publisher, page and job numbers, the symbol of the document itself;
 * undefined for a line of the text. (UN Editorial Manual, "Format of documents": mastheads and running heads.)
 */
export function furnitureIn(line: string, symbol: string | undefined): string | undefined {
  if (line.length > longest) return undefined;
  if (symbol !== undefined && isSymbol(line, symbol)) return "symbol of the document";
  return furniture.find(([pattern]) => pattern.test(line))?.[1];
}

/** Whether a line prints a symbol: with the asterisk of a reissued document, or without the space before brackets. */
function isSymbol(line: string, symbol: string): boolean {
  return line.replace(/\*{1,3}$|\s/g, "") === symbol.replace(/\s/g, "");
}

const day = /^[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}$/;

/**
 * What a line is that only a subsidiary organ prints in its masthead: a day on which its session met. Elsewhere a day is
 * a fact of the resolution.
 */
export function sessionDayIn(line: string): string | undefined {
  return day.test(line) ? "days of the session" : undefined;
}
