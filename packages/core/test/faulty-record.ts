import { dataset } from "@open-resolutions/testkit/dataset";
import type { Edit } from "@open-resolutions/testkit/edits";
import type { Finding } from "../src/index.ts";

/** Some words of a file of the dataset, the same words with a mistake, and the only finding that they give. */
export interface Change {
  file: string;
  /** Words that occur once in the file. */
  right: string;
  /** The words that replace them. ⟦ and ⟧ mark what the finding points at, and are not written. */
  wrong: string;
  /** Code and message of the finding. */
  finding: string;
  /** The marked words at which the finding points, where it points at others than those that were changed. */
  elsewhere: { file: string; words: string } | undefined;
}

/** A finding as it is compared. */
export interface Expected {
  /** File, line, column and length: `actors/unodc.json:6:11 (+7)`. */
  place: string;
  /** Code and message. */
  finding: string;
}

/** A mistake that is not a change of some words. */
export interface FaultyFiles {
  mistake: string;
  edit: Edit;
  findings: readonly Expected[];
}

/** The changes of one file, a row each: right, wrong, finding and, where it is another place, its file and words. */
export function changesOf(
  file: string,
  rows: readonly (readonly [right: string, wrong: string, finding: string, file?: string, words?: string])[],
): Change[] {
  return rows.map(([right, wrong, finding, otherFile, words]) => {
    const elsewhere = words === undefined ? undefined : { file: otherFile ?? file, words };
    return { file, right, wrong, finding, elsewhere };
  });
}

/** The place of the words of a change in the dataset. @throws when they do not occur exactly once. */
export function offsetOf({ file, right }: Change): number {
  const text = dataset.get(file) ?? "";
  const offset = text.indexOf(right);
  if (offset === -1 || text.includes(right, offset + 1)) throw new Error(`${file} must hold once: ${right}`);
  return offset;
}

/** The dataset after several changes, and the findings that they give together. */
export function inject(changes: readonly Change[]): { files: Map<string, string>; expected: Expected[] } {
  const files = new Map(dataset);
  const placed: { change: Change; offset: number }[] = [];
  for (const change of changes.toSorted((a, b) => offsetOf(a) - offsetOf(b))) {
    const { file, right, wrong } = change;
    const text = files.get(file) ?? "";
    const moved = text.length - (dataset.get(file) ?? "").length;
    const offset = offsetOf(change) + moved;
    files.set(file, text.slice(0, offset) + unmarked(wrong) + text.slice(offset + right.length));
    placed.push({ change, offset });
  }
  const expected = placed.map(({ change, offset }) => {
    const { file, wrong, finding, elsewhere } = change;
    const place = elsewhere
      ? placeOfWords(files, elsewhere.file, elsewhere.words)
      : placeOfMarks(files, file, offset, wrong);
    return { place, finding };
  });
  return { files, expected };
}

/** File, line, column and length of the marked words, at the first place where they occur in a file. */
function placeOfWords(files: ReadonlyMap<string, string>, file: string, words: string): string {
  const offset = files.get(file)?.indexOf(unmarked(words)) ?? -1;
  if (offset === -1) throw new Error(`${file} does not hold ${unmarked(words)}`);
  return placeOfMarks(files, file, offset, words);
}

function placeOfMarks(
  files: ReadonlyMap<string, string>,
  file: string,
  offset: number,
  marked: string,
): string {
  const start = marked.indexOf("⟦");
  const length = marked.indexOf("⟧") - start - 1;
  const before = (files.get(file) ?? "").slice(0, offset + start).split("\n");
  return placeText(file, before.length, (before.at(-1) ?? "").length + 1, length);
}

/** Place, code and message of a finding. */
export function expectedOf({ file, line, column, length, code, message }: Finding): Expected {
  return { place: placeText(file, line, column, length), finding: `${code} ${message}` };
}

function placeText(file: string, line: number, column: number, length: number): string {
  return `${file}:${line}:${column} (+${length})`;
}

function unmarked(words: string): string {
  return words.replace(/[⟦⟧]/g, "");
}
