import { anyCase } from "../../../any-of.ts";
import { works } from "./noun-phrases.ts";

const instruments =
  "polic(?:y|ies)|strateg(?:y|ies)|plans?|road ?[Mm]aps?|guidelines|principles|protocols?|agreements?|declarations?|frameworks?|programmes? of|agenda|recommendations?|commentar(?:y|ies)|annex(?:es)?|outcome documents?";
/** Another document, or a part of this one: "and the Keeper’s report on fog", "and its annex". */
const nextDocument = `,? (?:and|as well as|or) (?:(?:on|of|in|by|to|with) )?(?:the|its|his|her|their) (?:[\\p{L}\\d’'-]+ ){0,5}(?:${anyCase(`${works}|${instruments}`)})(?!\\p{L})`;
/** Another thing that the organ does: "and requests the Keeper", "and looks forward to". */
const nextAct =
  ",? and (?:to \\p{Ll}|\\p{Ll}+(?:s|ing) (?:that|upon|also|with|forward)(?!\\p{L})|(?:calls?|calling|reiterat(?:es|ing)|presenting|encourag(?:es|ing)|invit(?:es|ing)|urg(?:es|ing)|request(?:s|ing)|not(?:es|ing)|welcom(?:es|ing)|stress(?:es|ing)|tak(?:es|ing)|decid(?:es|ing)|reaffirm(?:s|ing)|underlin(?:es|ing)|affirm(?:s|ing)|recall(?:s|ing)|express(?:es|ing)) )";
/** Who made it, when and how: what is said after the subject. */
const madeBy =
  " (?:adopted|approved|endorsed|launched|signed|issued|prepared|developed|drawn up|submitted|presented|published|produced|promoted|formulated|contained|included|entitled|known|dated|undertaken|conducted|commissioned|agreed|reached|proposed|recommended|established|drafted|concluded|referred|requested) (?:by|in|on|at|to|as|with|between|under|during|within|from|today|earlier)(?!\\p{L})";
const otherWords =
  " (?:as|which|that|who|whom|where|while|whose|so|through|throughout|to be|is|are|was|were|has|have|had|can|will|would|should|shall|may|must|serves?|provides?|remains?|pursuant|taking|includ(?:ing|e)|detailing|entitled|titled|inter alia|upon|until|on (?:how|whether)|in (?:order|accordance|line|cooperation|collaboration|consultation|coordination|particular|this|full|close)|with (?:a view|the (?:support|assistance|aim|participation))|on an? \\p{Ll}+ basis)(?![\\p{L}])";
/** Another thing that is done with it, or when: "and in lighting the reefs", "by the end of May", "at its third session". */
const elsewhere =
  ",? and in (?:\\p{Ll}+ing |[\\p{Ll}-]+ (?:\\p{Ll}+ )?(?:plans|strategies|policies)(?!\\p{L}))|,? and the mandates?(?!\\p{L})| by the end(?!\\p{L})| at (?:the|its) (?:[\\p{Ll}-]+ ){0,4}(?:session|meeting|summit)(?!\\p{L})| for (?:one|two|three|four|five|\\d+) (?:further |more )?(?:years?|months?)(?!\\p{L})";
/** "On 3 May 2044", "of 3 May 2044" */
const date = " (?:on|of) \\d";

/** Where the subject of a description ends, at the latest: with its clause. */
const end = new RegExp(
  `[,;.:()“”⁰¹²³⁴-⁹\\n]|${nextDocument}|${nextAct}|${madeBy}|${date}|${otherWords}|${elsewhere}|(?:,? and| or)$`,
  "u",
);
/** Where the words that say who made a document end. */
const endOfMaker = new RegExp(
  `[,;.:()“”⁰¹²³⁴-⁹\\n]|(?<=(?:in|on)(?: \\d{1,2})? \\p{Lu}\\p{L}+ \\d{4})(?= (?!(?:at|in|by|with|between|on|of|and|to|for|under|during)\\b)\\p{Ll})|${nextDocument}|${nextAct}|${otherWords}|(?:,? and| or)$`,
  "u",
);
/** It says nothing of what the document is about: "for its implementation", "on this matter", "for consideration", "on the financing of the Force". */
const empty =
  /^(?:(?:it|them|this|these|that|those|which|such|their|its|his|her|our|any|all|each|how|whether)\b|an? \p{Ll}+ basis|\d{1,2} \p{Lu}|(?:consideration|approval|adoption|review|discussion|implementation|action|information|use)$|the (?:matter|issue|question|subject|topic|basis|ground|occasion|above)|the financing of the \p{Lu}\p{L}+$)/u;
const shortest = 8;
const longest = 260;

/** "On fog, reefs and lamps", "for the lighting, painting and repair of buoys": one subject. */
const enumeration =
  /, (?:(?:the )?\p{Ll}[\p{L}-]*(?<!ing|s), ){0,4}(?:the )?\p{Ll}[\p{L}-]*(?<!ing),? and (?=\p{L})/gu;
const act =
  /^(?:also |further )?(?:calls?|encourages?|invites?|urges?|requests?|notes?|welcomes?|stresses|takes?|decides?|reaffirms?|underlines?|affirms?|recalls?|expresses|emphasizes?|in|to|for|on|of|the|its|his|their|that|which|as)\b|^\p{Ll}+ing /u;

/** "The coronavirus disease (COVID-19) and trade" */
const acronym = /(?<=\p{Ll} )\((?=\p{Lu}[\p{L}\d‑-]*\) \p{Ll})[^()]*\)/gu;

/** The words with an acronym and the commas of an enumeration made blank, so that no clause ends there. */
function withoutMarks(words: string): string {
  return words
    .replace(acronym, (short) => "-".repeat(short.length))
    .replace(enumeration, (list, at: number) =>
      act.test(words.slice(at + list.length)) || act.test(list.slice(", ".length))
        ? list
        : list.replaceAll(",", " "),
    );
}

/**
 * The length of the words that say what a document is about: "the lighting of harbours" before ", and requests".
 *
 * @param after the words after "on" or "for"
 * @returns undefined when they do not tell one document from another
 */
export function lengthOfSubject(after: string): number | undefined {
  const words = withoutMarks(after.slice(0, longest));
  const length = lengthBefore(end, words);
  return length === undefined || empty.test(words.slice(0, length)) ? undefined : length;
}

/** The length of the words that say by whom, where or when a document was made: "by the Harbour Office in May 2044". */
export function lengthOfMaker(after: string): number | undefined {
  return lengthBefore(endOfMaker, after.slice(0, longest));
}

/** "The United Nations Educational, Scientific and Cultural Organization" has a comma. */
const commaInName = /(?<=\bEducational),(?= Scientific and )/g;

function lengthBefore(end: RegExp, whole: string): number | undefined {
  const words = whole.replace(commaInName, " ");
  const at = end.exec(words)?.index ?? (words.length < longest ? words.length : 0);
  const { length } = words.slice(0, at).trimEnd();
  return length < shortest ? undefined : length;
}
