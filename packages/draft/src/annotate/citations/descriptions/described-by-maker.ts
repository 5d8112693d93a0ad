import { type Description, qualifier } from "./described.ts";
import { agreementNouns, instrumentNouns } from "./description-nouns.ts";
import { lengthOfMaker } from "./end-of-subject.ts";

const instruments = `${instrumentNouns}|programme of action|methodology|law|decree|bill`;
const declarations =
  "(?:(?:political|ministerial|joint|solemn|final|outcome) )?(?:declaration|communiqué|statement)|(?:outcome|final) document";
const agreements = `${agreementNouns}|accord`;
const made =
  "(?:drawn up|developed|prepared|adopted|launched|approved|endorsed|signed|issued|published|announced|presented|formulated|concluded|reached|agreed|released|made)";
/** "The national lamp policy adopted by the Keeper", "the ministerial declaration adopted at the meeting of keepers" */
const description = new RegExp(
  `(?<![\\p{L}-])[Tt]he ((?:(?:${qualifier} ){1,4}(?:${instruments}|(${agreements}))|(?:${qualifier} ){0,2}(?:${declarations})) ${made} )(?=(?:by|at|during|with|between|after|in|on)(?: the| its)? (?:\\p{Ll}+(?:-\\p{Ll}+)? ){0,6}?(?:\\p{Lu}|\\d))`,
  "gu",
);

/**
 * The documents that a text describes by an article, their kind and who made them: "the national lamp
 * policy adopted by the Harbour Office in May 2044", "the joint statement issued at the end of the Fogtown Conference".
 */
export function describedByMaker(text: string): Description[] {
  return [...text.matchAll(description)].flatMap(
    ({ index, 0: whole, 1: head = "", 2: agreement }): Description[] => {
      const from = index + whole.length;
      const length = lengthOfMaker(text.slice(from));
      if (length === undefined) return [];
      const kind = agreement === undefined ? "instrument" : "agreement";
      return [{ start: from - head.length, end: from + length, from, kind }];
    },
  );
}
