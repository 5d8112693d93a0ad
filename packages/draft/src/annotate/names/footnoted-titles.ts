import { likelyKindOf } from "../name-nouns.ts";
import type { Claims } from "./claims.ts";
import type { KnownNames } from "./known-names.ts";
import type { NamedText } from "./named-text.ts";
import type { Meant } from "./short-forms.ts";

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
    const run = runByEnd.get(offset - between.length);
    if (!run || likelyKindOf(run.words) !== "document" || isTaken(run)) continue;
    // "2030 Agenda": the run is not the whole title.
    if (/\d $/.test(text.slice(0, run.start).slice(-2))) continue;
    const meant: Meant = { register: "document", id: document, name: run.words };
    add(run, meant);
    announced.announce(run.words, meant, { text: index, from: run.end });
  }
}
