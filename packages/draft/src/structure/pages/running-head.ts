import type { Block } from "../../block.ts";

/** What a line at the edge of a page is. */
export interface RunningHead {
  reason: string;
  /** Nothing else prints such a line. */
  isSure: boolean;
  /** The words of the title that the line does not print: the next lines may print them. */
  rest?: string;
}

/** What pages print beside the symbol and the title, wherever it is on the line. (UN Editorial Manual, "Format of documents".) */
const tokens: readonly [RegExp, string][] = [
  // Until 2000 a page printed its language between the symbol and its number.
  [/(?<!\S)(?:English|ENGLISH)(?= (?:Page|page) ?[0-9]| $)/, "language of the page"],
  [/(?<!\S)[0-9]{2}-[0-9]{5,6}(?: ?\([A-Z]\))?(?: +[0-9]{6})?(?!\S)/, "job number"],
  [/(?<!\S)\*?[0-9]{7}[A-Z]?\*?(?!\S)/, "job number"],
  [/^ [0-9]{6} $/, "job number"],
  [/(?<!\S)Please recycle(?: ?[^\p{L}\p{N}\s]{1,3})?(?!\S)/iu, "footer"],
  [/(?<!\S)[0-9]{1,3} ?\/ ?[0-9]{1,3}(?!\S)/, "page number"],
  [/(?<!\S)\[?(?:Page|page|PAGE|p\.) ?(?:\| ?)?[0-9]{1,3}(?: of [0-9]{1,3})?\]?(?!\S)/, "page number"],
  [/(?<!\S)[0-9]{1,3} ?\| ?(?:Page|page|P a g e)(?!\S)/, "page number"],
];

/** A line that is the number of a page and nothing else, wherever it is. */
const wholeNumber =
  /^(?:[0-9]{1,3} ?\/ ?[0-9]{1,3}|\[?(?:Page|page|PAGE|p\.) ?(?:\| ?)?[0-9]{1,3}(?: of [0-9]{1,3})?\]?|[0-9]{1,3} ?\| ?Page)$/;

/** What a browser prints at the edges of a page: the time and the title above, the address and the number of the page below. */
const browserEdge =
  /^(?:[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4},? [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: [AP]M)?(?: .*)?|(?:https?|file):\/\/.{3,150} [0-9]{1,3}\/[0-9]{1,3})$/u;

/** What the sites and programs that give copies print on a page, beside what the document prints. */
const copyLine =
  /^(?:downloaded (?:from|by|on) .*|(?:advance )?(?:unedited|unofficial) (?:version|copy|text)|advance (?:version|copy)|(?:this )?page (?:is )?(?:intentionally )?left blank|back to top|(?:previous|next) ?[|–•] ?(?:next|previous)|u\.?n\.? library|un\/sa collection|copyright ?©.*|© ?(?:copyright|united nations|[0-9]{4}).*)\.?$/iu;

/** What volumes print above their pages, with the number of the page on either side. */
const volumeHead =
  /^(?:[0-9]{1,3} )?(?:(?:Part )?[IVX]{1,5}[.:] )?(?:Resolutions(?: and decisions)? adopted (?:by the \p{Lu}[\p{L} ]{5,40}(?:Council|Assembly)|(?:on the reports? of|without reference to) the [\p{L} ]{5,40})(?: (?:in|during) [0-9]{4}| (?:at|during) its [\p{L} -]{5,40} session)?|(?:General Assembly|Economic and Social Council|Trusteeship Council)[,—–-]{1,2} ?[A-Z][a-z-]{4,20} Session)(?:[,. —–-]{1,3}[0-9]{1,4})?$/iu;

/** Signs with which a program frames a line. */
const frame = /^[-=#*~]{2,20} ?| ?[-=#*~]{2,20}$/g;

const pageAlone = /^[-–—]? ?[0-9]{1,3} ?[-–—]?$/;
const longest = 200;
/** So many characters of a title are enough to know it by. */
const shortestTitle = 12;
/** A running head has no more lines than this. */
const mostTitleLines = 4;

/**
 * Reads a line as a running head or foot: symbol, title, job number and page number of the document, in any order.
 * @param afterBreak a page begins at the line: a title alone is its head
 * @param atEdge a page ends or begins at the line: other words beside the symbol are a short title
 */
export function runningHeadIn(
  printed: string,
  symbol: string | undefined,
  title: string | undefined,
  atEdge: boolean,
  afterBreak = false,
): RunningHead | undefined {
  const text = printed.replace(frame, "");
  if (text.length > longest || (/^english$/i.test(text) && !afterBreak)) return undefined;
  if (browserEdge.test(text)) return { reason: "running head", isSure: true };
  if (volumeHead.test(text)) return { reason: "running head of the volume", isSure: false };
  if (copyLine.test(text)) return { reason: "line of a copy", isSure: false };
  if (pageAlone.test(text) && (atEdge || /^[-–—].*[-–—]$/.test(text)))
    return { reason: "page number", isSure: true };
  // A resolution does not cite itself by its number.
  if (/\)$/.test(text) && symbol?.endsWith(`/${text}`)) return { reason: "running head", isSure: false };
  let rest = ` ${text} `;
  let reason: string | undefined;
  if (symbol !== undefined && rest.includes(` ${symbol} `)) {
    rest = rest.replace(` ${symbol} `, " ");
    reason = "running head";
  }
  for (const [pattern, name] of tokens) {
    if (
      reason === undefined &&
      !/[0-9]{2}-[0-9]{5}|[0-9]{7}|recycle/i.test(text) &&
      name === "page number" &&
      !atEdge
    ) {
      // "2/3" alone is a page; between words it is a fraction.
      if (!wholeNumber.test(text)) continue;
    }
    const without = rest.replace(pattern, " ");
    if (without === rest) continue;
    rest = without;
    reason ??= name;
  }
  // Some heads print the number before the title.
  const words = rest
    .replace(/[|\s]+/g, " ")
    .trim()
    .replace(/^[0-9]+\/[0-9]+\. (?=\p{Lu})/u, "");
  if (words === "") return reason === undefined ? undefined : { reason, isSure: true };
  const isTitle = title !== undefined && isTitleOf(words, title);
  if (reason !== undefined && isTitle)
    return { reason: "running head", isSure: true, rest: title.slice(words.length).trim() };
  if (isTitle && afterBreak && /^\p{Lu}/u.test(words))
    return { reason: "running head", isSure: words.length === title.length };
  // What has a clause or its end is text.
  return reason === "running head" && atEdge && !/;|[.,:]$/.test(words)
    ? { reason, isSure: false }
    : undefined;
}

/** How many lines from an index on print the whole title, as heads of pages do; 0 when they do not. */
export function titleLines(blocks: readonly Block[], index: number, title: string): number {
  if (title.length < shortestTitle) return 0;
  const whole = title.toLowerCase();
  let words = "";
  for (let count = 1; count <= mostTitleLines; count += 1) {
    const block = blocks[index + count - 1];
    if (!block || block.role !== undefined || (count > 1 && block.apart)) return 0;
    words += (words === "" ? "" : " ") + block.text.toLowerCase();
    if (words === whole) return count;
    if (!whole.startsWith(words)) return 0;
  }
  return 0;
}

function isTitleOf(words: string, title: string): boolean {
  const [own, whole] = [words, title].map((text) =>
    text
      .toLowerCase()
      .replace(/(?:…|\.{3})$/, "")
      .trim(),
  );
  if (own === undefined || whole === undefined || own.length < Math.min(shortestTitle, whole.length))
    return false;
  return whole.startsWith(own);
}
