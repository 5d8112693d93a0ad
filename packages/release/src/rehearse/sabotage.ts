import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The ways in which a rehearsal can be spoilt, to prove that it notices. */
export const sabotages = {
  files: "a built file is left out of `files`",
  types: "an entry point leads to types that are not there",
  byte: "a byte of a built file is changed before it is published",
  id: "an id goes without a tombstone",
  bump: "the changeset says less than the records",
} as const;

/** A way in which a rehearsal can be spoilt. */
export type Sabotage = keyof typeof sabotages;

/** Spoils the packages of a built repository, if that is the way. */
export function spoilPackages(root: string, sabotage: Sabotage | undefined): void {
  if (sabotage === "files")
    rewrite(join(root, "packages/csv/package.json"), (text) => text.replace('"dist"', '"dist/*.csv"'));
  if (sabotage === "types")
    rewrite(join(root, "packages/json/package.json"), (text) =>
      text.replace("./dist/index.d.ts", "./dist/types.d.ts"),
    );
}

/** Spoils a built file, if that is the way. */
export function spoilFile(root: string, sabotage: Sabotage | undefined): void {
  if (sabotage === "byte")
    rewrite(join(root, "packages/csv/dist/actors.csv"), (text) => text.replace(/\r\n$/, "?\n"));
}

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${path} could not be spoilt: it is not what it was`);
  writeFileSync(path, changed);
}
