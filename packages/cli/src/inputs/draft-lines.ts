/** The path of lines of `draft` among the inputs. It is not a place in a dataset. */
export const draftLinesPath = "drafts.ndjson";

/** Whether the beginning of a line is that of a line of `draft`: it holds a resolution, or none, beside other things. */
export function isDraftLine(start: string): boolean {
  return /^\s*\{\s*"(?:id|input)"\s*:/.test(start) && /"resolution"\s*:\s*(?:\{|null\b)/.test(start);
}
