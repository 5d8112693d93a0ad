import { dataset } from "./dataset.ts";

/** An edit of the files of a dataset: path to text. */
export type Edit = (files: Map<string, string>) => void;

/** The files of the frozen dataset after some edits. */
export function filesAfter(...edits: readonly Edit[]): Map<string, string> {
  const files = new Map(dataset);
  for (const edit of edits) edit(files);
  return files;
}

/** Replaces the first occurrence of some words in a file. @throws when the file does not have them. */
export function replace(path: string, right: string, wrong: string): Edit {
  return (files) => {
    const text = files.get(path);
    if (!text?.includes(right)) throw new Error(`${path} does not have the words ${right}`);
    files.set(
      path,
      text.replace(right, () => wrong),
    );
  };
}

/** Adds or overwrites a file. */
export function write(path: string, text: string): Edit {
  return (files) => files.set(path, text);
}

/** Removes a file. */
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
