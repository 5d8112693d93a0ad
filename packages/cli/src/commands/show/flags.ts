import type { ColorChoice } from "../../terminal/terminal.ts";

/** The flags of `show`. */
export interface ShowFlags {
  data?: string;
  /** The folder of an index. */
  index?: string;
  votes?: boolean;
  color: ColorChoice;
}
