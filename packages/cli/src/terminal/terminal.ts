import { styleText } from "node:util";
import type { FindingPart } from "./print-finding.ts";

/** When to use colours. */
export type ColorChoice = "auto" | "always" | "never";

/** A stream that may be a terminal. */
type Output = Pick<NodeJS.WriteStream, "isTTY" | "columns">;

/** Whether to write colours to a stream: only on a terminal, unless the user or the environment says otherwise. */
export function hasColors(choice: ColorChoice, { isTTY }: Output, environment = process.env): boolean {
  if (choice !== "auto") return choice === "always";
  // https://no-color.org and https://force-color.org
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== "0";
  return isTTY === true && environment.TERM !== "dumb";
}

/** The columns of a stream, at most 110; elsewhere than on a terminal 110. */
export function widthOf({ isTTY, columns }: Output): number {
  return isTTY && columns ? Math.max(40, Math.min(columns, 110)) : 110;
}

const styles: Record<FindingPart, Parameters<typeof styleText>[0]> = {
  place: "bold",
  rule: "dim",
  frame: "dim",
  fault: ["bold", "red"],
  warning: ["bold", "yellow"],
  hint: "cyan",
};

/** Prints the parts of a finding, in colours or not. */
export function painter(colors: boolean): (part: FindingPart, text: string) => string {
  return (part, text) => (colors ? styleText(styles[part], text, { validateStream: false }) : text);
}
