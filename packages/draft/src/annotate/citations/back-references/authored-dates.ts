import { anyCase } from "../../../any-of.ts";
import type { Run } from "../../../block.ts";
import { datePattern } from "../../../masthead/dates.ts";
import { furtherParty, partyName } from "../party-names.ts";

/** A noun with its author and its date, and nothing else that tells which document it is. */
export interface AuthoredDate extends Run {
  noun: string;
  date: string;
}

/** "Taking note of the Report of the Keeper" is about the report. */
const author = `(?!the (?:Report|Statement|Letter|Communiqué|Declaration|Decision|Agreement)\\b)(?:the (?:\\p{Lu}?\\p{Ll}+ )?(?:authorities|[Gg]overnment) of )?${partyName}(?: \\((?:\\p{Lu}{2,12}|“[^“”()]{3,60}”)\\))?`;
const others = `(?:(?:, ${partyName}){0,3},?${furtherParty})?`;
const reader = `(?:,? (?:addressed )?to (?:the press|${partyName}))?`;
const subject = "(?: (?:on|concerning|regarding) ([^,;.()“”]{3,140}?))??";
const place = "(?: (?:in|at) (?:the )?[\\p{L}’-]+(?: [\\p{L}’-]+){0,2})?";

/** Who wrote it: "letter from the Keeper addressed to the Harbour Master dated 3 May 2044". */
const written = patternOf(
  "letter|note|report|special report|press statement",
  "of|by|from|issued by|submitted by|prepared by",
  "dated|of|issued on|issued|submitted on",
);
/** Who said it: "statement of the Lamp Council on 3 May 2044". */
const said = patternOf(
  "statement|communiqué|communique|press release",
  "of|by|from|issued by|made by|delivered by|adopted by|agreed by",
  `dated|of|issued${place} on|issued|made${place} on|delivered${place} on|adopted${place} on|signed${place} on|on`,
);
/** What a court has said: "order issued by the Harbour Court on 3 May 2044". */
const ruled = patternOf(
  "decision|order|judgment|ruling|advisory opinion",
  "of|by|issued by|made by|rendered by|delivered by",
  "dated|of|issued on|made on|rendered on|delivered on|on",
);
/** "agreement reached between the Keeper and the Harbour Council dated 3 May 2044" */
const agreed = patternOf(
  "agreement|protocol|memorandum of understanding|accord",
  "reached between|signed between|concluded between|between",
  `dated|of|signed${place} on|reached${place} on|concluded${place} on`,
);

const isCourt = / (?:of|by) (?:the )?(?:[^,;]* )?(?:Court|Courts|Chamber|Tribunal)\b/u;
/** Another document in the subject may be what the date belongs to. */
const hasDocument =
  /\b(?:[Rr]eports?|[Ss]tatements?|[Ll]etters?|[Nn]otes?|[Rr]esolutions?|[Dd]ecisions?|[Aa]greements?|[Cc]onventions?|[Pp]rotocols?|[Dd]eclarations?|[Tt]reat(?:y|ies)|[Aa]ccords?|[Mm]eetings?|[Ee]lections?|[Ee]vents?|and the|which|that|held)\b/u;

const anyDate = new RegExp(datePattern, "u");

/** The documents that a text describes by noun, author and date. */
export function authoredDatesIn(text: string): AuthoredDate[] {
  // Most texts have no date, and these patterns take long.
  if (!anyDate.test(text)) return [];
  return [written, said, ruled, agreed].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: words, 1: noun = "", 2: about = "", 3: date = "" }) =>
      hasDocument.test(about) || (pattern === ruled && !isCourt.test(words))
        ? []
        : [{ start: index, end: index + words.length, noun, date }],
    ),
  );
}

const authorOfTitle = new RegExp(`^\\P{Lu}*?\\p{L}+ (?:of|by|from) (?:the )?(${partyName})`, "u");

/** Whether two titles name authors that have no word in common: "letter from the Keeper dated 3 May 2044", "letter from the Harbour Master". */
export function haveOtherAuthors(title: string, other: string): boolean {
  const [[, one], [, two]] = [authorOfTitle.exec(title) ?? [], authorOfTitle.exec(other) ?? []];
  if (one === undefined || two === undefined) return false;
  const words = new Set(one.match(capitalWords));
  return !(two.match(capitalWords) ?? []).some((word) => words.has(word));
}

const capitalWords = /\p{Lu}[\p{L}-]*/gu;

function patternOf(nouns: string, by: string, link: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}-])(${anyCase(nouns)}) (?:${by}) ${author}${others}${reader}${subject},? (?:${link}) (${datePattern})(?![\\p{L}-]|,? \\((?:(?:document )?[A-Z]+|\\d{4})/)`,
    "gu",
  );
}
