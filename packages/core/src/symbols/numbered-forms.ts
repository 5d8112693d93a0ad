import type { SymbolForm } from "./form.ts";
import { NUMBERING_RULES, parseNumbering } from "./numbering.ts";
import { parseSuffixes, printSuffixes, SUFFIXES } from "./pieces.ts";
import type { DocumentSymbol, NumberingStyle, Organ } from "./types.ts";

interface NumberedSeries {
  readonly description: string;
  readonly examples: readonly string[];
  readonly type: Exclude<DocumentSymbol["type"], "document">;
  readonly organ: Organ;
  readonly prefix: string;
  readonly style: NumberingStyle;
}

/**
 * The series of resolutions, decisions and presidential statements.
 * Sources: un.org/dgacm, Editorial Manual, "System of identification"; research.un.org/en/docs/symbols.
 */
const SERIES: readonly NumberedSeries[] = [
  {
    description: "General Assembly resolution, from session 31, special session 8, emergency session 6",
    examples: ["A/RES/77/20", "A/RES/31/16 A", "A/RES/77/256 A-B", "A/RES/S-32/1", "A/RES/ES-11/1"],
    type: "resolution",
    organ: "general-assembly",
    prefix: "A/RES",
    style: "session/number",
  },
  {
    description: "General Assembly resolution, to session 30, special session 7, emergency session 5",
    examples: [
      "A/RES/1514 (XV)",
      "A/RES/217 A (III)",
      "A/RES/3367 A (XXX)",
      "A/RES/3362 (S-VII)",
      "A/RES/2252 (ES-V)",
    ],
    type: "resolution",
    organ: "general-assembly",
    prefix: "A/RES",
    style: "number (session)",
  },
  {
    description: "Security Council resolution",
    examples: ["S/RES/1325 (2000)", "S/RES/1325(2000)"],
    type: "resolution",
    organ: "security-council",
    prefix: "S/RES",
    style: "number (year)",
  },
  {
    description: "Economic and Social Council resolution, from 1978",
    examples: ["E/RES/2019/19", "E/RES/1990/47"],
    type: "resolution",
    organ: "economic-and-social-council",
    prefix: "E/RES",
    style: "year/number",
  },
  {
    description: "Economic and Social Council resolution, to 1977",
    examples: ["E/RES/1733 (LIV)", "E/RES/1915 (ORG-75)", "E/RES/2046 (S-III)"],
    type: "resolution",
    organ: "economic-and-social-council",
    prefix: "E/RES",
    style: "number (session)",
  },
  {
    description: "Human Rights Council resolution",
    examples: ["A/HRC/RES/57/20", "A/HRC/RES/S-28/1"],
    type: "resolution",
    organ: "human-rights-council",
    prefix: "A/HRC/RES",
    style: "session/number",
  },
  {
    description: "General Assembly decision, from session 31; the organ prints the number alone",
    examples: ["A/DEC/60/519", "A/DEC/77/507 B"],
    type: "decision",
    organ: "general-assembly",
    prefix: "A/DEC",
    style: "session/number",
  },
  {
    description: "Economic and Social Council decision, from 1978; the organ prints the number alone",
    examples: ["E/DEC/2021/201"],
    type: "decision",
    organ: "economic-and-social-council",
    prefix: "E/DEC",
    style: "year/number",
  },
  {
    description: "Human Rights Council decision",
    examples: ["A/HRC/DEC/57/101"],
    type: "decision",
    organ: "human-rights-council",
    prefix: "A/HRC/DEC",
    style: "session/number",
  },
  {
    description: "Statement by the President of the Security Council",
    examples: ["S/PRST/2020/5"],
    type: "statement",
    organ: "security-council",
    prefix: "S/PRST",
    style: "year/number",
  },
  {
    description: "Statement by the President of the Human Rights Council",
    examples: ["A/HRC/PRST/51/1"],
    type: "statement",
    organ: "human-rights-council",
    prefix: "A/HRC/PRST",
    style: "session/number",
  },
];

function formOf({ description, examples, type, organ, prefix, style }: NumberedSeries): SymbolForm {
  const rule = NUMBERING_RULES[style];
  return {
    description,
    examples,
    pattern: `${prefix.replaceAll("/", "\\/")}\\/${rule.pattern}${SUFFIXES}`,
    parse: (groups, text) => {
      const numbering = parseNumbering(style, groups, text);
      const suffixes = parseSuffixes(groups.suffixes ?? "");
      return numbering && { ...numbering, type, organ, suffixes };
    },
    print: (symbol) => {
      if (symbol.type !== type || symbol.organ !== organ || symbol.style !== style) return undefined;
      return `${prefix}/${rule.print(symbol)}${printSuffixes(symbol.suffixes)}`;
    },
  };
}

/** A form for each series. */
export const NUMBERED_FORMS: readonly SymbolForm[] = SERIES.map(formOf);

/** The first components of all series: `A/RES`, `S/PRST`, … No other document may begin with them. */
export const NUMBERED_PREFIXES: readonly string[] = [...new Set(SERIES.map(({ prefix }) => prefix))];
