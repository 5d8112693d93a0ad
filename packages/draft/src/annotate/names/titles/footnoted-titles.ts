import { likelyKindOf } from "../../name-nouns.ts";
import type { Claims } from "../claims.ts";
import type { KnownNames } from "../known-names.ts";
import type { NamedText } from "../named-text.ts";
import type { Meant } from "../short-forms/short-forms.ts";

/** The marks between a title and the call of its footnote. */
const marks = /[,;.)”"’]{0,4}$/;

/** Adds the titles that end where a footnote is called which does nothing but cite a document. */
export function addFootnotedTitles(
  { text, runs, sources }: NamedText,
  index: number,
  { isTaken, add }: Claims,
  { announced }: KnownNames,
): void {
  const runByEnd = new Map(runs.map((run) => [run.end, run]));
  for (const { offset, document } of sources) {
    const between = marks.exec(text.slice(Math.max(0, offset - 4), offset))?.[0] ?? "";
    const capitals = runByEnd.get(offset - between.length);
    if (!capitals || likelyKindOf(capitals.words) !== "document") continue;
    // "2044 Fog Declaration": the year belongs to the title.
    const year = /(?<![\d.,–-])(?<=\b(?:the|its) )\d{4} $/.exec(text.slice(0, capitals.start))?.[0] ?? "";
    const run = { start: capitals.start - year.length, end: capitals.end, words: year + capitals.words };
    if (isTaken(run) || /\d $/.test(text.slice(0, run.start).slice(-2))) continue;
    const meant: Meant = { register: "document", id: document, name: run.words };
    add(run, meant);
    announced.announce(run.words, meant, { text: index, from: run.end });
  }
}
