import { nameFinder, type RegisterNames, titleGoesOn } from "@open-resolutions/core";
import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import { goalsReason, isGoal, type TextAnnotations } from "../../annotate-text.ts";
import { contains, cover, takenWords } from "../../spans.ts";
import { citationAt } from "../citations.ts";
import { quotedTitles } from "./titles.ts";

interface AnnotatedText {
  text: string;
  inFootnote: boolean;
  annotations: TextAnnotations;
}

const ofProtocol = /Protocols? to the $/;

/** Words before and after a title that make it part of a longer name: "Second Fog Declaration". */
const partOfLonger = { before: /(?:[\p{L}\p{N}][-‐‑]|(?<!\p{L})\p{Lu}\p{L}* )$/u, after: /^[-‐‑ ]\p{Lu}/u };

/**
 * Treats the titles of proposed documents as those of records in all texts of a resolution. They are cited wherever they
 * occur; inside the title of an agenda item they are part of it; and documents that are named inside them are cited too.
 */
export function citeProposedEverywhere(
  texts: readonly AnnotatedText[],
  proposed: readonly AuthoredDocument[],
  names: RegisterNames,
): void {
  const byTitle = new Map(proposed.flatMap(({ id, title }) => (title === undefined ? [] : [[title, id]])));
  if (byTitle.size === 0) return;
  const find = nameFinder(byTitle.keys());
  for (const { text, inFootnote, annotations } of texts) {
    const { citations, setAside } = annotations;
    const found = find(text);
    if (found.length === 0) continue;
    const taken = takenWords(text, citations);
    const isSetAside = cover(setAside);
    const known = new Set([...citations, ...setAside].map(placeOf));
    const quoted = quotedTitles(text);
    const titles: Run[] = [];
    for (const { name, start, end } of found) {
      const run = { start, end };
      if (!taken.overlaps(run) && !isSetAside(run) && !isPartOfLonger(text, run)) {
        const agenda = quoted.find((title) => contains(title, run));
        if (agenda) setAside.push(agenda);
        else citations.push(citationAt(text, run, byTitle.get(name) ?? null, inFootnote));
        taken.add(agenda ?? run);
        titles.push(agenda ?? run);
        if (!agenda) known.add(placeOf(run));
      }
      if (!known.has(placeOf(run))) continue;
      for (const inner of names.findEvery(name)) {
        const place = { start: start + inner.start, end: start + inner.end };
        const isOther = inner.target.register !== "document" || ofProtocol.test(name.slice(0, inner.start));
        const isGoals = isGoal(name.slice(inner.start, inner.end));
        const isBeginning = inner.start === 0 && (isGoals || titleGoesOn(name.slice(inner.end)));
        if (isOther || isBeginning || known.has(placeOf(place))) continue;
        known.add(placeOf(place));
        if (isGoals) setAside.push({ ...place, reason: goalsReason });
        else citations.push(citationAt(text, place, inner.target.id, inFootnote));
      }
    }
    const isInTitle = cover(titles);
    annotations.named = annotations.named.filter((one) => !isInTitle(one));
  }
}

function placeOf({ start, end }: Run): string {
  return `${start} ${end}`;
}

function isPartOfLonger(text: string, { start, end }: Run): boolean {
  return (
    partOfLonger.before.test(text.slice(Math.max(0, start - 40), start)) ||
    partOfLonger.after.test(text.slice(end, end + 2))
  );
}
