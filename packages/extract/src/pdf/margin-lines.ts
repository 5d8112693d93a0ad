import { furnitureIn } from "@open-resolutions/core";
import { isOrganFormula } from "@open-resolutions/draft/blocks";
import { headsWithNumbers } from "./page-numbers.ts";
import type { PlacedLine, PlacedPage } from "./placed-line.ts";
import { isSize, type TextSize } from "./text-size.ts";

/** The lines of a page without those that are printed around the text. */
export interface ParsedMargins {
  pages: PlacedPage[];
  /** The lines around the text, and what they are. */
  around: { line: PlacedLine; reason: string }[];
  /** Lines that are apart from the text of the other pages, but nothing says what they are. */
  doubtful: PlacedLine[];
}

/** How much of the height of a page its upper and its lower margin can take. */
const upper = 0.15;
const lower = 0.88;

/** How far base lines of the same running head may differ from page to page, in points. */
const samePlace = 3;

/** The part of the pages that repeats a running head or a footer next to the text, at least. */
const leastRepeated = 0.75;

/** A line so many line distances away from the text belongs to the margin. */
const farFromText = 1.8;

const dayAlone = /^[0-9]{1,2} \p{Lu}\p{Ll}+ [0-9]{4}$/u;

/** The shortest words that are known from the first page: shorter ones occur by chance. */
const shortestHead = 8;

/**
 * Takes away what is printed around the text: running heads, page numbers, job numbers, bar codes. They are told by their
 * place in the margin together with what they say: a symbol or number, words that other pages have at the same place,
 * or words of the masthead, set apart from the text below.
 */
export function parseMargins(pages: readonly PlacedPage[], { size, pitch }: TextSize): ParsedMargins {
  const around: ParsedMargins["around"] = [];
  // Heads of pages repeat the masthead; a paragraph may repeat other words of the first page.
  const front = pages[0]?.lines ?? [];
  const formula = front.findIndex(({ text }) => isOrganFormula(text));
  const first = squash(
    front
      .slice(0, formula === -1 ? front.length : formula)
      .map(({ text }) => text)
      .join(" "),
  );
  const known = placesOf(pages);
  const counting = headsWithNumbers(pages);
  const most = leastRepeated * pages.filter(({ page, lines }) => page > 1 && lines.length > 0).length;
  const kept = pages.map((page) => {
    const taken = new Map<PlacedLine, string>();
    // A long title may begin further to the left than the text does.
    const inner = page.lines.filter(({ base }) => base >= upper * page.height && base <= lower * page.height);
    /** Where the lines of the text begin. */
    const edge = Math.min(...(inner.length === 0 ? page.lines : inner).map(({ left }) => left));
    const take = (lines: readonly PlacedLine[], isUpper: boolean) => {
      // From the edge of the page to the text: below a line of the text none is around it, unless a gap sets it apart.
      for (const [index, line] of lines.entries()) {
        const outer = lines[index - 1];
        const isOuter = !outer || taken.has(outer);
        const inner = page.lines[page.lines.indexOf(line) + (isUpper ? 1 : -1)];
        const isSetApart = isApart(line, inner);
        const isCounting = isUpper && counting.has(line) && (isSetApart || !isSize(line.size, size));
        const isTitle = isCounting || (isUpper && isOuter && isHead(line, lines.slice(index + 1), edge));
        const head = isTitle || (isUpper && goesOnInHead(line, outer, taken)) ? "running head" : undefined;
        const mayRepeat = isOuter || isSetApart;
        const repeated = mayRepeat && isRepeated(line, inner, isUpper) ? headOrFoot(isUpper) : undefined;
        const reason = reasonOf(line, isUpper) ?? repeated ?? head;
        // Underscores are the rule above footnotes.
        if (reason === undefined || (reason === "line" && !isUpper)) continue;
        if (reason === "page number" && !isSetApart) continue;
        // A sentence between the edge and the line is text, and so is the line.
        if (lines.slice(0, index).some((other) => !taken.has(other) && /\p{Ll}[.;,:]$/u.test(other.text)))
          continue;
        // What is nearer to the edge belongs to the margin too.
        if (isSetApart)
          for (const above of lines.slice(0, index))
            if (!taken.has(above)) taken.set(above, headOrFoot(isUpper));
        taken.set(line, reason);
      }
    };
    for (const line of page.lines)
      if (line.size > muchLarger * size && isOnAnotherPage(line, pages))
        taken.set(line, "printed across the page");
    const top = upperLines(page, (line) => line.left - edge > 4 * size, pitch);
    if (page.page > 1) take(top, true);
    // The first page has the masthead at its top, and perhaps a head that all pages have.
    else for (const line of top) if (isOnAllPages(line, pages)) taken.set(line, "running head");
    // From the lowest on, also where the page has columns.
    const low = page.lines.filter(({ base }) => base > lower * page.height);
    take(
      low.toSorted((a, b) => b.base - a.base),
      false,
    );
    for (const [line, reason] of taken) around.push({ line, reason });
    return { ...page, lines: page.lines.filter((line) => !taken.has(line)) };
  });
  return { pages: kept, around, doubtful: apartFromOthers(kept, pitch) };

  /** Whether a gap or another size is between a line and the next one towards the text. */
  function isApart(line: PlacedLine, inner: PlacedLine | undefined): boolean {
    if (!inner) return true;
    return Math.abs(inner.base - line.base) > 1.25 * pitch || Math.abs(inner.size - line.size) > 0.04 * size;
  }

  /**
   * Whether other pages have words of a line at the same place: nearly all of them, or the line is far from the text. Two
   * pages may begin with the same sentence.
   */
  function isRepeated(line: PlacedLine, inner: PlacedLine | undefined, isUpper: boolean): boolean {
    // Footnotes with the same words are on many pages: "Ibid."
    if (line.words[0]?.isRaised) return false;
    const isFar = !inner || Math.abs(inner.base - line.base) > farFromText * pitch;
    return line.columns.some((words) => {
      // The number of a footnote is at the same place on many pages.
      if (!isUpper && mayBeNote(line, words)) return false;
      const same = (known.get(keyOf(words, isUpper)) ?? []).filter(
        (other) => other.page !== line.page && Math.abs(other.base - line.base) <= samePlace,
      );
      return same.length > 0 && (isFar || same.length + 1 >= most);
    });
  }

  /** Whether a line in another size than the text is the second one of a running head. */
  function goesOnInHead(
    line: PlacedLine,
    outer: PlacedLine | undefined,
    taken: ReadonlyMap<PlacedLine, string>,
  ): boolean {
    if (!outer || !taken.has(outer) || isSize(line.size, size) || !isSize(line.size, outer.size))
      return false;
    return line.base - outer.base < 1.4 * line.size;
  }

  /** Whether a line repeats words of the masthead, and is set apart from the text by a gap or by its size. */
  function isHead(line: PlacedLine, below: readonly PlacedLine[], edge: number): boolean {
    // The close of a resolution repeats a day of its masthead.
    if (dayAlone.test(line.text)) return false;
    const next = below.find(({ base }) => base - line.base > 0.5 * pitch);
    // A title that is wrapped at the right side of the page, below its first line.
    const isAside = line.left - edge > 4 * size;
    const least = isAside ? 3 : shortestHead;
    const texts = line.columns.map(withoutSymbol).filter((words) => words !== "");
    if (texts.length === 0 || !texts.every((words) => words.length >= least && first.includes(squash(words))))
      return false;
    if (isAside || line.size < 0.96 * size) return true;
    // A sentence may repeat words of the masthead too.
    if (/^\p{Ll}/u.test(line.text)) return false;
    return next === undefined || next.base - line.base > 1.4 * pitch || isHead(next, below.slice(1), edge);
  }
}

/** The lines in the upper margin. A long title at the right side goes on below it. */
function upperLines(
  { height, lines }: PlacedPage,
  isAside: (line: PlacedLine) => boolean,
  pitch: number,
): PlacedLine[] {
  const end = lines.findIndex((line, index) => {
    const before = lines[index - 1];
    const goesOn = before !== undefined && isAside(line) && line.base - before.base <= 1.3 * pitch;
    return line.base >= upper * height && !goesOn;
  });
  return lines.slice(0, end === -1 ? lines.length : end);
}

/** What a line in the margin is by its own words. */
function reasonOf(line: PlacedLine, isUpper: boolean): string | undefined {
  for (const words of line.columns) {
    const reason = furnitureIn(words, undefined);
    if (reason !== undefined) return reason;
    if (/^[-–— ]*[0-9]{1,4}[-–— ]*$/.test(words) && (isUpper || !mayBeNote(line, words)))
      return "page number";
    if (isUpper && /^[A-Z]+\/[A-Z0-9/.-]{3,40}(?: \([0-9]{4}\))?\*{0,3}$/.test(words))
      return "symbol of the document";
  }
  return undefined;
}

/** Whether a number begins a line with words: a tab is between the number of a footnote and its words too. */
function mayBeNote({ text }: PlacedLine, number: string): boolean {
  if (!/^[0-9]{1,3}$/.test(number) || !text.startsWith(number)) return false;
  const words = text.slice(number.length).trim();
  return /\p{L}{2}/u.test(words) && furnitureIn(words, undefined) === undefined;
}

function headOrFoot(isUpper: boolean): string {
  return isUpper ? "running head" : "footer";
}

/** The lines in the margins by their words: numbers count as the same. */
function placesOf(pages: readonly PlacedPage[]): Map<string, PlacedLine[]> {
  const places = new Map<string, PlacedLine[]>();
  for (const { page, height, lines } of pages)
    for (const line of lines) {
      const isUpper = line.base < upper * height;
      if ((isUpper && page === 1) || (!isUpper && line.base <= lower * height)) continue;
      for (const words of line.columns) {
        const key = keyOf(words, isUpper);
        places.set(key, [...(places.get(key) ?? []), line]);
      }
    }
  return places;
}

/** Whether the other pages, two at least, have the same line at the same place. */
function isOnAllPages(line: PlacedLine, pages: readonly PlacedPage[]): boolean {
  const others = pages.filter(({ page, lines }) => page !== line.page && lines.length > 0);
  const isSame = (other: PlacedLine) =>
    keyOf(other.text, true) === keyOf(line.text, true) && Math.abs(other.base - line.base) <= samePlace;
  return others.length > 0 && others.every(({ lines }) => lines.some(isSame));
}

/** Words so many times larger than the text that are on several pages are a watermark. */
const muchLarger = 2.5;

function isOnAnotherPage(line: PlacedLine, pages: readonly PlacedPage[]): boolean {
  return pages.some(
    ({ page, lines, turned }) =>
      page !== line.page && (turned.includes(line.text) || lines.some(({ text }) => text === line.text)),
  );
}

/** The heading of a unit of an annex: "Rule 4" may begin one page, and "Rule 25" another. */
const unit = /^(?:Rule|Article|Section|Chapter|Part|Annex|Appendix|Principle|Regulation) [0-9IVX]/i;

/** Numbers of pages count as the same; those inside a symbol, a sentence or the heading of a unit do not. */
function keyOf(words: string, isUpper: boolean): string {
  if (unit.test(words)) return `${isUpper} ${words}`;
  return `${isUpper} ${words.replace(/(?<!\S)[0-9]{1,4}(?: ?\/ ?[0-9]{1,4})?(?!\S)/g, "0")}`;
}

/** The words of a head beside the symbol of the document. Dots are in place of the end of a long title. */
function withoutSymbol(words: string): string {
  return words
    .replace(/^[A-Z]+\/[A-Z0-9/.-]{3,40} |(?<=\s)[A-Z]+\/[A-Z0-9/.-]{3,40}$/g, "")
    .trim()
    .replace(/(?:…|\.{3})$/, "");
}

function squash(text: string): string {
  return text.replace(/\s+/g, "").toLowerCase();
}

/** The first or last lines of pages that are nearer to the edge than those of all other pages. */
function apartFromOthers(pages: readonly PlacedPage[], pitch: number): PlacedLine[] {
  const inner = pages.filter(({ page, lines }) => page > 1 && lines.length > 3);
  if (inner.length < 2) return [];
  return inner.flatMap(({ page, lines }) => {
    const others = inner.filter((other) => other.page !== page);
    const [first, last] = [lines[0], lines.at(-1)];
    const top = Math.min(...others.map((other) => other.lines[0]?.base ?? 0));
    const bottom = Math.max(...others.map((other) => other.lines.at(-1)?.base ?? 0));
    return [
      ...(first && first.base < top - 0.8 * pitch ? [first] : []),
      ...(last && others.length > 2 && last.base > bottom + 2.5 * pitch ? [last] : []),
    ];
  });
}
