import { counted, nearest, type Records } from "@open-resolutions/core";
import { contentWords, hasWords, withoutUn } from "./content-words.ts";
import { type NamedRecord, namedRegisters, namesOf } from "./meant-by-name.ts";
import { theWords } from "./subjects-and-titles.ts";

/** The most records that are hinted at. */
const mostHints = 5;

/**
 * Records that have the words in a name: "INTERPOL Notices" for "notice", "UN-Women" for "women". First those with no other
 * word, apart from "UN" and the plural, then those with the shortest names.
 *
 * @param isFound resolutions were found: only records with no other word are named.
 */
export function namedWith(words: string, records: Records, isFound: boolean): string[] {
  const all = recordsNamedWith(words, records);
  const found = isFound ? all.filter(({ isWhole }) => isWhole) : all;
  if (found.length === 0) return [];
  const shown = found
    .slice(0, mostHints)
    .map(({ record }) => `  ${namesOf(record)[0]}: open-resolutions find ${record.id}`);
  const others = found.length - shown.length;
  return [
    `${counted(found.length, "record")} with ${theWords(contentWords(words))} in a name:`,
    ...shown,
    ...(others > 0 ? [`  ${counted(others, "other")}: give more words`] : []),
  ];
}

/** Records that have one of several words in a name, the word that fewest have: "INTERPOL Notices" for "red notice". */
export function namedWithOne(words: string, records: Records): string[] {
  const each = contentWords(words);
  const [rarest] = each
    .map((word) => ({ word, found: recordsNamedWith(word, records) }))
    .filter(({ found }) => found.length > 0)
    .toSorted((one, other) => one.found.length - other.found.length);
  if (each.length < 2 || rarest === undefined || rarest.found.length > mostHints) return [];
  return rarest.found.map(
    ({ record }) => `"${rarest.word}" is in ${namesOf(record)[0]}: open-resolutions find ${record.id}`,
  );
}

/** A record, and whether one of its names has no other word. */
interface Named {
  record: NamedRecord;
  isWhole: boolean;
}

function recordsNamedWith(words: string, { entries }: Records): Named[] {
  const wanted = withoutUn(words);
  const isMeant = hasWords(words);
  if (wanted === "") return [];
  const rank = (record: NamedRecord) => {
    const names = namesOf(record).filter(isMeant);
    if (names.some((name) => withoutUn(name) === wanted)) return [0];
    return names.length === 0 ? [] : [Math.min(...names.map(({ length }) => length))];
  };
  return namedRegisters
    .flatMap((each) => entries[each].map(({ value }: { value: NamedRecord }) => value))
    .flatMap((record) => rank(record).map((length) => ({ record, length })))
    .toSorted((one, other) => one.length - other.length)
    .map(({ record, length }) => ({ record, isWhole: length === 0 }));
}

export function nearestName(words: string, { entries }: Records): string {
  const near = nearest(
    words,
    namedRegisters.flatMap((each) => entries[each].flatMap(({ value: record }) => namesOf(record))),
  );
  return near === undefined
    ? "a document is found by its title, or its symbol, such as A/RES/70/1"
    : `did you mean ${near}?`;
}
