import { styleText } from "node:util";
import { createTwoFilesPatch } from "diff";
import type { Change } from "./fix-inputs.ts";

/** A change as a unified diff. */
export function showChange({ shown, before, after }: Change, colors: boolean): string {
  const patch = createTwoFilesPatch(shown, shown, before, after).replace(/^=+\n/, "");
  if (!colors) return patch;
  const paint = (line: string) => {
    if (/^(?:---|\+\+\+)/.test(line)) return styleText("bold", line, { validateStream: false });
    if (line.startsWith("+")) return styleText("green", line, { validateStream: false });
    if (line.startsWith("-")) return styleText("red", line, { validateStream: false });
    return line.startsWith("@@") ? styleText("cyan", line, { validateStream: false }) : line;
  };
  return patch.split("\n").map(paint).join("\n");
}
