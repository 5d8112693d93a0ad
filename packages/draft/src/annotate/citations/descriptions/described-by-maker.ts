import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import type { Statement } from "../../spans.ts";
import type { Cited } from "../citations.ts";
import { type Description, proposeDescribed, qualifier, type Surroundings } from "./described.ts";
import { lengthOfMaker } from "./end-of-subject.ts";

const instruments =
  "action plan|plan of action|programme of action|plan|policy|strategy|road map|roadmap|guidelines|code of conduct|manual|handbook|toolkit|guide|leaflet|brochure|compendium|checklist|study|survey|methodology|law|decree|bill";
const declarations =
  "(?:(?:political|ministerial|joint|solemn|final|outcome) )?(?:declaration|communiqué|statement)|(?:outcome|final) document";
const agreements = "protocol|agreement|memorandum of understanding|accord";
const made =
  "(?:drawn up|developed|prepared|adopted|launched|approved|endorsed|signed|issued|published|announced|presented|formulated|concluded|reached|agreed|released|made)";
/** "The national lamp policy adopted by the Keeper", "the ministerial declaration adopted at the meeting of keepers" */
const description = new RegExp(
  `(?<![\\p{L}-])[Tt]he ((?:(?:${qualifier} ){1,4}(?:${instruments}|(${agreements}))|(?:${qualifier} ){0,2}(?:${declarations})) ${made} )(?=(?:by|at|during|with|between|after|in|on)(?: the| its)? (?:\\p{Ll}+(?:-\\p{Ll}+)? ){0,6}?(?:\\p{Lu}|\\d))`,
  "gu",
);

/**
 * The documents that a text describes by an article, their kind and who made them, and their records: "the national lamp
 * policy adopted by the Harbour Office in May 2044", "the joint statement issued at the end of the Fogtown Conference".
 */
export function describedByMaker(
  text: string,
  cited: readonly Statement<Cited>[],
  named: readonly Run[],
  surroundings: Surroundings,
): { citations: Statement<Cited>[]; proposed: AuthoredDocument[] } {
  const found = [...text.matchAll(description)].flatMap(
    ({ index, 0: whole, 1: head = "", 2: agreement }): Description[] => {
      const from = index + whole.length;
      const length = lengthOfMaker(text.slice(from));
      if (length === undefined) return [];
      const kind = agreement === undefined ? "instrument" : "agreement";
      return [{ start: from - head.length, end: from + length, from, kind }];
    },
  );
  return proposeDescribed(text, found, { cited, named, ...surroundings });
}
