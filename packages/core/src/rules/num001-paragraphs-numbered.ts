import { type ParagraphPlace, paragraphLabel, parseParagraphId } from "../model/paragraph-id.ts";
import { itemMark } from "../text/enumeration.ts";
import type { ResolutionRule } from "./rule.ts";

export const paragraphsNumbered: ResolutionRule = {
  code: "NUM001",
  name: "paragraphs-numbered",
  description:
    "Paragraphs are in order, preambular before operative, and numbered from 1 without gaps; so are the items under each.",
  why: "The id of a paragraph contains its printed number. A gap means that a paragraph is missing or an id is wrong: add the paragraph, or correct the id.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"id": "a-res-150-7.pp9"',
    wrong: '"id": "a-res-150-7.pp10"',
  },
  scope: "resolution",
  *check({ slug, paragraphs, isContinued, complete }) {
    if (isContinued && paragraphs[0]) {
      const { file, pointer } = paragraphs[0];
      yield {
        file,
        pointer: `${pointer}/id`,
        message: `the paragraphs of "${slug}" are interrupted by those of another resolution`,
        hint: "keep the paragraphs of a resolution together, in order",
      };
    }
    if (!complete) return;
    const byId = new Map(paragraphs.map(({ file, pointer, value }) => [value.id, { file, pointer }]));
    for (const { id, label, expected, after } of numberingGaps(paragraphs.map(({ value }) => value.id))) {
      const place = byId.get(id);
      if (!place) continue;
      const last = after === undefined ? "" : ` after ${after}`;
      yield {
        file: place.file,
        pointer: `${place.pointer}/id`,
        message: `${label} cannot follow here: expected ${expected.join(" or ")}${last}`,
        hint: `add the paragraph that is missing, or correct the id; if the official document prints it so, say so in this record: "x_skip": [{"code": "NUM001", "reason": "the official document prints ${label} here"}]`,
      };
    }
  },
};

/** A paragraph that its number does not allow at its place. */
interface NumberingGap {
  id: string;
  /** How people cite it, those that may be there, and the paragraph before it. */
  label: string;
  expected: string[];
  after: string | undefined;
}

/** The paragraphs of a resolution, by their ids in order, that do not follow from the ones before them. */
export function numberingGaps(ids: readonly string[]): NumberingGap[] {
  const gaps: NumberingGap[] = [];
  let previous: ParagraphPlace | undefined;
  let counts = noneYet;
  const styles: ListStyles = new Map();
  // Rule IDS001 reports an id that occurs twice.
  for (const id of new Set(ids)) {
    const place = parseParagraphId(id);
    if (!place) continue;
    if (previous && !isSameDivision(previous, place)) {
      previous = undefined;
      counts = noneYet;
    }
    const expected = followers(previous, counts, place.divisions, styles).map(paragraphLabel);
    const label = paragraphLabel(place);
    const isFirst = startsList(previous, place);
    if (!expected.includes(label) && !isFirst)
      gaps.push({ id, label, expected, after: previous && paragraphLabel(previous) });
    if (isFirst) styles.set(listOf(place), place.items.at(-1) === "i" ? 2 : 1);
    previous = place;
    if (place.items.length === 0) counts = { ...counts, [place.section]: place.number };
  }
  return gaps;
}

type Section = ParagraphPlace["section"];

const noneYet: Record<Section, number> = { preambular: 0, operative: 0, numbered: 0, unnumbered: 0 };

function isSameDivision(a: ParagraphPlace, b: ParagraphPlace): boolean {
  return a.divisions.join(".") === b.divisions.join(".");
}

/** The places that may follow a paragraph in its division. In an annex, paragraphs without a number occur between the others. */
function followers(
  previous: ParagraphPlace | undefined,
  counts: Record<Section, number>,
  divisions: readonly string[],
  styles: ListStyles,
): ParagraphPlace[] {
  const inAnnex = divisions.some((step) => step.startsWith("annex"));
  const next = (section: Section): ParagraphPlace => ({
    slug: "",
    divisions,
    section,
    number: counts[section] + 1,
    items: [],
  });
  const sections: Section[] = inAnnex
    ? ["numbered", "unnumbered"]
    : previous?.section === "operative"
      ? ["operative"]
      : ["preambular", "operative"];
  const [first, ...others] = sections.map(next);
  return [...(first ? [first] : []), ...itemsAfter(previous, styles), ...others];
}

function itemsAfter(previous: ParagraphPlace | undefined, styles: ListStyles): ParagraphPlace[] {
  if (!previous) return [];
  const { items } = previous;
  const next: ParagraphPlace[] = [];
  for (let degree = items.length; degree > 0; degree -= 1) {
    const place = { ...previous, items: items.slice(0, degree) };
    const mark = markAfter(styles.get(listOf(place)) ?? degree, items[degree - 1] ?? "");
    next.push({ ...previous, items: [...items.slice(0, degree - 1), mark] });
  }
  if (items.length < 4) next.push({ ...previous, items: [...items, itemMark(items.length + 1, 1)] });
  return next;
}

/** The style of the marks of each list, by `listOf`: 1 for letters, 2 for Roman numerals. */
type ListStyles = Map<string, number>;

/** The paragraph or item under which an item is listed. */
function listOf(place: ParagraphPlace): string {
  return paragraphLabel({ ...place, items: place.items.slice(0, -1) });
}

/** Whether an item begins a list: its mark is the first letter, Roman numeral or number. */
function startsList(previous: ParagraphPlace | undefined, place: ParagraphPlace): boolean {
  const mark = place.items.at(-1);
  if (!previous || mark === undefined || !["a", "i", "1"].includes(mark)) return false;
  return listOf(place) === paragraphLabel(previous);
}

function markAfter(degree: number, mark: string): string {
  if (/^[0-9]+$/.test(mark)) return String(Number(mark) + 1);
  // Where the first item is missing, the marks may be of either kind.
  for (const style of [degree, degree + 1]) {
    let place = 1;
    while (itemMark(style, place) !== mark && place < 200) place += 1;
    if (place < 200) return itemMark(style, place + 1);
  }
  return mark;
}
