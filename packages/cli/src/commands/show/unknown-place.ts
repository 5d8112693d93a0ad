import { type Dataset, groupBy, nearest } from "@open-resolutions/core";

type Paragraphs = Dataset["paragraphs"];

/** The label of a paragraph of the preamble or of an operative one, with those of its items: `OP23`, `op4(a)(ii)`. */
const numbered = /^((?:PP|OP)[0-9]+)(?:\(.*)?$/i;

/** So many resolutions are named with the paragraphs that they have. */
const named = 3;

/**
 * What to say when no paragraph has a label or an id: the nearest one, and of a number those that exist, because PP23 is
 * not what somebody means who asks for OP23.
 *
 * @param within the symbol of the resolution that was searched; absent when all were.
 */
export function unknownPlace(asked: string, paragraphs: Paragraphs, within?: string): string {
  const isNumbered = numbered.test(asked);
  const near = isNumbered
    ? undefined
    : nearest(asked.toUpperCase(), new Set(paragraphs.map(({ label }) => label)));
  const question = near && `did you mean ${near}?`;
  if (within !== undefined)
    return `${within} has no paragraph "${asked}"; ${question ?? `it has ${placesLike(asked, paragraphs)}`}`;
  const start = `there is no paragraph or resolution "${asked}"; `;
  if (isNumbered && paragraphs.length > 0) return `${start}${placesOfEach(asked, paragraphs)}`;
  const [first] = paragraphs;
  return `${start}${question ?? `a label looks like ${first?.label ?? "OP1"}, an id like ${first?.id ?? "a-res-77-20.op1"}`}`;
}

/** What some resolutions have that is like the label that was asked for. */
function placesOfEach(asked: string, paragraphs: Paragraphs): string {
  const all = [...groupBy(paragraphs, ({ resolution }) => resolution)];
  const shown = all.slice(0, named).map(([symbol, own]) => `${symbol} has ${placesLike(asked, own)}`);
  const others = all.length - shown.length;
  const rest =
    others === 1 ? "and 1 more resolution has others" : `and ${others} more resolutions have others`;
  return [...shown, ...(others > 0 ? [rest] : [])].join(", ");
}

/** The number of the paragraph in an id: `op4` in `a-res-77-20.op4.a`. */
const inId = /^[a-z\d-]+\.((?:pp|op)\d+)/i;

/**
 * The first and the last label of the items of the paragraph that was asked for, else of those of its kind, else of all.
 *
 * @param what a label or an id
 */
export function placesLike(what: string, paragraphs: readonly { label: string; depth?: number }[]): string {
  const asked = inId.exec(what)?.[1] ?? what;
  const head = numbered.exec(asked)?.[1]?.toUpperCase() ?? "";
  const labels = paragraphs.map(({ label }) => label);
  const items = labels.filter((label) => label.startsWith(`${head}(`));
  if (labels.includes(head))
    return items.length > 0 ? `${head} with ${rangeOf(items)}` : `${head} without items`;
  const heads = labels.filter((label) => !label.includes("("));
  const kind = asked.slice(0, 2).toUpperCase();
  const alike = heads.filter((label) => label.startsWith(kind));
  return rangeOf(alike.length > 0 ? alike : heads);
}

function rangeOf(labels: readonly string[]): string {
  const [first, last] = [labels[0], labels.at(-1)];
  return first === last ? `${first}` : `${first} to ${last}`;
}
