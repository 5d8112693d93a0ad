import type { ColorChoice } from "../../terminal/terminal.ts";
import type { FormatName } from "./formats/format-names.ts";

/** The flags of `validate`. */
export interface ValidateFlags {
  stdinFilepath?: string;
  format: FormatName;
  output?: { format: FormatName; path: string }[];
  fix?: boolean;
  dryRun?: boolean;
  only?: string[];
  skip?: string[];
  maxFindings: number;
  quiet?: boolean;
  strict?: boolean;
  alone?: boolean;
  registers?: string;
  color: ColorChoice;
  rules?: boolean;
  explain?: string;
}
