import type { Organ } from "./organs.ts";

/**
 * The kind of a session. In a symbol `S-` marks a special session, `ES-` an emergency special session and
 * `ORG-` an organizational session of the Economic and Social Council; a regular session has no mark.
 * Source: un.org/dgacm, Editorial Manual, "System of identification".
 */
export type SessionKind = "regular" | "special" | "emergency" | "organizational";

/**
 * A session of an organ: `{ number: 77, kind: "regular" }`. Organizational sessions are known by their
 * year, so `ORG-75` is `{ number: 1975, kind: "organizational" }`.
 */
export interface Session {
  readonly number: number;
  readonly kind: SessionKind;
}

/** What a suffix says about a document. Source: research.un.org/en/docs/symbols, "Final component". */
export type SuffixKind = "addendum" | "amendment" | "corrigendum" | "revision";

/** A suffix: `/Corr.2` is `{ kind: "corrigendum", number: 2 }`. */
export interface Suffix {
  readonly kind: SuffixKind;
  readonly number: number;
}

interface NumberingParts {
  readonly number: number;
  /** The letters of a composite resolution: `[]` none, `["B"]` for ` B`, `["A", "B", "C"]` for ` A-C`. */
  readonly parts: readonly string[];
  /** Whether a space is printed before the letter and the parenthesis; true where the style has neither. */
  readonly spaced: boolean;
}

interface NumberingBySession extends NumberingParts {
  readonly style: "session/number" | "number (session)";
  readonly session: Session;
  readonly year: null;
}

interface NumberingByYear extends NumberingParts {
  readonly style: "number (year)" | "year/number";
  readonly session: null;
  readonly year: number;
}

/** The number of a resolution, decision or statement, by session or by year as its style says. */
export type Numbering = NumberingBySession | NumberingByYear;

/** A resolution (`RES`), decision (`DEC`) or presidential statement (`PRST`), distinguished by `type`. */
export type NumberedSymbol<Type extends "resolution" | "decision" | "statement"> = Numbering & {
  readonly type: Type;
  readonly organ: Organ;
  readonly suffixes: readonly Suffix[];
};

/** `A/RES/77/20`, `A/RES/1514 (XV)`, `S/RES/1325 (2000)`, `E/RES/2019/19`, `A/HRC/RES/57/20`. */
export type ResolutionSymbol = NumberedSymbol<"resolution">;

/** `A/DEC/77/507 B`, `E/DEC/2021/201`, `A/HRC/DEC/57/101`. */
export type DecisionSymbol = NumberedSymbol<"decision">;

/** A presidential statement: `S/PRST/2020/5`, `A/HRC/PRST/51/1`. */
export type StatementSymbol = NumberedSymbol<"statement">;

/**
 * Any other document: `A/77/L.20`, `A/CONF.192/15`, `CEDAW/C/GC/35`. Its components mean different things
 * in different series and are kept as written.
 */
export interface OtherDocumentSymbol {
  readonly type: "document";
  /** The organ that the first component names; null for the Secretariat, treaty bodies and all others. */
  readonly organ: Organ | null;
  /**
   * The bodies in the symbol, the larger first: `["CN.4", "Sub.2"]` in `E/CN.4/Sub.2/1994/2`. Without an
   * organ the first is the issuing body, as `["ST"]` in `ST/AI/189`.
   */
  readonly bodies: readonly string[];
  /** The components between bodies and suffixes: `["77", "L.20"]` in `A/77/L.20`; never empty. */
  readonly components: readonly string[];
  /** The volume or part, as printed: `Vol. I` in `A/75/5 (Vol. I)`; absent in most symbols. */
  readonly division?: string;
  readonly suffixes: readonly Suffix[];
}

/** A United Nations document symbol, discriminated by `type`. */
export type DocumentSymbol = ResolutionSymbol | DecisionSymbol | StatementSymbol | OtherDocumentSymbol;
