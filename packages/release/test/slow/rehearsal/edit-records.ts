import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What was done to the records between the two releases, so that a consumer can check it. */
export interface RecordEdits {
  /** The capability that has another id, and a tombstone. */
  renamed: { from: string; to: string };
  /** The id of the theme that was added. */
  added: string;
}

/** Renames one record of a repository and adds another, whatever the dataset contains. */
export function editRecords(data: string): RecordEdits {
  const [file = ""] = readdirSync(join(data, "capabilities")).sort();
  const from = file.replace(/\.json$/, "");
  const to = `${from}-renamed`;
  renameSync(join(data, "capabilities", file), join(data, "capabilities", `${to}.json`));
  const paths = readdirSync(data, { recursive: true, encoding: "utf8" });
  for (const path of paths.filter((name) => name.endsWith(".json"))) {
    const text = readFileSync(join(data, path), "utf8");
    writeFileSync(join(data, path), text.replaceAll(`"${from}"`, `"${to}"`));
  }
  edit(join(data, "tombstones.json"), "tombstones", (tombstones) => [
    ...tombstones,
    { id: from, kind: "moved", to: [to] },
  ]);
  const added = "rehearsed-theme";
  // No text is about this theme, and a rule would report that.
  const x_skip = [{ code: "REF004", reason: "the rehearsal of a release adds it" }];
  edit(join(data, "vocabularies/themes.json"), "themes", ([first, ...rest]) =>
    [{ ...first }, ...rest, { id: added, label: "Rehearsed theme", group: first?.group, x_skip }].sort(
      (a, b) => (String(a.id) < String(b.id) ? -1 : 1),
    ),
  );
  return { renamed: { from, to }, added };
}

type RecordList = Record<string, unknown>[];

function edit(path: string, key: string, change: (records: RecordList) => RecordList): void {
  const file: Record<string, unknown> = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...file, [key]: change(file[key] as RecordList) }));
}
