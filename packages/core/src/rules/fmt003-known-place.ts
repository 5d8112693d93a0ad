import { knownPlaces } from "../read/record-paths.ts";
import { shellWord } from "../text/shell-word.ts";
import type { FileRule } from "./rule.ts";

export const knownPlace: FileRule = {
  code: "FMT003",
  name: "known-place",
  description: "Every file has a path that the dataset knows.",
  why: "The path of a file says what it holds, so a file elsewhere would never be read. Move it to the folder of its type, or out of the dataset.",
  scope: "file",
  *check(file) {
    if (file.kind) return;
    yield {
      file,
      message: "the dataset has no place for this file",
      hint: hintFor(file.path),
    };
  },
};

function hintFor(path: string): string {
  const places = `move it to one of: ${knownPlaces.join(", ")}`;
  // Somebody who names a text or a PDF file here usually has an official document.
  return path.endsWith(".json")
    ? places
    : `if it is an official document, draft its records: open-resolutions draft ${shellWord(path)}; else ${places}`;
}
