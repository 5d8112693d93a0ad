import {
  type Finding,
  isResolutionType,
  type Records,
  type RecordType,
  typesByPlural,
  visitReferences,
} from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";

type Entry = Records["entries"][RecordType][number];

/** What is left out: whole resolutions by their slugs, and single records of the registers. */
interface LeftOut {
  slugs: Set<string>;
  entries: Set<Entry>;
}

/**
 * The records without those that have findings, and without what refers to them: whole resolutions, and single records
 * of the registers.
 */
export function validRecords(records: Records, findings: readonly Finding[]): Records {
  const left: LeftOut = { slugs: new Set(records.invalidResolutions), entries: new Set() };
  for (const [slug, { path }] of records.sources)
    if (findings.some(({ file }) => file === path)) left.slugs.add(slug);
  for (const entry of allEntries(records)) if (findings.some(isIn(entry))) leaveOut(left, entry);
  // What refers to a record that is left out is left out itself, until nothing changes.
  for (let before = -1; before < left.entries.size; ) {
    before = left.entries.size;
    const kept = allEntries(records).filter((entry) => !isLeftOut(left, entry));
    const ids = new Set(kept.map(({ type, value }) => `${type}:${value.id}`));
    for (const entry of kept) if (isDangling(entry, ids)) leaveOut(left, entry);
  }
  const entries = Object.fromEntries(
    Object.entries(records.entries).map(([type, own]) => [
      type,
      (own as Entry[]).filter((entry) => !isLeftOut(left, entry)),
    ]),
  );
  return { ...records, entries: entries as unknown as Records["entries"] };
}

function allEntries({ entries }: Records): Entry[] {
  return Object.values(typesByPlural).flatMap((type) => entries[type] as Entry[]);
}

function leaveOut({ slugs, entries }: LeftOut, entry: Entry): void {
  entries.add(entry);
  if (isResolutionType(entry.type)) slugs.add(slugOfRecord(entry.type, entry.value.id));
}

function isLeftOut({ slugs, entries }: LeftOut, entry: Entry): boolean {
  const { type, value } = entry;
  return entries.has(entry) || (isResolutionType(type) && slugs.has(slugOfRecord(type, value.id)));
}

/** Whether a record refers to one of the registers that is missing. */
function isDangling({ type, value }: Entry, ids: ReadonlySet<string>): boolean {
  let found = false;
  visitReferences(type, value, (target, id) => {
    // Registers refer to paragraphs only for what an export leaves out with them.
    if (!isResolutionType(target)) found ||= !ids.has(`${target}:${id}`);
  });
  return found;
}

function slugOfRecord(type: RecordType, id: string): string {
  return type === "paragraph" ? (id.split(".", 1)[0] ?? "") : slugOf(id);
}

/** Whether a finding is about a record: in its file, on its line of NDJSON, or inside its place in a list. */
function isIn({ file, pointer }: Entry): (finding: Finding) => boolean {
  return (finding) =>
    finding.file === file.path &&
    (file.kind?.holds !== "lines" || finding.line === file.firstLine) &&
    (pointer === "" || finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`));
}
