import type { Block } from "./block.ts";
import type { ReaderFinding } from "./reader-finding.ts";
import type { SetAside } from "./set-aside.ts";

/** How an input is written: plain or Markdown text, or the United Nations' Akoma Ntoso XML. */
export type InputForm = "text" | "akn";

/** An input as blocks, before anything is known of its structure. */
export interface ReadInput {
  blocks: Block[];
  findings: ReaderFinding[];
  setAside: SetAside[];
  /** The words differ from those of the input: entities, margins and columns were read. */
  isRepaired?: boolean;
  /** The first line of each page, in an input that has pages. */
  pages?: readonly number[];
}
