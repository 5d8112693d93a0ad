import fc from "fast-check";
import type {
  DocumentSymbol,
  NumberedSymbol,
  OtherDocumentSymbol,
  Suffix,
  SuffixKind,
} from "../src/index.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const suffixes: fc.Arbitrary<readonly Suffix[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<SuffixKind[]>("addendum", "amendment", "corrigendum", "revision"),
    number: fc.integer({ min: 1, max: 9999 }),
  }),
  { maxLength: 3 },
);

const parts = fc.oneof(
  fc.constant<readonly string[]>([]),
  fc
    .tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 1, max: 5 }))
    .map(([first, length]): readonly string[] => [...ALPHABET.slice(first, first + length)]),
);

const year = fc.integer({ min: 1900, max: 2099 });
const numberInSession = fc.integer({ min: 1, max: 999 });
const runningNumber = fc.integer({ min: 1, max: 99_999 });
const kind = fc.constantFrom("regular" as const, "special" as const, "emergency" as const);
const modernSession = fc.record({ number: fc.integer({ min: 1, max: 999 }), kind });
const earlySession = fc.oneof(
  fc.record({ number: fc.integer({ min: 1, max: 88 }), kind }),
  fc.record({ number: fc.integer({ min: 1900, max: 1999 }), kind: fc.constant("organizational" as const) }),
);

const SERIES = {
  "session/number": [
    { type: "resolution", organ: "general-assembly" },
    { type: "resolution", organ: "human-rights-council" },
    { type: "decision", organ: "general-assembly" },
    { type: "decision", organ: "human-rights-council" },
    { type: "statement", organ: "human-rights-council" },
  ],
  "number (session)": [
    { type: "resolution", organ: "general-assembly" },
    { type: "resolution", organ: "economic-and-social-council" },
  ],
  "number (year)": [{ type: "resolution", organ: "security-council" }],
  "year/number": [
    { type: "resolution", organ: "economic-and-social-council" },
    { type: "decision", organ: "economic-and-social-council" },
    { type: "statement", organ: "security-council" },
  ],
} as const;

const common = { parts, suffixes, spaced: fc.boolean() };

const unspacedOnlyWithGap = <Symbol extends DocumentSymbol>(symbol: Symbol): Symbol =>
  symbol.type !== "document" && symbol.style.includes("/") && symbol.parts.length === 0
    ? { ...symbol, spaced: true }
    : symbol;

/** Resolutions, decisions and statements of every series, as parseSymbol could return them. */
const numberedSymbols: fc.Arbitrary<NumberedSymbol<"resolution" | "decision" | "statement">> = fc
  .oneof(
    fc.record({
      ...common,
      style: fc.constant("session/number" as const),
      series: fc.constantFrom(...SERIES["session/number"]),
      session: modernSession,
      year: fc.constant(null),
      number: numberInSession,
    }),
    fc.record({
      ...common,
      style: fc.constant("number (session)" as const),
      series: fc.constantFrom(...SERIES["number (session)"]),
      session: earlySession,
      year: fc.constant(null),
      number: runningNumber,
    }),
    fc.record({
      ...common,
      style: fc.constant("number (year)" as const),
      series: fc.constantFrom(...SERIES["number (year)"]),
      session: fc.constant(null),
      year,
      number: runningNumber,
    }),
    fc.record({
      ...common,
      style: fc.constant("year/number" as const),
      series: fc.constantFrom(...SERIES["year/number"]),
      session: fc.constant(null),
      year,
      number: numberInSession,
    }),
  )
  .map(({ series, ...numbering }) => unspacedOnlyWithGap({ ...numbering, ...series }));

const bodies = fc.array(
  fc
    .tuple(fc.constantFrom("AC", "C", "CN", "CONF", "GC", "PC", "SC", "Sub", "WG"), numberInSession)
    .map(([mark, number]) => `${mark}.${number}`),
  { maxLength: 2 },
);

const wordComponent = fc.constantFrom("INF", "NGO", "BUR", "X");
const numberComponent = fc.oneof(
  runningNumber.map(String),
  fc.tuple(fc.constantFrom("L", "PV", "SR", "WP", "CRP"), numberInSession).map(([mark, n]) => `${mark}.${n}`),
  fc.tuple(fc.constantFrom("S", "ES"), numberInSession).map(([mark, n]) => `${mark}-${n}`),
);

/** Documents outside the numbered series, as parseSymbol could return them. */
const otherDocuments: fc.Arbitrary<OtherDocumentSymbol> = fc
  .record({
    organ: fc.constantFrom(
      null,
      "general-assembly" as const,
      "security-council" as const,
      "economic-and-social-council" as const,
      "human-rights-council" as const,
    ),
    issuer: fc.constantFrom("ST", "CD", "TD"),
    bodies,
    words: fc.array(wordComponent, { maxLength: 2 }),
    numbers: fc.array(numberComponent, { minLength: 1, maxLength: 2 }),
    division: fc.constantFrom(undefined, "Vol. I", "Part XIV", "Parts I and II"),
    suffixes,
  })
  .map(({ organ, issuer, bodies, words, numbers, division, suffixes }) => ({
    type: "document",
    organ,
    bodies: organ === null ? [issuer, ...bodies] : bodies,
    components: [...words, ...numbers],
    ...(division !== undefined && { division }),
    suffixes,
  }));

/** Every kind of symbol. */
export const documentSymbols: fc.Arbitrary<DocumentSymbol> = fc.oneof(
  numberedSymbols as fc.Arbitrary<DocumentSymbol>,
  otherDocuments,
);
