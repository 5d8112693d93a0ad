import type { ColorChoice } from "../../terminal/terminal.ts";

/** How a comparison is printed. */
export type ComparisonFormat = "pretty" | "json" | "markdown";

/** The flags of `compare`. */
export interface CompareFlags {
  data?: string;
  index?: string;
  format: ComparisonFormat;
  write?: boolean;
  color: ColorChoice;
}
