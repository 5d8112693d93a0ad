import { partyName } from "../party-names.ts";
import { type Description, qualifier } from "./described.ts";
import { agreementNouns, instrumentNouns } from "./description-nouns.ts";
import { lengthOfSubject } from "./end-of-subject.ts";
import { isStillToBeMade, making } from "./still-to-be-made.ts";

const instruments = `${instrumentNouns}|policy brief|standard operating procedures`;
/** "The guiding principles on fog": principles without such a word may be no document. */
const others = "(?:guiding|basic|draft|voluntary|global) principles|(?:priority|multi-year|model) programme";
const beforeSubject =
  "(?:on|for|to (?:combat|prevent|eliminate|end|ensure|address)|against|concerning|regarding)";
const description = new RegExp(
  `(?:(?<![\\p{L}-])(?:[Tt]he|an?)|['’]s?) ((?:${qualifier} ){0,4}(?:(${agreementNouns})|${instruments}|${others})(?: (?:of|by) ${partyName})? ${beforeSubject} )(?=\\p{L})`,
  "gu",
);
/** Without a word before the noun, it must be said that the document exists: "the adoption of the strategy on lamps". */
const bare = new RegExp(`^(?:${instruments}|${agreementNouns})(?!\\p{L})`, "u");
const isMade = new RegExp(`\\b${making}$`, "iu");
const exists = new RegExp(
  `\\b(?:${making}|(?:implementation|finalization|validation|dissemination|application)(?: by [^,;]{3,80})?(?: of)?|implement|implements|implemented|implementing|welcomes|welcoming|recalls|recalling|note of|notes|noting|contained in|set out in|compliance with|accordance with|line with)$`,
  "iu",
);
/** "The plan of the Keeper to light the lamps" is about what somebody will do. */
const intention = /^plan\b.* to \p{Ll}/u;
const longestBefore = 300;

/**
 * The documents that a text describes in small letters by an article, their kind and their subject:
 * "the national strategy for the lighting of harbours", "the zero-fog policy of the Harbour Office on lamps", "the signing
 * of an agreement on reefs". The citation begins with the kind or the words before it, and ends with the subject.
 */
export function describedBySubject(text: string): Description[] {
  return [...text.matchAll(description)].flatMap(
    ({ index, 0: whole, 1: head = "", 2: agreement }): Description[] => {
      const from = index + whole.length;
      const start = from - head.length;
      const length = lengthOfSubject(text.slice(from));
      if (length === undefined || intention.test(text.slice(start, from + length))) return [];
      const before = text.slice(Math.max(0, index - longestBefore), index).trimEnd();
      const mustExist = /^an? /.test(whole)
        ? isMade
        : /^[Tt]he /.test(whole) && bare.test(head)
          ? exists
          : undefined;
      if (mustExist && !mustExist.test(before)) return [];
      if (isStillToBeMade(before, mustExist === undefined)) return [];
      const kind = agreement === undefined ? "instrument" : "agreement";
      return [{ start, end: from + length, from, kind }];
    },
  );
}
