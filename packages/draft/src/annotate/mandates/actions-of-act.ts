import type { Run } from "../../block.ts";

/** Words that begin another action of the same act: ", and to report", "and to submit". */
const furtherAction = /(?:,? (?:and|as well as)(?: also| further)?|,) to (?=[a-z]+ )/g;
const nouns =
  /^(?:be|the|its|their|his|her|all|a|an|each|those|these|that|which|it|them|both|any|other|such)\b/;

/** The actions of an act, from the first: "to A, to B and to C". */
export function partsOf(words: string): Run[] {
  const starts = [...words.matchAll(furtherAction)].flatMap(({ index, 0: joint }) => {
    const start = index + joint.length;
    return nouns.test(words.slice(start)) ? [] : [{ before: index, start }];
  });
  return [{ before: 0, start: 0 }, ...starts].map(({ start }, index) => ({
    start,
    end: starts[index]?.before ?? words.length,
  }));
}
