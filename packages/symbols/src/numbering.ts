import type { NumberingStyle } from "./numbering-style.ts";
import {
  NUMBER,
  NUMBER_IN_SESSION,
  PARTS,
  parseParts,
  parseSession,
  printParts,
  printSessionInFigures,
  printSessionInRoman,
  SESSION_IN_FIGURES,
  SESSION_IN_ROMAN,
  YEAR,
} from "./symbol-pieces.ts";
import type { Numbering, Session } from "./types.ts";

/** The named groups that a pattern of this module captures. */
export type Groups = Readonly<Record<string, string | undefined>>;

interface NumberingRule {
  readonly pattern: string;
  readonly print: (numbering: Numbering) => string;
}

/** Pattern and printer of each style, without the organ; see {@link NumberingStyle} for the meaning. */
export const NUMBERING_RULES: Readonly<Record<NumberingStyle, NumberingRule>> = {
  "session/number": {
    pattern: `${SESSION_IN_FIGURES}\\/${NUMBER_IN_SESSION}${PARTS}`,
    print: (numbering) => withStroke(numbering, printSessionInFigures),
  },
  "number (session)": {
    pattern: `${NUMBER}${PARTS} ?\\(${SESSION_IN_ROMAN}\\)`,
    print: (numbering) => withParenthesis(numbering, printSessionInRoman),
  },
  "number (year)": {
    pattern: `${NUMBER}${PARTS} ?\\(${YEAR}\\)`,
    print: (numbering) => withParenthesis(numbering, printSessionInFigures),
  },
  "year/number": {
    pattern: `${YEAR}\\/${NUMBER_IN_SESSION}${PARTS}`,
    print: (numbering) => withStroke(numbering, printSessionInFigures),
  },
};

type PrintSession = (session: Session) => string;

function sessionOrYear(numbering: Numbering, printSession: PrintSession): string {
  return numbering.session === null ? String(numbering.year) : printSession(numbering.session);
}

function partsAfterGap({ parts, spaced }: Numbering): string {
  return parts.length === 0 ? "" : (spaced ? " " : "") + printParts(parts);
}

function withStroke(numbering: Numbering, printSession: PrintSession): string {
  return `${sessionOrYear(numbering, printSession)}/${numbering.number}${partsAfterGap(numbering)}`;
}

function withParenthesis(numbering: Numbering, printSession: PrintSession): string {
  const gap = numbering.spaced ? " " : "";
  return `${numbering.number}${partsAfterGap(numbering)}${gap}(${sessionOrYear(numbering, printSession)})`;
}

/** Reads the groups that the pattern of a style captured; undefined when session or year is missing. */
export function parseNumbering(style: NumberingStyle, groups: Groups, text: string): Numbering | undefined {
  const parts = parseParts(groups.parts);
  const hasGap = parts.length > 0 || text.includes("(");
  const common = { number: Number(groups.number), parts, spaced: !hasGap || text.includes(" ") };
  const { session, year } = groups;
  if (style === "session/number" || style === "number (session)") {
    if (session === undefined) return undefined;
    return { ...common, style, session: parseSession(session), year: null };
  }
  if (year === undefined) return undefined;
  return { ...common, style, session: null, year: Number(year) };
}
