/** What a heading says of the division that it opens. */
export interface Heading {
  kind: "annex" | "part" | "heading";
  /** The number or letter as printed: `II`, `A`. */
  number?: string;
}

const annex =
  /^(Annex|Appendix|Enclosure|Attachment)(?:\s+([IVXLC]+|[A-Z]|[0-9]{1,2})(?![\p{L}\p{N}]))?([.:]?\s*(?:[–—-]\s*)?)(.*)$/iu;
/** "Annex to resolution 98 (2044)" */
const ofResolution =
  /^to (?:the present )?(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ )?resolution(?: [0-9][0-9/]*(?: \([0-9]{4}\))?)?$/iu;
const numbered =
  /^(?:(?:Section|SECTION|Part|PART|Chapter|CHAPTER)\s+)?([IVXLC]{1,6}|[A-Z])(?:[.:]|[.:]\s+\p{Lu}.*)?$/u;
/** `A.`, `Part A.`: no full stop of a sentence. */
const numberAlone = /^(?:(?:Section|SECTION|Part|PART|Chapter|CHAPTER)\s+)?(?:[IVXLC]{1,6}|[A-Z])\.$/;
const longestHeading = 220;

/** The heading of an article or another numbered unit: `Article 2`, `ARTICLE 3. FINANCE`, `Goal 1. End …`. */
const unit =
  /^(?:Article|Rule|Regulation|Principle|Guideline|Goal|Section|Part|Chapter|Title)\s+(?:[0-9]{1,3}|[IVXLC]{1,6}|[A-Z])(?:[.:]?|[.:]?\s+(?:[–—-]\s*)?(?=\p{Lu}).*)$/iu;

/** Whether a text is the heading of an article or another numbered unit, with its title or without: `Article 2: Members`. */
export function isUnitHeading(text: string): boolean {
  return text.length <= longestHeading && unit.test(text) && !/[,;:]$/.test(text);
}

const counted =
  /^(article|rule|regulation|principle|guideline|section|part|chapter)\s+([0-9]{1,3}|[IVXLC]{1,6}|[A-Z])(?![\p{L}\p{N}])/iu;

/**
 * The unit of a heading that counts units: `article` and `2` of "Article 2: Members", `numeral` and `II` of "II. Keepers".
 * @param before the letter of the heading before, which shows that "C." or "I." is the next letter
 */
export function unitOf(text: string, before?: string): { unit: string; number: string } | undefined {
  const [, unit = "", counter = ""] = isUnitHeading(text) ? (counted.exec(text) ?? []) : [];
  if (unit !== "") return { unit: unit.toLowerCase(), number: counter };
  const number = isNumberedHeading(text) ? plainHeading(text)?.number : undefined;
  if (number === undefined) return undefined;
  const isNextLetter = before !== undefined && number.charCodeAt(0) === before.charCodeAt(0) + 1;
  const isLetter = number.length === 1 && (isNextLetter || !/[IVX]/.test(number));
  return { unit: isLetter ? "letter" : "numeral", number };
}

/** Whether a text can be nothing but a heading: `II`, `A. Scope`, `Article 2 Members`. */
export function isNumberedHeading(text: string): boolean {
  if (text.length > longestHeading) return false;
  if (isUnitHeading(text)) return true;
  return numbered.test(text) && (numberAlone.test(text) || !/[,;:.]$/.test(text));
}

/** `Annex`, `ANNEX II`: the whole line. */
export function isAnnexAlone(text: string): boolean {
  return /^(?:Annex|ANNEX|Appendix|APPENDIX)(?: (?:[IVXLC]+|[A-Z]|[0-9]{1,2}))?\.?$/.test(text);
}

/** Whether a heading with a name calls itself an annex: `Designation Annex`. */
export function isNamedAnnex(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+ ){1,3}(?:Annex|Appendix)$/u.test(text);
}

/** Reads a block as the heading of an annex: `Annex`, `Annex II`, `Appendix A`. */
export function annexHeading(text: string): Heading | undefined {
  const match = text.length > longestHeading ? undefined : annex.exec(text);
  if (!match) return undefined;
  const [, , number, separator = "", title = ""] = match;
  // "Annex to the present resolution …" is a sentence, and "Annex), as well as …" the rest of one.
  const isSentence = /^[),;]/.test(title) || /[.;,]$/.test(title);
  const isNamed = /^\P{Ll}/u.test(title) || (number !== undefined && /[:–—-]/.test(separator));
  if (title !== "" && !ofResolution.test(title) && (isSentence || !isNamed)) return undefined;
  return {
    kind: "annex",
    ...(number !== undefined && { number: number.toUpperCase() }),
  };
}

/** Reads a block as a heading with or without a number: `II`, `A. Scope`, `Means of implementation`. */
export function plainHeading(text: string): Heading | undefined {
  if (text.length > longestHeading || (/[,;:.]$/.test(text) && !numberAlone.test(text))) return undefined;
  const match = numbered.exec(text);
  if (match?.[1] !== undefined) {
    const kind =
      /^[A-Z]$/.test(match[1]) && match[1] !== "I" && match[1] !== "V" && match[1] !== "X"
        ? "part"
        : "heading";
    return { kind, number: match[1] };
  }
  // A sentence ends inside it.
  if (/\p{Ll}{3,}[.;] \p{Lu}/u.test(text)) return undefined;
  return /^[\p{Lu}0-9“"‘]/u.test(text) ? { kind: "heading" } : undefined;
}
