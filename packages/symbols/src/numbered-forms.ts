import { NUMBERING_RULES, parseNumbering } from "./numbering.ts";
import { type Organ, organIds, organs, type Series, seriesPrefix } from "./organs.ts";
import type { SymbolForm } from "./symbol-form.ts";
import { parseSuffixes, printSuffixes, SUFFIXES } from "./symbol-pieces.ts";
import type { DocumentSymbol } from "./types.ts";

function formOf(organ: Organ, { description, examples, type, style }: Series): SymbolForm {
  const rule = NUMBERING_RULES[style];
  const prefix = seriesPrefix(organ, type);
  return {
    description,
    examples,
    pattern: `${prefix.replaceAll("/", "\\/")}\\/${rule.pattern}${SUFFIXES}`,
    parse: (groups, text) => {
      const numbering = parseNumbering(style, groups, text);
      const suffixes = parseSuffixes(groups.suffixes ?? "");
      // TypeScript does not follow a union of this many organs and types.
      return numbering && ({ ...numbering, type, organ, suffixes } as DocumentSymbol);
    },
    print: (symbol) => {
      if (symbol.type !== type || symbol.organ !== organ || symbol.style !== style) return undefined;
      return `${prefix}/${rule.print(symbol)}${printSuffixes(symbol.suffixes)}`;
    },
  };
}

const allSeries = organIds.flatMap((organ) => organs[organ].series.map((series) => ({ organ, series })));

/** A form for each series of resolutions, decisions and presidential statements. */
export const NUMBERED_FORMS: readonly SymbolForm[] = allSeries.map(({ organ, series }) =>
  formOf(organ, series),
);

/** The first components of all series: `A/RES`, `S/PRST`, … No other document may begin with them. */
export const NUMBERED_PREFIXES: readonly string[] = [
  ...new Set(allSeries.map(({ organ, series }) => seriesPrefix(organ, series.type))),
];
