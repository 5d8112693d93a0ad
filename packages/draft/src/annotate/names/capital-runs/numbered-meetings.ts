import type { Run } from "../../../block.ts";
import { numberOfMeeting } from "../short-forms/short-form-nouns.ts";
import type { Meant } from "../short-forms/short-forms.ts";

const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}-])${numberOfMeeting} (?=(?:\\p{Lu}[\\p{L}-]* ){0,3}(?:Conference|Congress|Meeting|Summit)\\b)`,
  "gu",
);
/** The longest name after its number, in UTF-16 code units. */
const longest = 240;

/** Where the treaty in the name of a meeting begins. */
const ofTreaty = / (?:of|to|on) the (?=\p{Lu})/gu;

/**
 * "Sixth Conference of the Parties to the Fog Treaty" is a meeting of the Conference that a register has without the
 * number; the treaty is cited inside the name.
 * @param prefixNamed the record whose name is the longest at the start of a text, and where the name ends
 */
export function numberedMeetings(
  text: string,
  prefixNamed: (words: string) => { meant: Meant; end: number } | undefined,
): { run: Run; meant: Meant }[] {
  return [...text.matchAll(numbered)].flatMap(({ index, 0: number }) => {
    const start = index + number.length;
    const found = prefixNamed(text.slice(start, start + longest));
    if (found?.meant.register !== "actor") return [];
    const end = start + found.end;
    const treaties = [...text.slice(start, end).matchAll(ofTreaty)].flatMap(({ index: at, 0: joiner }) => {
      const run = { start: start + at + joiner.length, end };
      const meant = prefixNamed(text.slice(run.start, end));
      return meant?.meant.register === "document" && run.start + meant.end === end
        ? [{ run, meant: meant.meant }]
        : [];
    });
    return [{ run: { start: index, end }, meant: found.meant }, ...treaties];
  });
}
