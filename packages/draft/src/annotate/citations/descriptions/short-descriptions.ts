import { groupBy } from "@open-resolutions/core";
import type { Run } from "../../../block.ts";
import { cover, type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import type { CitingText } from "../citing-text.ts";
import { inSingular, type NounPhrase, nounPhrasesIn, works } from "./noun-phrases.ts";

type NamingText = CitingText & { annotations: { named: readonly Run[] } };

/** What the texts before a place have called documents. */
interface Called {
  /** The documents by the words with which their descriptions begin. */
  heads: Map<string, Set<string>>;
  /** The words with which other documents were meant, which nothing identifies, in the singular. */
  others: Set<string>;
}

/**
 * Cites again, by the noun with which its description begins, the only document of a resolution that has it: "the strategic
 * plan" after "the Harbour strategic plan for lamps 2044–2050", "the guidelines" after "the guidelines on fog", "this plan" in
 * the same paragraph. When the resolution has spoken of any other of that noun, such as "national plans", it must be the only one of its paragraph.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function citeByShortDescriptions(texts: readonly NamingText[]): void {
  const called: Called = { heads: new Map(), others: new Set() };
  for (const { text, annotations } of texts) {
    const { citations } = annotations;
    const cited = citations.filter(({ document }) => document !== null);
    const taken = takenWords(text, citations);
    const isInName = cover(annotations.named);
    const descriptions = groupBy(
      cited.map((one) => ({ ...one, head: headOf(text, one) })),
      ({ head }) => head?.noun,
    );
    const here: Called = { heads: new Map(), others: new Set() };
    const found: Statement<Cited>[] = [];
    for (const phrase of nounPhrasesIn(text)) {
      const { start, end, words } = phrase;
      const own = (descriptions.get(phrase.noun) ?? []).filter(({ head }) => head?.end === end);
      for (const { head, document } of own)
        for (const known of [called, here])
          if (head && document !== null) learn(known, head, isTitle(text, head), document);
      const run = { start: phrase.noun, end };
      if (own.length > 0 || taken.overlaps(run) || isInName(run)) continue;
      const document = isPointer(text, phrase)
        ? (documentOf(called, words) ?? documentOf(here, words))
        : isDemonstrative(text, phrase)
          ? documentOf(here, words)
          : undefined;
      if (document !== undefined) found.push(citationAt(text, { start, end }, document, false));
      else for (const known of [called, here]) known.others.add(inSingular(words));
    }
    citations.push(...found);
  }
}

/** Where the head of a description ends: "Harbour strategic plan" of "Harbour strategic plan for lamps". */
const endOfHead =
  /[,(“;:]| (?:of|on|for|between|concerning|regarding|relating|to|in|by|from|with|against|entitled|dated|adopted|signed|issued|agreed|contained|annexed|at|\d)/;

/** The noun of a description and the words in small letters before it. */
function headOf(text: string, { start, end }: Run): NounPhrase | undefined {
  const words = text.slice(start, end);
  const head = words.slice(0, endOfHead.exec(words)?.index);
  const phrase = nounPhrasesIn(head).at(-1);
  if (phrase === undefined || phrase.end !== head.length) return undefined;
  return { ...phrase, start: start + phrase.start, noun: start + phrase.noun, end: start + phrase.end };
}

/** General words, which are no short form of a title in capitals: "the rules" after "the Lamp Rules". */
const general =
  /^(?:rules|principles|guidelines|regulations|programme|framework|law|code|articles|guidance)$/;

function isTitle(text: string, { noun }: NounPhrase): boolean {
  return /^\p{Lu}/u.test(text.slice(noun, noun + 2));
}

/** "Strategic plan" may be meant again as "the strategic plan" or "the plan"; a draft remains a draft. */
function learn({ heads }: Called, { words }: NounPhrase, inCapitals: boolean, document: string): void {
  const parts = words.split(" ");
  for (const [index, part] of parts.entries()) {
    if (parts[index - 1] === "draft" || (inCapitals && general.test(part))) break;
    const key = parts.slice(index).join(" ");
    heads.set(key, (heads.get(key) ?? new Set()).add(document));
  }
}

/** The only document that words can mean. */
function documentOf({ heads, others }: Called, words: string): string | undefined {
  const documents = heads.get(words);
  const [document] = documents?.size === 1 ? documents : [];
  if (document === undefined) return undefined;
  const one = inSingular(words);
  for (const other of others)
    if ((other === one || other.endsWith(` ${one}`)) && !other.endsWith(`draft ${one}`)) return undefined;
  return document;
}

/** Whether a phrase points to what its own paragraph has cited: "this plan", and not "this plan for buoys". */
function isDemonstrative(text: string, { end, noun, before }: NounPhrase): boolean {
  return (
    /^[Tt]h(?:is|at)$/.test(before) &&
    /^\p{Ll}/u.test(text.slice(noun)) &&
    !/^(?:[’'-]| (?:of|on|for|between)\b)/u.test(text.slice(end, end + 12))
  );
}

const ends =
  /^(?:$|[,;.:)”]|,? (?:and|or|as|is|are|was|were|with|which|through|into|under|has|have|should|shall|may|can|will|during|when|while|where|also|including)\b)/;
/** "The rules and procedures of the Harbour" */
const andMore = /^ and \p{Ll}+ of\b/u;
const endsOfInstruments = /^,? (?:in|at|to(?! be)|that|within|by \p{Ll}+ing)\b/u;
const isWork = new RegExp(`(?:^| )(?:${works})$`);
/** "To present the report", "in preparing the study": it is still to be written. */
const toCome =
  /\b(?:submit|present|prepar|produc|publish|finali[sz]|updat|complet|transmit|circulat|includ|make|draft|reflect|provid|continu|consider)\p{L}*(?: \p{L}+){0,3} [Tt]he $/u;

/** Whether a phrase points back: "the strategic plan", and not "the strategic plan for buoys". */
function isPointer(text: string, { start, end, noun, words, before }: NounPhrase): boolean {
  if (!/^[Tt]he$/.test(before) || /^\p{Lu}/u.test(text.slice(noun))) return false;
  const after = text.slice(end, end + 60);
  const isOfWork = isWork.test(words);
  // "Making the declaration under article 14"
  if (
    andMore.test(after) ||
    /\bma(?:k(?:e|es|ing)|de) [Tt]he $/.test(text.slice(Math.max(0, start - 12), start))
  )
    return false;
  if (!ends.test(after) && (isOfWork || !endsOfInstruments.test(after))) return false;
  return !isOfWork || !toCome.test(text.slice(Math.max(0, start - 60), start));
}
