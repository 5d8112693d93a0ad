import type { Organ } from "@open-resolutions/symbols";

const rules =
  /\b[Rr]ules? \d+(?: \([a-z]\))?(?:(?:, | and |–)\d+)* of (?:its|the) ((?:provisional )?rules of procedure)(?! of)/g;

/** The rules of procedure of the organ that speaks: "rule 153 of its rules of procedure". */
export function ownRules(text: string, speaking: Organ): { start: number; end: number; id: string }[] {
  if (!text.includes("rules of procedure")) return [];
  return [...text.matchAll(rules)].map(({ index, 0: whole, 1: words = "" }) => ({
    start: index + whole.length - words.length,
    end: index + whole.length,
    id: `${words.replaceAll(" ", "-")}-of-the-${speaking}`,
  }));
}
