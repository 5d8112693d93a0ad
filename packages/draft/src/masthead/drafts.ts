import type { Block } from "../block.ts";
import type { NamedLine } from "./form-lines.ts";

/** The longest line with sponsors, in UTF-16 code units. */
const longestSponsors = 4000;

const kinds = "(resolution|decision|report|declaration)";

/** A line that says that the text below is a draft: `Atlantis:* draft resolution`, `Draft decision submitted by …`, `Zero draft`. */
const draftLine = new RegExp(
  `:\\*{0,3} (?:revised )?draft ${kinds}$|^(?:zero |preliminary |revised |oral )?draft ${kinds}(?! (?:was|were|is|has|had)\\b)|^(?:zero|preliminary) draft\\b|^draft as of\\b|^draft$|\\bas orally (?:revised|amended)\\b`,
  "i",
);

/** A line above the text with the word "draft": not in the title of a work that a resolution is about. */
const mention =
  /\b(?:draft|proposed (?:resolution|decision))\b(?! (?:articles?|code|conclusions|convention|guidelines|plan|principles|programme|protocol|statute)\b)/i;

/** The longest line with such a word, in UTF-16 code units. */
const longestMention = 200;

/** What a line above the text may have besides: the names of sponsors, a number that is not given yet, a note on its state. */
const sign =
  /^(?:Co-?)?(?:Sponsors?|Signatories):|^[0-9]{1,4}\/ ?(?:…|\.{3}|\[?[Xx_]{1,4}\]?(?![\p{L}]))|\bsilence procedure\b/iu;

/** What people write into a text while they negotiate it. */
const negotiated =
  /\[agreed\b|\bad ref(?:erendum)?\]|^(?:PP|OP) ?[0-9]{1,3}[.]? ?(?:alt|bis|ter)\b|^(?:Co-?)?Sponsor(?:s:|ed by\b)/i;

/** A line that says of itself that the text is a draft. */
export function draftIn(above: readonly Block[]): NamedLine | undefined {
  const place = above.find(({ text }) => text.length < longestSponsors && draftLine.test(text));
  return place && { place, name: `a draft ${kindOf(place.text)}` };
}

/** A draft by other signs: a mention above the text, or marks of those who negotiate it. */
export function draftBySigns(above: readonly Block[], blocks: readonly Block[]): NamedLine | undefined {
  const place =
    above.find(({ text }) => (text.length < longestMention && mention.test(text)) || sign.test(text)) ??
    blocks.find(({ text }) => negotiated.test(text));
  return place && { place, name: `a draft ${kindOf(place.text)}` };
}

function kindOf(text: string): string {
  const [, last, first] = draftLine.exec(text) ?? [];
  return (last ?? first ?? (/\bdraft decision\b/i.test(text) ? "decision" : "resolution")).toLowerCase();
}

/** A longer list of sponsors is not named whole in a message. */
const mostSponsors = 5;
const namedSponsors = 3;

const sponsored = /^(.{3,}?):\*{0,3} (?:revised )?draft (?:resolution|decision)/i;

/** Whether a line names the sponsors of a draft: `Atlantis and Ruritania: draft resolution`. */
export function isSponsorLine(text: string): boolean {
  return sponsored.test(text);
}

/**
 * The sponsors of a draft, before the words "draft resolution". Where the lines of their list are not apart from other
 * lines, nobody knows where it begins.
 */
export function sponsorsOf(above: readonly Block[]): string | undefined {
  const at = above.findIndex(({ text }) => sponsored.test(text));
  if (at === -1) return undefined;
  const from = above.slice(0, at + 1).findLastIndex(({ apart }) => apart);
  const lines = above.slice(Math.max(0, from), at + 1);
  const isList = lines.slice(0, -1).every(({ text }) => text.includes(", "));
  if (!isList) return undefined;
  const printed = sponsored.exec(lines.map(({ text }) => text).join(" "))?.[1];
  if (printed === undefined) return undefined;
  // A list in two columns may leave a comma without a name.
  const names = printed.replaceAll("*", "").replace(/,(?: ?,)+/g, ",");
  const each = names.split(/, (?:and )?/);
  // The last two have "and" between them, as the name of a State may have.
  const count = each.length + (/ and /.test(each.at(-1) ?? "") ? 1 : 0);
  return count <= mostSponsors
    ? names
    : `${each.slice(0, namedSponsors).join(", ")} and ${count - namedSponsors} others`;
}
