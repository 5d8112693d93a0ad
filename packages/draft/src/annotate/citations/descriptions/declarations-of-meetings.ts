import { numberOfMeeting } from "../../names/short-forms/short-form-nouns.ts";
import type { Description } from "./described.ts";
import { lengthOfSubject } from "./end-of-subject.ts";

const kinds =
  "(?:(?:political|ministerial|joint|final|outcome|summit|leaders[’']) )?(?:declaration|communiqué)|(?:outcome|final) document";
const meeting =
  "(?:[Ss]ummit|[Mm]eeting|[Cc]onference|[Ss]ession|[Ff]orum|[Rr]ound table|[Cc]ongress|[Ss]ymposium|[Ww]orkshop|[Ss]eminar|[Dd]ialogue|[Gg]athering)";
const word = "(?!which |that |and |or |on |at |held |to )[\\p{L}\\d’'-]+";
/** "The declaration of the Harbour League summit", "the outcome document of the second meeting of keepers" */
const description = new RegExp(
  `(?<![\\p{L}-])[Tt]he ((?:${kinds}) of the (?:${word} ){1,8}${meeting}(?![\\p{L}-]))(?: of (?:\\d{1,2} )?\\p{Lu}\\p{Ll}{2,8} \\d{4}| (?:of|for) (?:the )?(?:\\p{Lu}[\\p{L}’'-]*(?: (?:(?:of|and|of the|for) )?\\p{Lu}[\\p{L}’'-]*){0,6})(?: of (?:\\d{1,2} )?\\p{Lu}\\p{Ll}{2,8} \\d{4})?)?`,
  "gu",
);
/** "The Third Review Conference" is a short form: its document may have been cited by its whole name. */
const shortForm = new RegExp(
  ` of the (?:${numberOfMeeting}|same|said|above-mentioned) (?:Review )?\\p{L}+$`,
  "u",
);
const subject = /^ (?:on|for|regarding|concerning) (?:the )?(?=\p{L})/u;

/**
 * The documents that a text describes by the meeting that adopted them: "the declaration of the summit of
 * the Harbour League on fog". Those that the registers or the text itself identify are read elsewhere.
 */
export function declarationsOfMeetings(text: string): Description[] {
  return [...text.matchAll(description)].flatMap(({ index, 0: whole, 1: head = "" }): Description[] => {
    const start = index + whole.indexOf(head);
    const end = index + whole.length;
    const joint = subject.exec(text.slice(end, end + 30))?.[0].length ?? 0;
    const length = joint > 0 ? lengthOfSubject(text.slice(end + joint)) : undefined;
    const from = start + head.indexOf(" of the ") + 1;
    const whereItEnds = length === undefined ? end : end + joint + length;
    return shortForm.test(text.slice(start, whereItEnds))
      ? []
      : [{ start, end: whereItEnds, from, kind: "instrument" }];
  });
}
