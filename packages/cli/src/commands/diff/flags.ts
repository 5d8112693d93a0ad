import type { ColorChoice } from "../../terminal/terminal.ts";

/** How differences are printed. */
export type DiffFormat = "pretty" | "markdown" | "json";

/** The flags of `diff`. */
export interface DiffFlags {
  format: DiffFormat;
  color: ColorChoice;
}
