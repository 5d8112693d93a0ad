import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What was done to the records between the two releases, so that consumers can ask for it. */
export interface RecordEdits {
  /** The capability that has another id, and a tombstone. */
  renamed: { from: string; to: string };
  /** The theme that came. */
  added: { id: string; label: string };
  /** The theme of which the label was corrected. */
  corrected: { id: string; label: string };
}

/**
 * Changes the records of a repository as people do between two releases: one is added, one is corrected, one is renamed.
 * They are found by what they are, so that it works whatever the dataset holds.
 *
 * @param withTombstone leave a tombstone for the one that is renamed.
 */
export function changeRecords(data: string, withTombstone: boolean): RecordEdits {
  const renamed = rename(data, withTombstone);
  return { renamed, ...changeThemes(data) };
}

function rename(data: string, withTombstone: boolean): RecordEdits["renamed"] {
  const from =
    readdirSync(join(data, "capabilities"))
      .sort()[0]
      ?.replace(/\.json$/, "") ?? "";
  const to = `${from}-renamed`;
  renameSync(join(data, "capabilities", `${from}.json`), join(data, "capabilities", `${to}.json`));
  for (const path of jsonFiles(data)) rewrite(path, (text) => text.replaceAll(`"${from}"`, `"${to}"`));
  if (withTombstone)
    edit(join(data, "tombstones.json"), (file) => {
      const tombstones = file.tombstones as object[];
      file.tombstones = [...tombstones, { id: from, kind: "moved", to: [to] }];
    });
  return { from, to };
}

/** No text is about the theme that comes, and the record says why it is there all the same. */
function changeThemes(data: string): Pick<RecordEdits, "added" | "corrected"> {
  const added = { id: "rehearsed-theme", label: "Rehearsed theme" };
  const unused = [{ code: "REF004", reason: "the rehearsal of a release adds it, and takes it away" }];
  let corrected = { id: "", label: "" };
  edit(join(data, "vocabularies/themes.json"), (file) => {
    const [first, ...rest] = file.themes as Record<string, string>[];
    corrected = { id: first?.id ?? "", label: `${first?.label} (corrected)` };
    const themes = [{ ...first, ...corrected }, ...rest, { ...added, group: first?.group, x_skip: unused }];
    file.themes = themes.sort((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1));
  });
  return { added, corrected };
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function edit(path: string, change: (value: Record<string, unknown>) => void): void {
  const value: Record<string, unknown> = JSON.parse(readFileSync(path, "utf8"));
  change(value);
  writeFileSync(path, JSON.stringify(value));
}

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  if (changed !== text) writeFileSync(path, changed);
}
