import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { SetAside } from "../../set-aside.ts";
import { isComplete } from "../endings.ts";

/** The number of a page among all pages, `3/14` or `Page 3 of 14`, alone or beside the number of the job. */
const amongAll = /(?<!\S)([0-9]{1,3}) ?(?:\/|of) ?([0-9]{1,3})(?!\S)/;
const alone = /^\[?(?:(?:Page|page|p\.) ?|[-–—] ?)?([0-9]{1,3})(?: ?[-–—])?\]?$/;

const framing = new Set(["page number", "job number", "running head", "footer"]);

/** The head and the foot of a page may both print its number, so many lines apart. */
const sameEdge = 5;

/** The printed number of a page; `of` says how many pages the document has, by the same line. */
interface PrintedPage {
  number: number;
  of: number | undefined;
  line: number;
}

/** Pages that are missing, occur twice or are in another order, by the page numbers that were set aside. */
export function pagesOutOfOrder(setAside: readonly SetAside[]): ReaderFinding[] {
  const printed = setAside.flatMap(pageIn);
  // A running head may begin with a number such as 60/251, which counts no pages.
  const whole = mostCommon(printed.map(({ of }) => of));
  const seen = new Set<number>();
  let last: PrintedPage | undefined;
  const findings: ReaderFinding[] = [];
  for (const page of printed) {
    if (page.of !== whole) continue;
    const { number, line } = page;
    const isSame = last?.number === number && line - last.line < sameEdge;
    if (last && number !== last.number + 1 && !isSame) {
      const hint =
        "compare with the official document, and put its pages into the input once each, in their order";
      // The number may be at the foot of its page: then the pages meet below the one before.
      const below = `the page after page ${last.number} is page ${number}`;
      const message = seen.has(number)
        ? `page ${number} is in the text a second time, after page ${last.number}`
        : `page ${number} comes after page ${last.number}: pages are missing or in another order`;
      findings.push(
        findingAt({ line: last.line, column: 1 }, "DRF050", below, hint),
        findingAt({ line, column: 1 }, "DRF050", message, hint),
      );
    }
    seen.add(number);
    last = page;
  }
  return findings;
}

/** How many numbers of pages are among the lines that were set aside. */
export function pageCount(setAside: readonly SetAside[]): number {
  return setAside.flatMap(pageIn).length;
}

/** Pages that begin inside a sentence, in a text that prints no number of a page: nothing shows that all pages are there. */
export function pagesWithoutNumbers(
  blocks: readonly Block[],
  setAside: readonly SetAside[],
): ReaderFinding[] {
  if (pageCount(setAside) > 0) return [];
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    if (!block.startsPage || !before || block.role !== undefined || isComplete(before.text, "preambular"))
      return [];
    return [
      findingAt(
        block,
        "DRF050",
        "a page begins here inside a sentence, and the text prints no page numbers: a page may be missing",
        "compare with the official document",
      ),
    ];
  });
}

function pageIn({ text, line, reason }: SetAside): PrintedPage[] {
  if (!framing.has(reason)) return [];
  const [, number, of] = amongAll.exec(text) ?? [];
  if (number !== undefined && Number(number) <= Number(of))
    return [{ number: Number(number), of: Number(of), line }];
  const own = reason === "page number" ? alone.exec(text)?.[1] : undefined;
  return own === undefined ? [] : [{ number: Number(own), of: undefined, line }];
}

function mostCommon(values: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
