import type { ColorChoice } from "../../terminal/terminal.ts";

/** The flags of `draft`. */
export interface DraftFlags {
  from?: "text" | "akn";
  out?: string;
  ndjson?: boolean;
  data?: string;
  quiet?: boolean;
  color: ColorChoice;
}
