/** A run of characters of a text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A run of capitalised words, which may be joined by "of", "the", "and" and "for". */
export interface CapitalizedRun extends Span {
  /** The capitalised words, in their order. */
  words: readonly Span[];
  /** Its first word opens a sentence, so that the capital letter says nothing. */
  opensSentence: boolean;
}

/** A word, a number or a symbol such as "A/60/88": what joins its letters is part of it. */
const token = /[\p{L}\p{N}]+(?:[’'/.‑-][\p{L}\p{N}]+)*/gu;
const capital = /^\p{Lu}/u;
const joiner = /^(?:of|the|and|for)$/;
/** Only white space may be between the words of a run, or the mark of a possessive. */
const withinRun = /^(?:[’']s?)?\s+$/;
const possessive = /[’']s$/;
/**
 * What is printed before the first word of a sentence, an item or a quotation; of a section of the programme budget
 * ("section 33, Construction"); or of a row of a table, after the figures of the row before it ("82 619 300 19 Economic").
 */
const beforeSentence =
  /(?:^|[.!?:;](?:[”"])?\s+|[—–]\s*|(?:^|\s)\(?[a-z]{1,5}\)\s+|\bsection [0-9]{1,2}[A-Z]?,\s+|[0-9]\s+[0-9]{1,2}\s+)[“"(]*$/;

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const pinpoint =
  /^(?:UNSCRs?|Articles?|Chapters?|Parts?|Sections?|Annex(?:es)?|Appendix|Rules?|Regulations?|Schedules?|Goals?|Targets?|Tables?|Phase|Paragraphs?|Stage|Figure|Option|Supplement|Nos?|Vol)$/;
const numbered = /^(?:Goals?|Targets?)$/;
const marks = /^(?:[IVXLC]+|\p{Lu})(?:[.-][0-9]+)*$/u;
const number = /^[0-9]/;
const symbol = /\p{L}\/|\/\p{L}|\/[0-9]/u;
/** The rest of a symbol such as "GC(68)/RES/8", after its first letters. */
const restOfSymbol = /^\([^)\s]{1,8}\)\//;
const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Madam|Judge|Ambassador|Professor|Prof|Sheikh|Excellency|Highness|Majesty|General|Colonel|Major|Lieutenant|Captain|Admiral|Brigadier|President|Chairman|Pope|King|Queen|Emperor|Prince|Princess)$/;
/** "Ada bin Lamp" */
const patronymic = /^(?:bin|bint|ibn)$/;
/** "Council-mandated", "Amberland-led": an adjective that is made of a name. */
const compound =
  /[-‑](?:led|owned|mandated|related|based|wide|sponsored|backed|supported|facilitated|affiliated|flagged|controlled|contributing|speaking|style|like|building|operated|funded|hosted|convened|designated|driven|specific|prepared|assigned|appointed|declared|recommended|delivered|resident|issued|listed|registered|oriented|centred|focused|trained|managed|provided|approved|endorsed|authorized|established)$/;
/** "non-United Nations forces": an adjective too, and so are the words after it. */
const negated = /^[Nn]on[-‑]United$/;
/** They head the parts and the tables of a document. */
const headings =
  /^(?:Annex(?:es)?|Appendix|Appendices|Addendum|Attachments?|Tables?|Subtotal|Total|Abbreviations?|See|Note|Ibid|Corrigendum)$/;

/**
 * The runs of capitalised words in a text that may be names. Not among them: words in quotation marks (titles and
 * terms), months and days, symbols of documents, "Article 41" and the like, the headings "Annex" and "Subtotal",
 * adjectives such as "Amberland-led", Roman numerals and single letters, and natural persons: after an honorific such as "Mr." or "President", or with "bin".
 * The mark of a possessive is no part of a word: "Amberland" of "Amberland’s".
 */
export function capitalizedRuns(text: string): CapitalizedRun[] {
  const tokens = [...text.matchAll(token)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.replace(possessive, "").length,
    words: words.replace(possessive, ""),
  }));
  const quoted = quotedSpans(text);
  const runs: CapitalizedRun[] = [];
  let run: Span[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) {
      const opensSentence = beforeSentence.test(text.slice(Math.max(0, first.start - 16), first.start));
      runs.push({ start: first.start, end: last.end, words: run, opensSentence });
    }
    run = [];
  };
  let isPerson = false;
  let isNegated = false;
  for (const [index, one] of tokens.entries()) {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const apart = !before || !withinRun.test(text.slice(before.end, one.start));
    // "Mr." is followed by a full stop, which ends no sentence.
    if (
      apart &&
      !(before && honorific.test(before.words) && /^\.\s+$/.test(text.slice(before.end, one.start)))
    ) {
      close();
      isPerson = false;
    }
    isNegated = negated.test(one.words) || (isNegated && !apart && capital.test(one.words));
    if (isNegated) {
      close();
      continue;
    }
    if (joiner.test(one.words)) {
      if (isPerson) isPerson = false;
      continue;
    }
    if (patronymic.test(one.words)) run = [];
    if (!capital.test(one.words)) {
      close();
      isPerson = patronymic.test(one.words);
      continue;
    }
    if (
      honorific.test(one.words) &&
      next &&
      capital.test(next.words) &&
      !isOffice(one.words, before?.words, next.words)
    ) {
      close();
      isPerson = true;
    }
    if (isPerson) continue;
    const isMark =
      [marks, symbol, months, headings, compound].some((kind) => kind.test(one.words)) ||
      restOfSymbol.test(text.slice(one.end, one.end + 12));
    // "Lamp Development Goal 7" is a name with a number, "Goal 7" a pinpoint.
    const isPinpoint =
      !(run.length > 0 && numbered.test(one.words)) &&
      pinpoint.test(one.words) &&
      next &&
      (number.test(next.words) || marks.test(next.words));
    if (isMark || isPinpoint || quoted.some(({ start, end }) => start < one.start && one.end < end)) {
      close();
      continue;
    }
    run.push({ start: one.start, end: one.end });
  }
  close();
  return runs;
}

/** Words after which "President" names an office: "President Designate". */
const titleHolders = /^(?:Designate|Elect|Emeritus|Office|Pro|Council)$/;

/** Whether an honorific is here part of the name of an organ or an office, as in "General Assembly". */
function isOffice(word: string, before: string | undefined, next: string): boolean {
  if (/^(?:President|Chairman|King|Queen|Prince|Emperor)$/.test(word)) return titleHolders.test(next);
  if (word !== "General") return false;
  return (
    /^(?:Assembly|Conference|Secretariat|Comments?|Recommendations?|Agreement|Trust|Committee|Council|Security|Inspectorate|Directorate)$/.test(
      next,
    ) ||
    (before !== undefined && /^(?:Attorney|Director|Secretary|Inspector)/.test(before))
  );
}

/** The words between double quotation marks, with the marks. */
function quotedSpans(text: string): Span[] {
  return [...text.matchAll(/“[^”]*(?:”|$)|"[^"]*"/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
