import type { ColorChoice } from "../../terminal/terminal.ts";

/** The flags of `draft`. */
export interface DraftFlags {
  from?: "text" | "akn";
  out?: string;
  ndjson?: boolean;
  lines?: boolean;
  outFile?: string;
  unknownNames?: boolean;
  jobs: number;
  data?: string;
  registers?: string;
  quiet?: boolean;
  color: ColorChoice;
}
