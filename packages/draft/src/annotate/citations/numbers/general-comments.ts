import type { Run } from "../../../block.ts";

/** A general comment or recommendation of a treaty body, by its number; the run has its body where that is beside it. */
export interface GeneralComment extends Run {
  /** The name of the body; undefined when the sentence names none. */
  body: string | undefined;
  /** "general comment No. 37", without its year: texts leave it out. */
  name: string;
}

const numbered =
  /\b([Gg]eneral (?:comment|recommendation))s? Nos?\. ?([1-9]\d?)\b(?: \((?:19|20)\d\d\))?|(?:,| and) No\. ?([1-9]\d?)\b(?: \((?:19|20)\d\d\))?/g;

/** The committees of human rights treaties, as their full names are written. */
const committee =
  /\bHuman Rights Committee\b|\bCommittee (?:on|against|for) (?:the )?(?:Economic, )?\p{Lu}[\p{L}’-]*(?:(?:,? (?:of|and|on|the|against|in|their|its|with))* \p{Lu}[\p{L}’-]*)*/gu;

/**
 * Finds "general comment No. 37 (2020) of the Human Rights Committee". The body is named directly before the comment or
 * after it; "its general comment" is of the body named last.
 */
export function generalCommentsIn(text: string): GeneralComment[] {
  if (!/[Gg]eneral (?:comment|recommendation)/.test(text)) return [];
  const bodies = [...text.matchAll(committee)].map(({ index, 0: printed }) => {
    const words = printed.replace(/’s$/, "");
    return { start: index, end: index + words.length, words };
  });
  const found: GeneralComment[] = [];
  let kind: string | undefined;
  let previous: Run | undefined;
  for (const { index, 0: words, 1: noun, 2: first, 3: further } of text.matchAll(numbered)) {
    // "No. 6 (2018)" goes on a list that began with "general comments".
    const isFurther = further !== undefined;
    if (isFurther && (!previous || /[;.]/.test(text.slice(previous.end, index)))) continue;
    kind = isFurther ? kind : noun?.toLowerCase();
    const start = isFurther ? index + words.indexOf("No.") : index;
    const run = { start, end: index + words.length };
    const body = bodyOf(text, run, bodies);
    found.push({ ...withBody(text, run, body), body: body?.words, name: `${kind} No. ${first ?? further}` });
    previous = run;
  }
  return found;
}

interface NamedBody extends Run {
  words: string;
}

/** "Human Rights Committee general comment No. 3", "general comment No. 3 of the Human Rights Committee" */
function withBody(text: string, { start, end }: Run, body: NamedBody | undefined): Run {
  if (body && text.slice(body.end, start) === " ") return { start: body.start, end };
  return body && text.slice(end, body.start) === " of the " ? { start, end: body.end } : { start, end };
}

function bodyOf(text: string, { start, end }: Run, bodies: readonly NamedBody[]): NamedBody | undefined {
  const before = bodies.findLast((body) => body.end <= start);
  const after = bodies.find((body) => body.start >= end);
  const isDirect = before && /^(?:’s)? $/.test(text.slice(before.end, start));
  const isIts = before && /^[^;.]*\b(?:its|their) (?:[a-z]+ )?$/.test(text.slice(before.end, start));
  if (isDirect || isIts) return before;
  const between = after && text.slice(end, after.start);
  // "No. 1 (2044) on lamps and No. 2 (2045) on fog, adopted by the Committee": the body is of both.
  const isOwn =
    between !== undefined &&
    /\b(?:of|by) the $/.test(between) &&
    !/;|general (?:comment|recommendation)|\.(?<!\bNo\.)/i.test(between);
  return isOwn ? after : undefined;
}
