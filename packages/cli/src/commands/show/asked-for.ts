import { slugOf } from "@open-resolutions/symbols";

/** What somebody asks `show` for: a resolution, a paragraph of it, or a label in every resolution. */
export interface AskedFor {
  /** The symbol or slug of a resolution; absent for a label alone. */
  symbol?: string;
  /** The label of a paragraph: `OP17(a)`, `part B, OP1`, `annex, para. 3`. */
  label?: string;
  /** What follows the slug in the id of a paragraph: `op17.a`. */
  steps?: string;
}

const division = "(?:annex|part|section|draft)(?: [a-z0-9]+)?, ?";
const symbolThenLabel = new RegExp(
  `^(?:(.*?\\S),? )??((?:${division})*(?:PP|OP|para\\. |unnumbered )[0-9].*)$`,
  "i",
);
const paragraphId = /^([a-z0-9-]+)\.([a-z0-9.-]+)$/i;

/** Reads an argument: a symbol or slug, a label, the id of a paragraph, or `A/RES/77/20 OP17` as people cite a paragraph. */
export function readAskedFor(argument: string): AskedFor {
  const words = argument.trim().replace(/\s+/g, " ");
  const [, slug, steps] = paragraphId.exec(words) ?? [];
  if (slug !== undefined && steps !== undefined) return { symbol: slug, steps: steps.toLowerCase() };
  const [, symbol, label] = symbolThenLabel.exec(words) ?? [];
  if (label === undefined) return { symbol: words };
  return symbol === undefined ? { label } : { symbol, label };
}

/**
 * Reads all arguments: a label belongs to the resolution before it. `A/RES/77/20 OP5 OP6` asks for two paragraphs, and
 * not for the whole resolution too.
 */
export function readAllAskedFor(given: readonly string[]): AskedFor[] {
  const all: AskedFor[] = [];
  for (const { symbol, ...place } of given.map(readAskedFor)) {
    const last = all.at(-1);
    if (symbol === undefined && last?.symbol !== undefined) {
      if (isWhole(last)) all.pop();
      all.push({ symbol: last.symbol, ...place });
    } else all.push({ ...(symbol !== undefined && { symbol }), ...place });
  }
  return all;
}

/** The places that are asked for, those of one resolution that follow each other together. */
export function byResolution(all: readonly AskedFor[]): AskedFor[][] {
  const groups: AskedFor[][] = [];
  for (const one of all) {
    const last = groups.at(-1);
    const before = last?.[0]?.symbol;
    if (last && before !== undefined && one.symbol !== undefined && slugOf(before) === slugOf(one.symbol))
      last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Whether a whole resolution is asked for. */
export function isWhole({ label, steps }: AskedFor): boolean {
  return label === undefined && steps === undefined;
}
