import type { Run } from "../../../block.ts";
import { likelyKindOf } from "../../name-nouns.ts";
import { overlapping, type Statement } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";

/** Words after which words in italics are no heading: "in the *Lamps of the World*". */
const inSentence = /(?:\p{Ll}[”’]?,?|,) (?<!\b(?:entitled|titled),? )$/u;
const small =
  /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|per|the|to|towards?|under|with|within|beyond|through|[–‑-])$/;
/** A name of three words in italics may also be that of a thing: "Ark of Lamps". */
const periodical = /\b(?:Barometer|Outlook|Survey|Index|Atlas|Bulletin|Journal|Yearbook|Review|Today)\b/;
const longestColon = 2;

/**
 * The titles of works that a paragraph prints in italics inside a sentence: several words with capitals that name
 * no body and no case before a court. "The" before a title is no part of it; a subtitle in italics after a colon is.
 */
export function italicTitles(text: string, italics: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of italics.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const gap = last && run.start - last.end;
    if (last && gap !== undefined && gap <= longestColon && text.slice(last.end, run.start) === ": ")
      joined[joined.length - 1] = { start: last.start, end: run.end };
    else joined.push(run);
  }
  return joined.flatMap(({ start, end }) => {
    if (!inSentence.test(text.slice(Math.max(0, start - 20), start))) return [];
    const words = text.slice(start, end).replace(/[,;.]$/, "");
    const article = /^[Tt]he /.exec(words)?.[0].length ?? 0;
    const title = words.slice(article);
    return isTitle(title) ? [{ start: start + article, end: start + words.length }] : [];
  });
}

function isTitle(title: string): boolean {
  const words = title.split(" ");
  const kind = likelyKindOf(title);
  return (
    words.length >= 3 &&
    /^[\p{Lu}\d]/u.test(title) &&
    words.every((word) => small.test(word) || /^[(“]?[\p{Lu}\d]/u.test(word)) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 &&
    (kind === "document" ||
      (kind === "other" && (words.length > 3 || periodical.test(title))) ||
      /^State of /.test(title)) &&
    !/ v\. | Series$|^(?:Situation in|Part [IVX]+)\b|[;\n]/.test(title)
  );
}

/** "The Lamp Strategy 2044, entitled *Light for All*": the words in italics are a title of the document before them. */
export function titlesOfCited(
  text: string,
  italics: readonly Run[],
  cited: readonly Statement<Cited>[],
): Statement<Cited>[] {
  const near = overlapping(cited);
  return italics.flatMap((run) => {
    const said = /,? (?:entitled|titled) $/.exec(text.slice(0, run.start).slice(-20))?.[0].length;
    if (said === undefined || near(run).length > 0) return [];
    const before = cited.find(({ end, document }) => document !== null && end === run.start - said);
    return before === undefined ? [] : [citationAt(text, run, before.document, false)];
  });
}
