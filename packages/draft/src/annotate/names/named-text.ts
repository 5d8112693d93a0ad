import type { Run } from "../../block.ts";
import type { Cited } from "../citations/citations.ts";
import type { NamedOne } from "../mentions.ts";
import type { Statement } from "../spans.ts";
import type { CapitalRun } from "./capital-runs/capital-runs.ts";
import type { Meant } from "./short-forms/short-forms.ts";

/** A text of a resolution with what is known of it without the texts before it. */
export interface NamedText {
  text: string;
  inFootnote: boolean;
  named: readonly NamedOne[];
  citations: readonly Statement<Cited>[];
  /** Titles in quotation marks, and numbers that cite nothing. */
  setAside: readonly Run[];
  /** The runs that read as names. */
  runs: readonly CapitalRun[];
  /** Where footnotes are called that do nothing but cite a document, and that document. */
  sources: readonly { offset: number; document: string }[];
}

/** What is meant by some words. */
export interface MeantRun {
  run: Run;
  meant: Meant;
}
