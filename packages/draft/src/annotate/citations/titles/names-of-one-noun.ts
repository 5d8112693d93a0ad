import type { Run } from "../../../block.ts";
import { contains, overlapping, type Statement } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";

/** Nouns of which a text names several documents at once, and what one of them is called. */
const singular: Readonly<Record<string, string>> = {
  accords: "Accord",
  agreements: "Agreement",
  charters: "Charter",
  conventions: "Convention",
  covenants: "Covenant",
  declarations: "Declaration",
  "final documents": "Final Document",
  "final declarations": "Final Declaration",
  protocols: "Protocol",
  treaties: "Treaty",
};
const nouns = Object.keys(singular)
  .map((noun) => noun.replace(/(?<=^| )\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`))
  .join("|");
const name = "(?!The |In |On )\\p{Lu}[\\p{L}’-]{1,30}(?: \\p{Lu}[\\p{L}’-]{1,30})?";
const list = (one: string) => `${one}(?:, ${one}){0,6},? and (?:the )?${one}`;
/** "The treaties of Fogtown, Ternport and Gannet City" */
const after = new RegExp(`(?<!\\p{L})(${nouns}) of (${list(name)})(?![\\p{L}’-])`, "gu");
/** "The Fogtown, Ternport and Gannet City Conventions" */
const before = new RegExp(
  `(?<![\\p{L}’-])(${list(name)}) (${nouns})(?!\\p{L}| (?:of|on|for|to|against) )`,
  "gu",
);
const number = "(?:\\d{4}|[A-Z]\\p{Ll}{3,12}(?:st|nd|rd|th))";
const ofParties =
  "(?: of the (?:States )?Parties to the \\p{Lu}[\\p{L}‐‑-]{1,30}(?: (?:(?:on|of|the|and|for) ){0,2}\\p{Lu}[\\p{L}‐‑-]{1,30}){0,8})?";
/** "The Final Documents of the 2040 and the 2045 Review Conferences of the Parties to the Fog Treaty" */
const ofMeetings = new RegExp(
  `(?<!\\p{L})(${nouns}) of the (${list(number)}) (Review Conference)s(${ofParties})`,
  "gu",
);
/** "The 2045 Review Conference of the Parties to the Fog Treaty, in its Final Document" */
const ofMeeting = new RegExp(
  `(?<!\\p{L})[Tt]he (${number} Review Conference${ofParties}),? in its (Final (?:Document|Declaration))(?!\\p{L})`,
  "gu",
);
const parts = /, (?:and )?(?:the )?| and (?:the )?/g;

/** A name in a list, and the title of the document that it stands for. */
interface Named extends Run {
  title: string;
}

/**
 * The documents that one noun names together: "the treaties of Fogtown and Ternport" cites the Treaty of Fogtown and the
 * Treaty of Ternport, each by its own words. The noun belongs to the citation beside it. The registers must have them all.
 *
 * @param documentNamed the document of the registers that has a name
 */
export function namesOfOneNoun(
  text: string,
  cited: readonly Statement<Cited>[],
  documentNamed: (title: string) => string | undefined,
  inFootnote: boolean,
): Statement<Cited>[] {
  const near = overlapping(cited);
  const isFree = (run: Run) => near(run).every((other) => contains(run, other) && other.start > run.start);
  const lists = [...listedAfter(text), ...listedBefore(text), ...meetingsListed(text), ...ofOneMeeting(text)];
  return lists.flatMap((names) => {
    const documents = names.map(({ title }) => documentNamed(title));
    // Many cities have several agreements: one that no register has makes the others doubtful.
    if (documents.includes(undefined) || !names.every(isFree)) return [];
    return names.map((run, at) => citationAt(text, run, documents[at] ?? null, inFootnote));
  });
}

function listedAfter(text: string): Named[][] {
  return [...text.matchAll(after)].map(({ index, 0: words, 1: noun = "", 2: names = "" }) => {
    const start = index + words.length - names.length;
    return partsOf(names, start).map((one, at) => ({
      start: at === 0 ? index : one.start,
      end: one.end,
      title: `${titleOf(noun)} of ${one.words}`,
    }));
  });
}

function listedBefore(text: string): Named[][] {
  return [...text.matchAll(before)].map(({ index, 0: words, 1: names = "", 2: noun = "" }) => {
    const all = partsOf(names, index);
    return all.map((one, at) => ({
      start: one.start,
      end: at === all.length - 1 ? index + words.length : one.end,
      title: `${one.words} ${titleOf(noun)}`,
    }));
  });
}

function meetingsListed(text: string): Named[][] {
  return [...text.matchAll(ofMeetings)].map(
    ({ index, 0: words, 1: noun = "", 2: numbers = "", 3: meeting = "", 4: rest = "" }) => {
      const all = partsOf(numbers, index + noun.length + " of the ".length);
      return all.map((one, at) => ({
        start: at === 0 ? index : one.start,
        end: at === all.length - 1 ? index + words.length : one.end,
        title: `${titleOf(noun)} of the ${one.words} ${meeting}${rest}`,
      }));
    },
  );
}

function ofOneMeeting(text: string): Named[][] {
  return [...text.matchAll(ofMeeting)].map(({ index, 0: words, 1: meeting = "", 2: noun = "" }) => {
    const end = index + words.length;
    return [{ start: end - noun.length, end, title: `${noun} of the ${meeting}` }];
  });
}

function titleOf(noun: string): string {
  return singular[noun.toLowerCase()] ?? noun;
}

/** The names of a list, each at its place. */
function partsOf(words: string, from: number): (Run & { words: string })[] {
  const found: (Run & { words: string })[] = [];
  let start = 0;
  for (const { index, 0: glue } of [...words.matchAll(parts), { index: words.length, 0: "" }]) {
    found.push({ start: from + start, end: from + index, words: words.slice(start, index) });
    start = index + glue.length;
  }
  return found;
}
