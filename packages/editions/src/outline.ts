import { printable } from "@open-resolutions/core";
import type { Changes, SchemaChange, TableChange } from "@open-resolutions/schemas";
import { plurals } from "./edition.ts";
import { kinds } from "./kinds.ts";
import { type ChangeDetail, countOthers, describeValues, type IsShown, shownIn } from "./outline-values.ts";
import { tablePlace } from "./required-bumps.ts";
import { shorten } from "./shorten.ts";

/** One record, field, table or column that changed. */
export interface ChangeEntry {
  sign: "+" | "-" | "~" | ">";
  /** The name of the thing, such as `actor interpol`. */
  name: string;
  /** More about it in one line; may be empty. */
  text: string;
  details: readonly ChangeDetail[];
}

/** What changed, in the order in which it is printed, on a terminal and in Markdown. */
export interface ChangesOutline {
  title: string;
  /** The required version bump, in a sentence. */
  requirement: string;
  /** How many things were added, moved, removed and changed; empty when there are none. */
  summary: string;
  /** How many records there were and are, where these numbers differ. */
  figures: readonly { what: string; before: number; after: number }[];
  sections: readonly { heading: string; entries: readonly ChangeEntry[] }[];
}

/** What changed, ready to be printed. */
export function outlineChanges(changes: Changes): ChangesOutline {
  const { from, to } = changes;
  // A difference that has the version of the last release is not released yet.
  const isReleased = changes.requiredBump === "none" || to.version !== from?.version;
  const isShown = shownIn(changes);
  const sections = [
    { heading: "Added", entries: describeAdded(changes) },
    { heading: "Moved", entries: describeMoved(changes, isShown) },
    { heading: "Removed", entries: describeRemoved(changes) },
    { heading: "Changed", entries: describeChanged(changes, isShown) },
    { heading: "Schemas", entries: describeStructure(changes.schemas) },
    { heading: "Tables", entries: describeStructure(changes.tables) },
  ].filter(({ entries }) => entries.length > 0);
  const summarized = sections.map(({ heading, entries }) => {
    const isOfRecords = heading !== "Schemas" && heading !== "Tables";
    return `${entries.length} ${isOfRecords ? heading.toLowerCase() : `changed in the ${heading.toLowerCase()}`}`;
  });
  return {
    title: `${from ? (from.version ?? "records") : "nothing"} → ${(isReleased && to.version) || "records"}`,
    requirement: requirementOf(changes),
    summary: from ? summarized.join(", ") : "",
    figures: plurals
      .map((what) => ({ what, before: from?.counts[what] ?? 0, after: to.counts[what] ?? 0 }))
      .filter(({ before, after }) => before !== after),
    // In the first release everything is new, and its files list it.
    sections: from ? sections : [],
  };
}

function requirementOf({ from, requiredBump, consumers, contributors, schemas }: Changes): string {
  if (!from) return "Everything is new.";
  if (requiredBump === "none" && schemas.length === 0) return "No record, field or table is different.";
  return `Required version bump: ${requiredBump} (consumers: ${consumers}, contributors: ${contributors}).`;
}

function entryOf(
  sign: ChangeEntry["sign"],
  name: string,
  text: string,
  details: readonly ChangeDetail[] = [],
): ChangeEntry {
  return { sign, name: printable(name), text: printable(text), details };
}

function describeAdded({ records: { added, removed, moved } }: Changes): ChangeEntry[] {
  // The tombstone of a removed record is not listed beside the record.
  const gone = new Set([...removed.map(({ id }) => id), ...moved.map(({ from }) => from)]);
  return added
    .filter(({ type, id }) => type !== "tombstone" || !gone.has(id))
    .map(({ type, id, record }) => entryOf("+", `${type} ${id}`, titleOf(record)));
}

function describeMoved({ records: { moved } }: Changes, isShown: IsShown): ChangeEntry[] {
  return moved.map(({ type, from, to, values }) => {
    const others = values.filter(({ pointer }) => pointer !== "/id");
    return entryOf(">", `${type} ${from}`, `is now ${to}`, describeValues(others, isShown));
  });
}

function describeRemoved({ records: { removed } }: Changes): ChangeEntry[] {
  return removed.map(({ kind, type, id, to = [] }) =>
    entryOf("-", `${type} ${id}`, [kinds[kind].description, to.join(", ")].filter(Boolean).join(": ")),
  );
}

/** Records with changed authored values come first; for the others a count is enough. */
function describeChanged({ records: { changed, reordered } }: Changes, isShown: IsShown): ChangeEntry[] {
  const isDetailed = ({ kind, values }: (typeof changed)[number]) =>
    kind !== undefined || values.some(isShown);
  return [
    ...changed.filter(isDetailed).map(({ kind, type, id, values }) => {
      const text = kind ? kinds[kind].description : "";
      return entryOf("~", `${type} ${id}`, text, describeValues(values, isShown));
    }),
    ...changed
      .filter((record) => !isDetailed(record))
      .map(({ type, id, values }) => entryOf("~", `${type} ${id}`, countOthers(values))),
    ...reordered.map(({ kind, type }) => entryOf("~", `${type} records`, kinds[kind].description)),
  ];
}

function describeStructure(changes: readonly (SchemaChange | TableChange)[]): ChangeEntry[] {
  return changes.map((change) => {
    const { kind, old, new: now, consumers, contributors } = change;
    const [place, keyword] = "table" in change ? [tablePlace(change)] : [change.place, change.keyword];
    const what = [keyword, fromTo(old, now)].filter(Boolean).join(": ");
    const text = `${kinds[kind].description}${what && ` (${what})`}`;
    return entryOf(signOf(kind), place, `${text}; consumers: ${consumers}, contributors: ${contributors}`);
  });
}

/** The longest value that is printed beside a change of the schemas, in characters. */
const longestValue = 40;

/** The old and the new value, when both are short. */
function fromTo(old: unknown, now: unknown): string {
  const texts = [old, now].filter((value) => value !== undefined).map((value) => JSON.stringify(value));
  return texts.every((text) => text.length <= longestValue) ? texts.join(" → ") : "";
}

function signOf(kind: string): ChangeEntry["sign"] {
  if (kind.endsWith("-added")) return "+";
  return kind.endsWith("-removed") ? "-" : "~";
}

/** What a record is called: its first field with a name or text. */
function titleOf(record: object): string {
  const { name, title, text, operative, symbol, label } = record as Record<string, unknown>;
  const found = [name, title, text, operative, symbol, label].find((value) => typeof value === "string");
  return found === undefined ? "" : shorten(printable(found as string));
}
