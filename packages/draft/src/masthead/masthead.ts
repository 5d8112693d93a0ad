import type { AuthoredResolution } from "@open-resolutions/schemas";
import type { Organ } from "@open-resolutions/symbols";
import type { Block } from "../block.ts";
import type { ReaderFinding } from "../reader-finding.ts";
import type { SetAside } from "../set-aside.ts";

/** What the masthead of a resolution says. What it does not print is absent. */
export interface Masthead {
  symbol?: string;
  /** The number before the title, such as `77/20` or `2743 (2024)`. */
  number?: string;
  /** The organ that a line says has adopted the resolution. */
  organ?: Organ;
  /** The last organ that is named alone on its line. */
  named?: Organ;
  session?: AuthoredResolution["session"];
  agendaItem?: { number: string; title?: Block };
  title?: Block;
  adopted?: string;
  published?: string;
  distribution?: AuthoredResolution["distribution"];
  meeting?: number;
  /** The words in square brackets under the adoption. */
  origin?: Block;
  /** The lines in a form that records do not print, each with the words that they do print. */
  oldForms: Map<Block, string>;
  /** The blocks that go on with a title or a note that a block above them begins. */
  goesOn: Set<Block>;
  /** The lines that are not understood: no record prints them. */
  unread: Set<Block>;
  findings: ReaderFinding[];
  setAside: SetAside[];
}
