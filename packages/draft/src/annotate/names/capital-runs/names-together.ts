import type { MeantRun } from "../named-text.ts";
import { numberOfMeeting } from "../short-forms/short-form-nouns.ts";
import type { Meant } from "../short-forms/short-forms.ts";

/** The record whose name is the longest at the start of a text, and where the name ends. */
type PrefixNamed = (words: string) => { meant: Meant; end: number } | undefined;

const nouns =
  "Bank|Board|Centre|Commission|Committee|Conference|Coordinator|Council|Court|Department|Division|Envoy|Forum|Fund|Group|Meeting|Mission|Office|Operation|Panel|Programme|Rapporteur|Representative|Summit|Tribunal|Union|Unit";
const word = "\\p{Lu}[\\p{L}-]{1,40}";
const own = `(?:${numberOfMeeting}|\\d{4}|${word})`;
const nounLast = new RegExp(
  `(?<![\\p{L}\\p{N}-])(United Nations )?((?:${own}, ){0,5}${own},? and ${own}) ((?:${word} ){0,3}(?:${nouns}))s\\b`,
  "gu",
);
const eachOwn = new RegExp(own, "gu");
const nounFirst = new RegExp(
  `(?<![\\p{L}\\p{N}-])((?:${word} ){0,4}(?:${nouns}))s (at|for|in|on) (?=(?:the )?\\p{Lu})`,
  "gu",
);
const joined = /^(?:, and |,? and |, )(?:(?:at|for|in|on) )?(?=(?:the )?\p{Lu})/u;
/** The longest name, in UTF-16 code units. */
const longest = 240;
/** The most names that share a noun that comes first. */
const most = 8;

/**
 * The names of a text that share a noun: "Lamp and Buoy Tribunals", "2042 and 2044 Fog Conferences of the Lamp
 * League", "Lamp Offices at Amberport and Birchport". Where one has no record, none of them is read. A longer
 * quotation comes first.
 */
export function namesTogether(text: string, prefixNamed: PrefixNamed): MeantRun[] {
  return [...withNounLast(text, prefixNamed), ...withNounFirst(text, prefixNamed)];
}

/** Each is quoted from its own word to the noun, the first with the words before that all share. */
function withNounLast(text: string, prefixNamed: PrefixNamed): MeantRun[] {
  return [...text.matchAll(nounLast)].flatMap(
    ({ index, 0: words, 1: whole = "", 2: owns = "", 3: head = "" }) => {
      const after = index + words.length;
      const rest = text.slice(after, after + longest);
      const found = [...owns.matchAll(eachOwn)].map(({ index: at, 0: first }): MeantRun | undefined => {
        const name = `${whole}${first} ${head}`;
        const one = prefixNamed(`${name}${rest}`);
        if (one?.meant.register !== "actor" || one.end < name.length) return undefined;
        const start = at === 0 ? index : index + whole.length + at;
        return { run: { start, end: after + one.end - name.length }, meant: one.meant };
      });
      const known = found.filter((one) => one !== undefined);
      return known.length === found.length ? known : [];
    },
  );
}

/** Each is quoted from the noun to the end of its own words. */
function withNounFirst(text: string, prefixNamed: PrefixNamed): MeantRun[] {
  return [...text.matchAll(nounFirst)].flatMap(({ index, 0: words, 1: head = "", 2: joint = "" }) => {
    const found: MeantRun[] = [];
    for (let at = index + words.length; found.length < most; ) {
      const shared = `${head} ${joint} `;
      const one = prefixNamed(`${shared}${text.slice(at, at + longest)}`);
      if (one?.meant.register !== "actor" || one.end <= shared.length) return [];
      const end = at + one.end - shared.length;
      found.unshift({ run: { start: index, end }, meant: one.meant });
      const next = joined.exec(text.slice(end, end + 20))?.[0].length;
      if (next === undefined) break;
      at = end + next;
    }
    return found.length > 1 ? found : [];
  });
}
