import type { Run } from "../../../block.ts";
import { datePattern } from "../../../masthead/dates.ts";
import { matchesOf } from "../../matches-of.ts";
import { nounOf } from "../../name-nouns.ts";
import { byPlace } from "../../spans.ts";
import { numbersInNames } from "../numbers/numbers-in-names.ts";
import { type DatedDocument, datedDocumentsIn, datedNouns } from "./dated-documents.ts";

/** Words that point back to a document. */
export interface Pointer extends Run {
  /** The noun, the noun and the date, or the noun and the author. */
  key: string;
  /**
   * Where the document may be cited: anywhere before; in this paragraph and the one before it; there, or else anywhere
   * before; only in this paragraph; there, or else in the one before it; there, or else the only one of all; or only in this
   * paragraph, which has pointed to it by that noun: "this protocol", "the protocol". Several documents may be cited together in any paragraph before, in this one and the one before, only in this
   * one, or in one paragraph and nowhere else.
   */
  reach:
    | "all"
    | "near"
    | "above"
    | "here"
    | "lately"
    | "place"
    | "again"
    | "together"
    | "near together"
    | "here together"
    | "once together";
  /** What a description by noun and date says. */
  dated?: DatedDocument;
}

/** The nouns of documents to which words point back. */
export const nouns = `draft treaty|draft convention|law|${datedNouns}`;

/** "This resolution" is the one that speaks. */
const near = new RegExp(
  `\\b(?:[Tt]his(?! (?:resolution|decision))|[Tt]hat(?: same)?|(?:[Tt]he )?(?:said|same|above-mentioned|aforementioned)) (?:(?:cooperation|draft|joint) )?(${nouns}|resolution|decision)(?![\\p{L}-]| \\d)`,
  "gu",
);
const again = new RegExp(
  `\\b[Tt]he (${nouns})(?=$|[,;.)]|,? (?:and|in|under|as|to|or|is|was|shall|should|which)\\b)`,
  "gu",
);
const far = new RegExp(
  `\\b[Tt]he (?:(?:(?!draft)\\p{Ll}+ )?(${nouns})(?: referred to above| mentioned above| of the (?:above-mentioned|aforementioned)\\b[^,;]{0,200})|(advisory opinion|draft treaty|road map)(?![\\p{L}-]| (?:of|on|rendered|dated|adopted)\\b))`,
  "gu",
);
/** "The report of the Keeper", when nothing more is said of it, is the one that was cited with more words before. */
const author = "\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'-]*|of|on|for|the|and|in))*(?<=\\p{L})";
/** A name does not end with them: "the report of the Keeper and to light the lamps". */
const smallWords = /(?: (?:of|on|for|the|and|in))+$/;
const works = "report|note|letter|study|decision";
const onThis = " on (?:the|that|this) (?:matter|issue|question|subject)\\b";
const ends = `(?=$|[,;.)]|,? (?:and|also|in|under|as)\\b|,? to\\b(?! (?:the|it|its)\\b)|${onThis})`;
/** "The Keeper’s report is clear": the owner says which one it is, whatever comes after it but a symbol. */
const ownedEnds = "(?! (?:of|on|for|by|dated|entitled|submitted|contained)\\b|-|,? \\((?:document )?[A-Z]+/)";
const bare = new RegExp(
  `\\b(?:[Tt]he (?:[Ss]pecial )?([Rr]eport|${works})|(?<=\\b[Tt]he (?:(?!same|other|next|new|last|latest|previous)\\p{Ll}+ ){1,3})(decision)) (?:of|by|from) the (${author})(?:${ends}|(?= that\\b))`,
  "gu",
);
const bySeveral = new RegExp(
  `^ and (?:the |its )?\\p{Lu}[^;.()“”]{2,140} (?:(?:of|dated) ${datePattern}|\\((?:document )?[A-Z]+/)`,
  "u",
);
const longestAuthor = 200;
const severalNouns = "[Aa]greement|[Pp]rotocol|[Cc]onvention|[Dd]eclaration|[Aa]ccord|[Tt]reatie|[Cc]ovenant";
/** "The Agreements", "these agreements": those that one text has cited together. */
const several = new RegExp(
  `\\b(?:(?:[Tt]he|[Tt]heir|[Bb]oth|[Tt]hose) (?=\\p{Lu})|[Tt]hese )((?:${severalNouns})s)(?![\\p{L}-]| (?:of|on|for|between|with|to) | thereto\\b| \\p{Lu})`,
  "gu",
);
/** "Resolutions 98/1 and 98/2 … in accordance with those resolutions" */
const severalNumbered =
  /\b(?:[Tt]h[eo]se|[Bb]oth|(?:[Tt]he )?(?:above-mentioned|aforementioned)) (resolution|decision)s(?! (?:of|on|adopted)\b)/g;
/** Before "those resolutions" they may be more than those with numbers. */
const notAllNumbered =
  /\b(?:(?:previous|prior|relevant|related|other|subsequent|its|this|present) (?:\p{L}+ ){0,3}(?:resolution|decision)s?\b(?! \d)|including (?:resolution|decision)s?\b|(?:resolution|decision) \d[^;]*(?:resolution|decision)s \d)/u;

/** "Takes note of the reports of the Keeper": those that one footnote gave, or that one text has cited. */
const severalWorks = new RegExp(
  `\\b[Tt]he (?:related )?(reports|notes) (?:of|by) the (${author})(?=$|[,;.]| and the related\\b|${onThis})`,
  "gu",
);
/** "The draft articles", when they have been described once: "the draft articles on fog" */
const heads =
  "(?:draft|guiding|basic|political|ministerial|joint|outcome|final|agreed|draft|strategic|global|technical|cooperation|framework|relationship|policy) (?:articles|principles|guidelines|declaration|document|conclusions|plan|framework|study|agreement|treaty|convention)";
const head = new RegExp(`^${heads}(?![\\p{L}-])`, "u");
const headAgain = new RegExp(
  `\\b(?<!\\bas )[Tt]he (${heads})(?=$|[,;.:)]|,? (?:and|in|as|to|or|is|are|was|were|shall|should|which|by|with|at|may|has|have|into|through)\\b)`,
  "gu",
);

/** "The calling of witnesses (Statute, Article 50)" */
const inBrackets =
  /(?<=\()(?:Statute|Charter|Constitution|Convention|Agreement|Protocol|Treaty)(?=, [Aa]rticles? \d)/g;

/** "As outlined in the Keeper’s report" */
const owned = new RegExp(
  `(?<![\\p{L}-])(\\p{Lu}[\\p{L}-]{0,40}(?: \\p{Lu}[\\p{L}-]{0,40}){0,6})['’]s (${works})(?![\\p{L}])${ownedEnds}`,
  "gu",
);
/** "The note by the Harbour Master transmitting the report of the Keeper" */
const transmitted = /\b(?:transmitting|containing) (?:the|its|his|her) /;
const described = new RegExp(
  `^(?:\\p{Ll}+ ){0,4}(${works}|reports|notes) (?:of|by|from) the (${author})`,
  "u",
);
/** Without a symbol: "the report of the Keeper of 3 May 2044", "the letter from the Keeper to the Harbour dated 3 May 2044" */
const authored = new RegExp(
  `\\b(${works}) (?:of|by|from) the (${author})(?: to (?:the |its |his |her )${author})?(?:,? (?:of|dated))? (${datePattern})(?!,? \\([A-Z]+/)`,
  "gu",
);
/** "Resolutions 1493 and 1596", "paragraph 9 of 1493": their years were printed before. */
const withoutYear =
  /(?:\bresolutions? |(?<=\bparagraphs? \d[^;.]{0,40} of ))\d{3,4}(?:(?:, | and |, and )\d{3,4})*(?![\d/%]|,?\d| ?\()/g;
/** "The advice contained in the report", "the findings of the study", "the peace envisioned in the resolution" */
const inWork = new RegExp(
  `(?<=\\b(?:contained|made|set out|outlined|presented|included|described|identified|reflected|provided|envisioned|stipulated|specified) in )the (report|study|note|letter|resolution|decision)${ends}|(?<=\\b(?:recommendations?|conclusions?|findings|observations|proposals|paragraphs? \\d[^;.]{0,24}|[Ss]ection [IVX\\d]+|(?:[Aa]nnex|[Aa]ppendix)(?: [IVX]+)?) (?:of|in|to) )the (report|study|resolution|decision)${ends}`,
  "gu",
);
/** "Paragraph 9 of the report": a report that has paragraphs is there. */
const placeInWork = new RegExp(
  `(?<=\\b(?:paragraphs?|[Ss]ections?|chapters?) [\\dIVX][^;.“”]{0,40} of )the (report|study)${ends}`,
  "gu",
);
const mentioned = /\b(?:above-mentioned|aforementioned) /;
/** "Recommended by the Keeper in his report" */
const inOwn = new RegExp(
  `(?<=(?:ed|set out|made) by the (\\p{Lu}[\\p{L}-]{0,40}(?: \\p{Lu}[\\p{L}-]{0,40}){0,4}) in (?:his|her|its) )(${works})${ends}`,
  "gu",
);
const article = /^(?:[Tt]he|[Tt]his|[Tt]hat) /;
/** How far before the words another document of that noun may be announced. */
const longestGap = 400;

/**
 * The keys of a work by its author: "report of Keeper". "The decision of the Amber-Brume Harbour Commission" may be meant
 * again as that of the Harbour Commission or the ABHC.
 */
export function keysOfWork(words: string): string[] {
  const inner = transmitted.exec(words);
  return inner
    ? [...keysOfOneWork(words), ...keysOfOneWork(words.slice(inner.index + inner[0].length))]
    : keysOfOneWork(words);
}

function keysOfOneWork(words: string): string[] {
  const [, work, of = ""] = described.exec(words) ?? [];
  if (work === undefined) return [];
  const name = of.replace(smallWords, "");
  const parts = name.split(" ");
  const initials = (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join("");
  // "the report of the Keeper on Amberland" is of the Keeper
  const author = name.replace(/ (?:on|in) .*$/, "");
  const noun = nounOf(name);
  return [
    ...new Set([name, author]),
    // "the report of the Committee" is that of the Committee on Lamps
    ...(noun && noun.noun !== name && /^(?:organ|office|organization)$/.test(noun.kind) ? [noun.noun] : []),
    ...(initials.length > 2 ? [initials] : []),
    ...(parts.length > 2 && /^\p{Lu}/u.test(parts.at(-2) ?? "") ? [parts.slice(-2).join(" ")] : []),
  ].map((one) => `${work} of ${one}`);
}

/** The key of a document by the words with which its description begins: "draft articles". */
export function keysOfHead(words: string): string[] {
  return head.exec(words) ?? [];
}

/** The words of a text that point back, in order. */
export function pointersIn(text: string): Pointer[] {
  const pointers: Pointer[] = datedDocumentsIn(text).map((dated) => ({
    start: dated.start,
    end: dated.end,
    key: dated.key,
    reach: "all",
    dated,
  }));
  for (const { index, 0: whole, 1: work, 2: decision, 3: of = "" } of text.matchAll(bare)) {
    const words = whole.replace(smallWords, "");
    // "The decision of the Keeper that lamps be lit" is the one that was cited, and any report may be one "that is late".
    const isDecision = (work ?? decision) === "decision";
    if (!isDecision && text.startsWith(" that ", index + words.length)) continue;
    // "The report of the Keeper and the Harbour Master of 3 May 2044" is by both.
    if (bySeveral.test(text.slice(index + words.length, index + words.length + longestAuthor))) continue;
    // "The decision of the Keeper to light the lamps" is another one.
    if (isDecision && /^ to \p{Ll}/u.test(text.slice(index + words.length))) continue;
    pointers.push({
      start: index + (article.exec(words)?.[0].length ?? 0),
      end: index + words.length,
      key: `${(work ?? decision ?? "").toLowerCase()} of ${of.replace(smallWords, "")}`,
      reach: "all",
    });
  }
  for (const { index, 0: noun } of text.matchAll(inBrackets))
    pointers.push({ start: index, end: index + noun.length, key: noun.toLowerCase(), reach: "all" });
  for (const { index, 0: words, 1: noun = "" } of text.matchAll(several))
    pointers.push({
      start: index + words.length - noun.length,
      end: index + words.length,
      key: noun.toLowerCase().replace(/s$/, "").replace(/ie$/, "y"),
      reach: /^\p{Lu}/u.test(noun) ? "together" : "near together",
    });
  for (const { index, 0: words, 1: key = "" } of matchesOf(severalNumbered, text))
    if (!notAllNumbered.test(text.slice(0, index)))
      pointers.push({
        start: index + (/^[Tt]he /.exec(words)?.[0].length ?? 0),
        end: index + words.length,
        key,
        reach: "here together",
      });
  for (const { index, 0: words, 1: work, 2: of = "" } of text.matchAll(severalWorks))
    pointers.push({
      start: index + (article.exec(words)?.[0].length ?? 0),
      end: index + words.length,
      key: `${work} of ${of.replace(smallWords, "")}`,
      reach: "once together",
    });
  for (const { index, 0: words, 1: of, 2: work } of matchesOf(owned, text))
    pointers.push({ start: index, end: index + words.length, key: `${work} of ${of}`, reach: "all" });
  for (const { index, 0: words, 1: of, 2: work } of matchesOf(inOwn, text))
    pointers.push({ start: index, end: index + words.length, key: `${work} of ${of}`, reach: "all" });
  for (const { index, 0: words, 1: work = "", 3: date = "" } of text.matchAll(authored))
    pointers.push({ start: index, end: index + words.length, key: `${work} ${date}`, reach: "all" });
  for (const { index, 0: words } of text.matchAll(withoutYear))
    for (const number of words.matchAll(/\d{3,4}/g))
      pointers.push({
        start: index + number.index,
        end: index + number.index + number[0].length,
        key: `number ${number[0]}`,
        reach: "all",
      });
  for (const { numbers } of numbersInNames(text))
    for (const { start, end, number } of numbers)
      pointers.push({ start, end, key: `number ${number}`, reach: "all" });
  for (const [pattern, reach] of [
    [near, "near"],
    [far, "all"],
    [headAgain, "all"],
    [again, "again"],
    [placeInWork, "place"],
    [inWork, "here"],
  ] as const)
    for (const { index, 0: words, 1: noun, 2: other } of text.matchAll(pattern)) {
      const key = (noun ?? other ?? "").toLowerCase();
      const start = index + (article.exec(words)?.[0].length ?? 0);
      const isAbove = reach === "near" && mentioned.test(words);
      if (reach === "place" || !isAnnounced(text, index, key))
        pointers.push({
          start,
          end: index + words.length,
          key,
          reach: isAbove ? "above" : reachOf(reach, key),
        });
    }
  return pointers.sort(byPlace);
}

/** "The advice contained in the report" may be in a report of the paragraph before, and "in the resolution" is in one of this. */
function reachOf(reach: Pointer["reach"], noun: string): Pointer["reach"] {
  return reach === "here" && !/^(?:resolution|decision)$/.test(noun) ? "lately" : reach;
}

/** What is asked of a work is asked of one that is still to come: "requests that this report include the lamps". */
const asksOf = /\b(?:request|ask|invit|decid|urg|encourag|recommend)\p{L}* (?:(?:also|further) )?that $/iu;

/** "To submit a report … that report" is about the one to be submitted. */
function isAnnounced(text: string, start: number, noun: string): boolean {
  const before = text.slice(Math.max(0, start - longestGap), start);
  return (
    announces(before, noun) || (/^(?:report|study|review|note|update)$/.test(noun) && asksOf.test(before))
  );
}

/** Whether a text speaks of a document by a noun that it does not identify: "to submit a report", and not "its resolution 98/1". */
export function announces(text: string, noun: string): boolean {
  return new RegExp(`\\b(?:an?|another|his|her|its|their)(?: \\p{Ll}+){0,2} ${noun}\\b(?! \\d)`, "u").test(
    text,
  );
}
