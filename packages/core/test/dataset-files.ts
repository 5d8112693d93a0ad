import { fileURLToPath } from "node:url";
import { readFolder } from "../src/files.ts";
import { checkFiles, type Finding, type SourceFile } from "../src/index.ts";

/** The day on which the tests check: later than every date of the dataset. */
export const today = "9998-12-31";

/** The real dataset, as the files of its folder: path to text. */
export const dataset: ReadonlyMap<string, string> = new Map(
  [...readFolder(fileURLToPath(new URL("../../../data/", import.meta.url)))].map(({ path, content }) => [
    path,
    typeof content === "string" ? content : new TextDecoder().decode(content),
  ]),
);

/** An edit of the files of a dataset. */
export type Edit = (files: Map<string, string>) => void;

/** Replaces words in a file, the first place where they stand. @throws when they stand nowhere. */
export function replace(path: string, old: string, by: string): Edit {
  return (files) => {
    const text = files.get(path);
    if (!text?.includes(old)) throw new Error(`${path} does not hold ${old}`);
    files.set(
      path,
      text.replace(old, () => by),
    );
  };
}

/** Adds or overwrites a file. */
export function write(path: string, text: string): Edit {
  return (files) => files.set(path, text);
}

/** Takes a file away. */
export function remove(path: string): Edit {
  return (files) => files.delete(path);
}

/** Moves a file. */
export function move(path: string, to: string): Edit {
  return (files) => {
    files.set(to, files.get(path) ?? "");
    files.delete(path);
  };
}

/** What the check finds in the real dataset after some edits. */
export function findingsAfter(...edits: readonly Edit[]): Finding[] {
  const files = new Map(dataset);
  for (const edit of edits) edit(files);
  return checkFiles(
    [...files].map(([path, content]): SourceFile => ({ path, content })),
    { today },
  ).findings;
}
