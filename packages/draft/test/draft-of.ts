import { readFileSync } from "node:fs";
import { draft } from "./registers.ts";

/** The draft of a text of the folder `fixtures`. */
export function draftOf(name: string): ReturnType<typeof draft> {
  return draft({
    path: `${name}.txt`,
    content: readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), "utf8"),
  });
}
