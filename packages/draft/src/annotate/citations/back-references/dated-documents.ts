import type { AuthoredDocument } from "@open-resolutions/schemas";
import { months } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";
import { datePattern } from "../../../masthead/dates.ts";
import { furtherParty, partyName } from "../party-names.ts";
import { proposedDocument } from "../proposed-documents.ts";
import { authoredDatesIn } from "./authored-dates.ts";

/** A document that a text describes by its noun and date. */
export interface DatedDocument extends Run {
  /** The noun and the date, by which it may be meant again: "protocol 2 April 2044", "protocol 2 April". */
  key: string;
  /** Its record, when the words tell it from every other document. */
  proposed: AuthoredDocument | undefined;
  /** The whole description, which has the parties: what the record is cited by. */
  whole: Run;
}

const kinds: readonly [AuthoredDocument["kind"], string][] = [
  [
    "agreement",
    "memorandum of understanding|memorandum|agreement|arrangement|convention|covenant|protocol|treaty|accord",
  ],
  [
    "instrument",
    "action programme|action plan|plan of action|programme of action|declaration|communiqué|communique|road map|roadmap|decree|charter|press release",
  ],
  ["report", "report|study"],
  ["document", "advisory opinion|letter|note|press statement|statement|document|aide-memoire"],
];
const kindOf = new Map(
  kinds.flatMap(([kind, words]) =>
    words.split("|").map((noun): [string, AuthoredDocument["kind"]] => [noun, kind]),
  ),
);
/** The nouns of documents that have a date. */
export const datedNouns = [...kindOf.keys()].join("|");

/** A month in whatever letter case: most texts have none. */
export const anyMonth = new RegExp(months.join("|"), "i");
const dayAndMonth = `(?:0?[1-9]|[12][0-9]|3[01]) (?:${months.join("|")})`;
const someDate = `${datePattern}|${dayAndMonth}(?! ?\\d)`;
/** "agreement signed in Tern Harbour on 3 May 2044", "agreement, signed in Tern Harbour, 3 May 2044" */
const nounFirst = new RegExp(
  `(?<![\\p{L}-])(${datedNouns})(?:(?: of|,? dated| on(?= [^,;()]{5,17} (?:by|from) ))?|,? (?:rendered|adopted|signed|issued|made|delivered|concluded|reached|agreed)(?: (?:by|in|at) (?:the )?[\\p{L}’-]+(?: [\\p{L}’-]+){0,2}){0,2}(?: on|(?<= (?:in|at) [\\p{L} -]{3,60}),)) (${someDate})(?![\\p{L}-])`,
  "giu",
);
const american = `(?:${months.join("|")}) \\d{1,2}, \\d{4}(?!\\d),?`;
/** "3 May 2044 ceasefire agreement", "May 3, 2044, letter", "3 May Harbour Master’s report" */
const dateFirst = new RegExp(
  `(?<![\\p{L}\\d-])(${someDate}|${american}) ((?:(?!(?:and|or|of|in|on|the|to|by) )[\\p{L}’'-]+ ){0,3}?)(${datedNouns})(?![\\p{L}-])`,
  "giu",
);
const determiner =
  /(?:(?<![\p{L}-])(?:the|its|his|her|their)|['’]s?|,) ((?:(?!(?:of|in|on|for|to|by|with|from|under|and|or|the|an?) )[\p{L}-]+ ){0,4})$/iu;
/** Who concluded or wrote it, and to whom: "between the Keeper and the Harbour", "from the Keeper addressed to the Harbour". */
const parties = new RegExp(
  `^,? (?:[Bb]etween ${partyName},? and ${partyName}|(?:from|of|by) ${partyName}(?:${furtherParty})?(?:,? (?:addressed )?to ${partyName})?)`,
  "u",
);
const addressed = new RegExp(`^,? addressed to ${partyName}`, "u");
const sent = new RegExp(`^,? (?:addressed )?to ${partyName}`, "u");
/** Documents of which many have one date: without its author, the date does not tell which one is meant. */
const weak =
  /^(?:report|study|letter|note|(?:press )?statement|press release|document|memorandum|aide-memoire|declaration|communiqué|communique|decree)$/;
/** "The Harbour Commission’s report of 3 May 2044" */
const owned =
  /(?<![\p{L}-])\p{Lu}[\p{L}-]{0,40}(?: (?:(?:of|for|and|on|of the|for the) )?\p{Lu}[\p{L}-]{0,40}){0,9}(?: (?:government|authorities))?['’]s? (?:\p{Ll}+ )?$/u;
const capitalsBefore = /(?:(?!(?:The|This|That|In|Under|By) )\p{Lu}\p{Ll}[\p{L}’'-]* )+$/u;
const hasYear = /\d{4},?$/;
/** "The decisions of the Parties to the Convention of 3 May 2044" have the date, and not the Convention. */
const ofBody = /\bdecisions? (?:by|of) the (?:\p{Lu}?\p{Ll}+ ){0,3}Parties to the $/u;
/** A symbol that follows says itself which document it is: "the Keeper’s note, dated 3 May 2044, S/2044/12". */
const symbolAfter = /^(?:, | \(document |, document )[A-Z]{1,5}\/\S/;
const future = /\b(?:next|forthcoming|upcoming|later than) $/i;

/** The documents that a text describes by noun and date. */
export function datedDocumentsIn(text: string): DatedDocument[] {
  if (!anyMonth.test(text)) return [];
  const found = [...text.matchAll(nounFirst)].map(({ index, 0: words, 1: noun = "", 2: date = "" }) =>
    describe(text, { start: index, end: index + words.length }, noun, date),
  );
  const reversed = [...text.matchAll(dateFirst)].map(({ index, 0: words, 1: date = "", 3: noun = "" }) =>
    describe(text, { start: index, end: index + words.length }, noun, date),
  );
  const authored = authoredDatesIn(text).map(({ noun, date, ...run }) =>
    describe(text, run, noun, date, true),
  );
  return [...found, ...reversed, ...authored];
}

function describe(text: string, run: Run, noun: string, date: string, hasAuthor = false): DatedDocument {
  const lower = noun.toLowerCase();
  const before = text.slice(Math.max(0, run.start - 120), run.start);
  // "attaching a letter from the Keeper dated 3 May 2044": the author and the date say which one it is.
  const isAnyLetter = hasAuthor && lower === "letter" && / an? $/.test(before);
  const qualifier = determiner.exec(before)?.[1] ?? (isAnyLetter ? "" : undefined);
  const after = text.slice(run.end, run.end + 320);
  // "the Harbour Master letter of 3 May 2044 addressed to the Keeper"
  const isOfAuthor = /\p{Lu}/u.test(qualifier ?? "") || hasAuthor;
  const tail = (parties.exec(after) ?? (isOfAuthor ? addressed.exec(after) : null))?.[0] ?? "";
  const owner = weak.test(lower) && tail === "" ? ownerBefore(before, run.start).length : 0;
  const reader = owner > 0 && lower === "letter" ? (sent.exec(after)?.[0].length ?? 0) : 0;
  const whole = {
    start: run.start - Math.max(owner, qualifier?.length ?? 0),
    end: run.end + Math.max(tail.length, reader),
  };
  const isNamed = /\b(?:Presidential|Joint|Final) /.test(
    `${qualifier ?? ""}${text.slice(run.start, run.end)}`,
  );
  const isClear =
    qualifier !== undefined &&
    hasYear.test(date) &&
    !future.test(before) &&
    !ofBody.test(before) &&
    !symbolAfter.test(after) &&
    (hasAuthor || owner > 0 || tail !== "" || isNamed || !weak.test(lower));
  const kind = kindOf.get(lower) ?? "document";
  // "Comprehensive Fog Agreement signed on 3 May 2044" begins with its first capital.
  const lead = /^\p{Lu}/u.test(text.slice(run.start)) ? (capitalsBefore.exec(before)?.[0].length ?? 0) : 0;
  return {
    ...run,
    start: run.start - lead,
    key: `${lower} ${date.replace(/,$/, "")}`,
    whole,
    proposed: isClear
      ? proposedDocument(text.slice(whole.start, whole.end).replace(/\s+/g, " "), kind)
      : undefined,
  };
}

/** Whose document it is: "the Keeper’s ". A paragraph may begin with its verb: "Recalls Amberland’s ". */
function ownerBefore(before: string, start: number): string {
  const words = owned.exec(before)?.[0] ?? "";
  return words.length === start ? words.replace(/^\p{Lu}\p{Ll}+(?:ing|s) (?=\p{Lu})/u, "") : words;
}

const anyDate = new RegExp(datePattern, "g");

/** The keys by which a document whose description has dates may be meant again. */
export function keysOfDates(noun: string, words: string): string[] {
  return (words.match(anyDate) ?? []).flatMap((date) => [
    `${noun} ${date.replace(/^0/, "")}`,
    `${noun} ${date.replace(/^0|\s*\d{4}$/g, "")}`,
  ]);
}
