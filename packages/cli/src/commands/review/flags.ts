import type { ColorChoice } from "../../terminal/terminal.ts";

/** The flags of `review`. */
export interface ReviewFlags {
  reviewer?: string;
  color: ColorChoice;
}
