import type { Statement } from "../../spans.ts";

/** Agenda items and documents by their titles: what is named in them is part of the title. */
const entitled =
  /(?:\b(items?|sub-items?|resolutions?|decisions?|report|[A-Za-z]+)|\))?,? (?:entitled|titled),? [“"]([^”"]{3,600})[”"]/g;

/** The titles that a text quotes, and what has them. */
export function quotedTitles(text: string): Statement<{ reason: string }>[] {
  // Few texts quote a title, and the word is found much faster than the pattern.
  if (!text.includes("titled")) return [];
  return [...text.matchAll(entitled)].map(({ index, 0: words, 1: owner = "", 2: title = "" }) => {
    const start = index + words.length - title.length - 1;
    const isAgenda =
      /item/.test(owner) || /\b(?:sub-)?items? [^;]{0,80}$/.test(text.slice(Math.max(0, index - 90), index));
    const kind = owner.startsWith("sub-item") ? "agenda sub-item" : "agenda item";
    return {
      start,
      end: start + title.length,
      reason: isAgenda ? `title of an ${kind}` : "title of a document",
    };
  });
}
