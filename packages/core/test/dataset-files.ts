import { fileURLToPath } from "node:url";
import { readFolder } from "../src/files.ts";

/** The real dataset, as the files of its folder: path to text. */
export const dataset: ReadonlyMap<string, string> = new Map(
  [...readFolder(fileURLToPath(new URL("../../../data/", import.meta.url)))].map(({ path, content }) => [
    path,
    typeof content === "string" ? content : new TextDecoder().decode(content),
  ]),
);
