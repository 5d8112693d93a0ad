import { asOne, findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { beginsAfterOpen, type OutlinedParagraph } from "../body.ts";
import { isComplete } from "../endings.ts";
import { expectsPersons } from "../lists-of-persons.ts";

/** Paragraphs that do not end as paragraphs do, and the last one without a full stop: words may be missing there. */
export function unfinishedEnds(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const last = paragraphs.findLast(({ section }) => section === "operative");
  const own = paragraphs.filter(({ section, items }) => section === "preambular" && items.length === 0);
  const isUsual = own.filter(({ block }) => block.text.endsWith(",")).length > own.length / 2;
  const finished = finishedLists(paragraphs);
  const isSemicolon = semicolonsIn(paragraphs);
  const ends = paragraphs.flatMap((paragraph, at) => {
    const { section, items, block } = paragraph;
    if (block.role !== undefined || block.text === "") return [];
    if (paragraph === last) {
      if (isComplete(block.text, "operative") && !/[;,:]$/.test(block.text)) return [];
    } else {
      const next = paragraphs[at + 1];
      const hasItems = (next?.items.length ?? 0) > items.length;
      const isWhole =
        (items.length === 0 && (section === "preambular" || section === "operative")) ||
        finished.has(listOf(paragraph));
      // A preambular paragraph that ends as an operative one does may have lost its end, and the beginning of the next.
      const isOther =
        (items.length === 0 &&
          ((section === "preambular" && isUsual && /[;.]$/.test(block.text)) ||
            (section === "operative" && block.text.endsWith(",")))) ||
        (block.text.endsWith(".") && isSemicolon(paragraph, next));
      // After a semicolon or a comma the text goes on, also in an annex.
      const isOpen =
        (next === undefined && /[;,]$/.test(block.text)) ||
        (section === "operative" &&
          ((block.text.endsWith(":") && next?.section === "operative") ||
            (items.length > 0 && opensNext(block.text) && isLastOfLists(paragraph, next))));
      if ((!isWhole && !isOpen) || hasItems || (endsClause(block.text) && !isOther && !isOpen)) return [];
    }
    const what =
      paragraph === last ? "the last operative paragraph" : items.length > 0 ? "this item" : "this paragraph";
    const message = `${what} does not end as ${items.length > 0 ? "the others of its list" : "paragraphs"} do`;
    return [findingAt(block, "DRF038", message, "compare with the official document: words may be missing")];
  });
  return [...fullStopsOnly(paragraphs), ...ends];
}

/**
 * Findings with one in place of two where a paragraph has no end and the next one begins below it: both have one cause,
 * often a line between them.
 */
export function joinEndsAndBeginnings(
  paragraphs: readonly OutlinedParagraph[],
  findings: readonly ReaderFinding[],
): ReaderFinding[] {
  const byPlace = new Map<string, ReaderFinding[]>();
  for (const finding of findings.filter(({ code }) => code === "DRF038")) {
    const place = `${finding.line}:${finding.column}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), finding]);
  }
  const doubtsAt = (paragraph: OutlinedParagraph | undefined) =>
    byPlace.get(`${paragraph?.block.line}:${paragraph?.block.column}`) ?? [];
  const isBeginning = ({ message }: ReaderFinding) => message === beginsAfterOpen;
  const beginningOf = new Map<ReaderFinding, ReaderFinding>();
  for (const [at, paragraph] of paragraphs.entries()) {
    const end = doubtsAt(paragraph).find((each) => !isBeginning(each));
    const beginning = doubtsAt(paragraphs[at + 1]).find(isBeginning);
    if (end && beginning) beginningOf.set(end, beginning);
  }
  const beginnings = new Set(beginningOf.values());
  return findings
    .filter((finding) => !beginnings.has(finding))
    .flatMap((finding) => {
      const beginning = beginningOf.get(finding);
      return beginning
        ? asOne([finding, beginning], { message: `${finding.message}, and the next one begins below it` })
        : [finding];
    });
}

/** Fewer paragraphs than this may all end with full stops. */
const fewest = 3;

/** The first preambular and the first operative paragraph, where all of them before the last end with full stops. */
function fullStopsOnly(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return (["preambular", "operative"] as const).flatMap((part) => {
    const own = paragraphs
      .filter(({ section, items, mark }) => section === part && items.length === 0 && mark !== "none")
      .slice(0, -1);
    const [first] = own;
    // A colon comes before a list.
    const isPlain = own.every(({ block }) => block.role === undefined && /[.:]$/.test(block.text));
    const stops = own.filter(({ block }) => block.text.endsWith(".")).length;
    if (!first || stops < fewest || !isPlain) return [];
    const usual = part === "preambular" ? "commas" : "semicolons";
    const message = `from here on ${part} paragraphs end with full stops, where resolutions have ${usual}`;
    return [
      findingAt(first.block, "DRF038", message, "write in the input what the official document prints"),
    ];
  });
}

/**
 * Makes a reader of places where a semicolon is usual: more than half of the operative paragraphs before the last end with
 * one, and so does the next item of a list. A full stop there is misread, or words are lost after it.
 */
function semicolonsIn(
  paragraphs: readonly OutlinedParagraph[],
): (paragraph: OutlinedParagraph, next: OutlinedParagraph | undefined) => boolean {
  const own = paragraphs.filter(({ section, items }) => section === "operative" && items.length === 0);
  const isUsual =
    own.length > 2 && own.filter(({ block }) => block.text.endsWith(";")).length > own.length / 2;
  return (paragraph, next) => {
    if (!next || paragraph.section !== "operative" || next.section !== "operative") return false;
    if (paragraph.items.length > 0)
      return next.block.text.endsWith(";") && listOf(next) === listOf(paragraph);
    return isUsual && next.items.length === 0 && next.under.join(" ") === paragraph.under.join(" ");
  };
}

/** Whether an item says that another one comes: "and" or "or" after its end. */
function opensNext(text: string): boolean {
  return /[,;:] (?:and|or|and\/or)$/.test(text);
}

/** Whether no list around an item goes on after it. */
function isLastOfLists({ under, number }: OutlinedParagraph, next: OutlinedParagraph | undefined): boolean {
  const isSame = next?.number === number && next.under.join(" ") === under.join(" ");
  return !isSame || next.items.length === 0;
}

/** The lists in which half of the items or more end with the punctuation of a clause or a sentence. */
function finishedLists(paragraphs: readonly OutlinedParagraph[]): Set<string> {
  const counts = new Map<string, { items: number; ended: number }>();
  for (const paragraph of paragraphs) {
    if (paragraph.items.length === 0 && paragraph.section !== "numbered") continue;
    const count = counts.get(listOf(paragraph)) ?? { items: 0, ended: 0 };
    count.items += 1;
    if (endsClause(paragraph.block.text)) count.ended += 1;
    counts.set(listOf(paragraph), count);
  }
  return new Set([...counts].flatMap(([list, { items, ended }]) => (ended >= items / 2 ? [list] : [])));
}

function listOf({ under, section, number, items }: OutlinedParagraph): string {
  const above = items.length === 0 ? [] : [number, ...items.slice(0, -1)];
  return [...under, section, ...above].join(" ");
}

/** Whether a text ends with the punctuation of a clause or a sentence, or with persons, or goes on to an item. */
function endsClause(text: string): boolean {
  if (text.endsWith(")") && expectsPersons(text)) return true;
  return /[,;:.?](?:["”’'»)\]]*|\s(?:and|or|and\/or))$/u.test(text.slice(-20));
}
