import type { ColorChoice } from "../../terminal/terminal.ts";

/** The flags of `show`. */
export interface ShowFlags {
  data?: string;
  color: ColorChoice;
}
