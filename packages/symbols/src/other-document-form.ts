import { NUMBERED_PREFIXES } from "./numbered-forms.ts";
import type { Groups } from "./numbering.ts";
import { type Organ, organIds, organs } from "./organs.ts";
import type { SymbolForm } from "./symbol-form.ts";
import { parseSuffix, parseSuffixes, printSuffixes, SUFFIXES } from "./symbol-pieces.ts";
import type { OtherDocumentSymbol, Suffix } from "./types.ts";

// `A/HRC` is tried before `A`.
const byMostComponents = organIds.toSorted(
  (a, b) => organs[b].components.length - organs[a].components.length,
);

// The only issuers whose symbol may be as short as CD/1985: otherwise any two capitals and a number would do.
const ISSUERS_OF_SHORT_SYMBOLS: ReadonlySet<string> = new Set(
  "T ST CD DC DP TD CLCS ESCAP UNW IPBES SC".split(" "),
);

// A bare "C" or "GC" is not a body here: the same letters mean a general comment elsewhere (CEDAW/C/GC/35).
const SUBSIDIARY_BODY = /^(?:AC|C|CN|CONF|GC|PC|SC|Sub|WG)\.[A-Z0-9]/;

const WORD = "[A-Za-z]{1,12}(?:\\.[A-Za-z0-9]{1,8}){0,3}(?:\\(\\d{1,3}\\))?";
// The special session is tried first: otherwise the word "S" would match before the hyphen in running text.
// One document on two reports of a State: CRC/C/AUS/CO/5-6.
const SEVERAL_REPORTS = "CO\\/\\d{1,2}-\\d{1,2}";
const COMPONENT = `(?:E?S-\\d{1,3}|${SEVERAL_REPORTS}|${WORD}|\\d{1,6}[A-Z]?)`;
// A volume, a part, or parts that are printed together. Each is a document of its own.
const ROMAN = "[IVX]{1,5}";
const DIVISION = `(?<division>[Vv]ol\\. ${ROMAN}|[Pp]art ${ROMAN}|[Pp]arts ${ROMAN}(?:-| and )${ROMAN})`;
const NO_SERIES = `(?!(?:${NUMBERED_PREFIXES.join("|").replaceAll("/", "\\/")})\\/)`;

/**
 * Whether the components may follow this issuer. Prose is full of capitals and strokes ("HIV/AIDS",
 * "UTC/2020"), so an unknown issuer needs more of the structure of a symbol.
 */
function isPlausible(organ: Organ | null, all: readonly string[], rest: readonly string[]): boolean {
  const [issuer = ""] = all;
  if (!/\d/.test(all.at(-1) ?? "")) return false;
  // A press release about the Security Council has one number.
  if (issuer === "SC" && rest.length > 1) return false;
  if (organ !== null || ISSUERS_OF_SHORT_SYMBOLS.has(issuer)) return true;
  return issuer.length > 1 && rest.length > 1 && rest.some((component) => /^[A-Za-z]/.test(component));
}

/** Removes the suffixes from the end of the components and returns them. */
function takeSuffixes(components: string[]): readonly Suffix[] {
  const suffixes: Suffix[] = [];
  for (;;) {
    const suffix = parseSuffix(components.at(-1) ?? "");
    if (suffix === undefined) return suffixes;
    suffixes.unshift(suffix);
    components.pop();
  }
}

function parse({ division }: Groups, text: string): OtherDocumentSymbol | undefined {
  const [whole = "", after = ""] = division === undefined ? [text] : text.split(` (${division})`);
  const all = whole.split("/");
  const organ =
    byMostComponents.find((id) => organs[id].components.every((part, at) => all[at] === part)) ?? null;
  const rest = all.slice(organ === null ? 1 : organs[organ].components.length);
  const suffixes = division === undefined ? takeSuffixes(rest) : parseSuffixes(after);
  const bodyCount = rest.findIndex((component) => !SUBSIDIARY_BODY.test(component));
  if (bodyCount < 0 || !isPlausible(organ, all, rest)) return undefined;
  const issuer = organ === null ? all.slice(0, 1) : [];
  const bodies = [...issuer, ...rest.slice(0, bodyCount)];
  const components = rest.slice(bodyCount);
  return {
    type: "document",
    organ,
    bodies,
    components,
    ...(division !== undefined && { division }),
    suffixes,
  };
}

function print({ organ, bodies, components, division, suffixes }: OtherDocumentSymbol): string {
  const first = organ === null ? [] : organs[organ].components;
  const whole = [...first, ...bodies, ...components].join("/");
  return `${whole}${division === undefined ? "" : ` (${division})`}${printSuffixes(suffixes)}`;
}

/**
 * Every document outside the numbered series: organ or issuer, bodies, components, volume or part, suffixes.
 * Source: research.un.org/en/docs/symbols, "Structure of the symbols".
 */
export const OTHER_DOCUMENT_FORM: SymbolForm = {
  description: "Any other document: report, draft, record of a meeting, document of a conference or body",
  examples: [
    "A/60/88",
    "A/60/88/Corr.2",
    "A/CONF.192/15",
    "A/77/L.20",
    "A/75/L.87/Rev.1",
    "A/75/L.87/Rev.1/Add.1",
    "A/77/PV.39",
    "A/C.3/77/L.5",
    "A/HRC/57/L.3",
    "A/ES-10/273/Corr.1",
    "A/INF/75/3",
    "A/AC.105/1258",
    "E/2021/30",
    "E/CN.15/2019/15",
    "E/CN.4/Sub.2/1994/2",
    "E/C.12/GC/25",
    "ST/AI/189/Add.9/Rev.2",
    "S/2019/1021",
    "S/PV.8582",
    "CD/1985",
    "CLCS/40/Rev.1",
    "ESCAP/78/12/Add.1",
    "SC/15391",
    "CEDAW/C/GC/35",
    "CRC/C/AUS/CO/5-6",
    "CCPR/C/21/Rev.1/Add.13",
    "FCCC/CP/2015/10/Add.1",
    "ICCD/COP(14)/23/Add.1",
    "LEG/CONF.15/22",
    "UNEP/EA.5/Res.5",
    "A/75/5 (Vol. I)",
    "A/73/12 (part II)",
    "NPT/CONF.2000/28 (Parts I and II)",
    "NPT/CONF.1995/32 (Part I)/Corr.2",
  ],
  pattern: `${NO_SERIES}[A-Z]{1,12}(?:\\/${COMPONENT}){1,12}(?: \\(${DIVISION}\\)${SUFFIXES})?`,
  parse,
  print: (symbol) => (symbol.type === "document" ? print(symbol) : undefined),
};
