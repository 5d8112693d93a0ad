import type { Changes } from "@open-resolutions/schemas";
import { slugOf } from "@open-resolutions/symbols";
import { pointerSteps } from "../read/json-pointer.ts";
import { printable } from "../text/printable.ts";
import { shorten } from "./abridge.ts";
import { demands } from "./bumps.ts";
import { schemaPlace, tablePlace } from "./demanded.ts";
import { type ChangeDetail, countOthers, describeValues, type IsTold, tellingOf } from "./describe-values.ts";
import { plurals } from "./edition.ts";

/** One record, field, table or column that is another. */
export interface ChangeEntry {
  sign: "+" | "-" | "~" | ">";
  /** The name of the thing, such as `actor interpol`. */
  name: string;
  /** The file of the record in the repository, and the version in which it is there: null when it is in none yet. */
  file?: { path: string; version: string | null };
  /** What there is to say beside the name. */
  text: string;
  details: readonly ChangeDetail[];
}

/** What changed, in the order in which it is told, on a terminal as in Markdown. */
export interface ChangesOutline {
  title: string;
  /** The least bump, in a sentence. */
  demand: string;
  /** How many things came, moved, went and changed; empty when there is nothing. */
  summary: string;
  /** How many records there were and are, where that is not the same. */
  figures: readonly { what: string; before: number; after: number }[];
  sections: readonly Section[];
}

interface Section {
  heading: string;
  entries: readonly ChangeEntry[];
}

/** What changed, ready to be printed. */
export function outlineChanges(changes: Changes): ChangesOutline {
  // What still has the version of the release before, and is not the same, is not released.
  const isReleased = changes.leastBump === "none" || changes.to.version !== changes.from?.version;
  return isReleased ? outline(changes) : outline({ ...changes, to: { ...changes.to, version: null } });
}

function outline(changes: Changes): ChangesOutline {
  const { from, to } = changes;
  const isTold = tellingOf(changes);
  const sections = [
    { heading: "Added", entries: describeAdded(changes) },
    { heading: "Moved", entries: describeMoved(changes, isTold) },
    { heading: "Removed", entries: describeRemoved(changes) },
    { heading: "Changed", entries: describeChanged(changes, isTold) },
    { heading: "Schemas", entries: describeSchemas(changes) },
    { heading: "Tables", entries: describeTables(changes) },
  ];
  return {
    title: `${from ? (from.version ?? "records") : "nothing"} → ${to.version ?? "records"}`,
    demand: demandOf(changes),
    summary: from ? sections.map(summarize).filter(Boolean).join(", ") : "",
    figures: plurals
      .map((what) => ({ what, before: from?.counts[what] ?? 0, after: to.counts[what] }))
      .filter(({ before, after }) => before !== after),
    // Of the first release everything is new, and its files list it.
    sections: from ? sections.filter(({ entries }) => entries.length > 0).map(withPrintableText) : [],
  };
}

function demandOf({ from, leastBump, consumers, contributors, schemas }: Changes): string {
  if (!from) return "Everything is new.";
  // A named type to which nothing leads demands nothing, and is listed all the same.
  if (leastBump === "none" && schemas.length === 0) return "No record, field or table is different.";
  return `Least bump: ${leastBump} (${consumers} for those who use the data, ${contributors} for those who write records).`;
}

function withPrintableText({ heading, entries }: Section): Section {
  return {
    heading,
    entries: entries.map((entry) => ({ ...entry, name: printable(entry.name), text: printable(entry.text) })),
  };
}

function summarize({ heading, entries }: Section): string {
  const isOfRecords = heading !== "Schemas" && heading !== "Tables";
  const what = isOfRecords ? heading.toLowerCase() : `changed in the ${heading.toLowerCase()}`;
  return entries.length === 0 ? "" : `${entries.length} ${what}`;
}

function describeAdded({ records: { added, removed, moved }, to: { version } }: Changes): ChangeEntry[] {
  // The tombstone of a record that went is told where the record is.
  const told = new Set([...removed.map(({ id }) => id), ...moved.map(({ from }) => from)]);
  return added
    .filter(({ type, id }) => type !== "tombstone" || !told.has(id))
    .map(({ type, id, record }) => ({
      sign: "+",
      name: `${type} ${id}`,
      file: { path: fileOf(type, id), version },
      text: titleOf(record),
      details: [],
    }));
}

function describeMoved({ records: { moved }, to: { version } }: Changes, isTold: IsTold): ChangeEntry[] {
  return moved.map(({ type, from, to, values }) => ({
    sign: ">",
    name: `${type} ${from}`,
    file: { path: fileOf(type, to), version },
    text: `is now ${to}`,
    details: describeValues(
      values.filter(({ pointer }) => pointer !== "/id"),
      isTold,
    ),
  }));
}

function describeRemoved({ records: { removed, parts }, from }: Changes): ChangeEntry[] {
  const version = from?.version ?? null;
  return [
    ...removed.map(
      ({ kind, type, id, to = [] }): ChangeEntry => ({
        sign: "-",
        name: `${type} ${id}`,
        file: { path: fileOf(type, id), version },
        text: [demands[kind].what, to.join(", ")].filter(Boolean).join(": "),
        details: [],
      }),
    ),
    ...parts.map(
      ({ kind, id, paragraph }): ChangeEntry => ({
        sign: "-",
        name: `part ${id}`,
        file: { path: fileOf("paragraph", paragraph), version },
        text: demands[kind].what,
        details: [],
      }),
    ),
  ];
}

/** Records with values that somebody wrote come first; of the others it is enough that they are others. */
function describeChanged(
  { records: { changed, redirected, reordered }, to: { version } }: Changes,
  isTold: IsTold,
): ChangeEntry[] {
  const redirections = new Map(redirected.map(({ kind, id }) => [id, demands[kind].what]));
  const redirectionOf = ({ type, id }: (typeof changed)[number]) =>
    type === "tombstone" ? redirections.get(id) : undefined;
  const entryOf = ({ type, id }: (typeof changed)[number]): Omit<ChangeEntry, "text" | "details"> => ({
    sign: "~",
    name: `${type} ${id}`,
    file: { path: fileOf(type, id), version },
  });
  const [told, others] = [true, false].map((isWanted) =>
    changed.filter(
      (record) => (record.values.some(isTold) || redirectionOf(record) !== undefined) === isWanted,
    ),
  ) as [typeof changed, typeof changed];
  return [
    ...told.map((record) => ({
      ...entryOf(record),
      text: redirectionOf(record) ?? "",
      details: describeValues(record.values, isTold),
    })),
    ...others.map((record) => ({ ...entryOf(record), text: countOthers(record.values), details: [] })),
    ...reordered.map(
      ({ kind, type }): ChangeEntry => ({
        sign: "~",
        name: `${type} records`,
        text: demands[kind].what,
        details: [],
      }),
    ),
  ];
}

function describeSchemas({ schemas }: Changes): ChangeEntry[] {
  return schemas.map(({ kind, pointer, old, new: now, consumers, contributors }) => ({
    sign: signOf(kind),
    name: schemaPlace(pointer),
    text: `${demands[kind].what}${fromTo(kind, pointer, old, now)}: ${consumers} for those who use the data, ${contributors} for those who write records`,
    details: [],
  }));
}

/** The longest value that is told beside a change of the schemas, in characters. */
const shortValue = 40;

/** From what to what, where that is short; of words that are others, which. */
function fromTo(kind: string, pointer: string, old: unknown, now: unknown): string {
  if (kind === "wording-changed") return ` (${pointerSteps(pointer).at(-1)})`;
  const said = [old, now].filter((value) => value !== undefined).map((value) => JSON.stringify(value));
  return said.length > 0 && said.every((text) => text.length <= shortValue) ? ` (${said.join(" → ")})` : "";
}

function describeTables({ tables }: Changes): ChangeEntry[] {
  return tables.map(({ kind, table, column, old, new: now, consumers }) => ({
    sign: signOf(kind),
    name: tablePlace(table, column),
    text: `${demands[kind].what}${fromTo(kind, "", old, now)}: ${consumers}`,
    details: [],
  }));
}

function signOf(kind: string): ChangeEntry["sign"] {
  if (kind.endsWith("-added")) return "+";
  return kind.endsWith("-removed") ? "-" : "~";
}

/** Where a record stands in the repository. */
function fileOf(type: string, id: string): string {
  const folders: Record<string, string> = {
    actor: "actors",
    capability: "capabilities",
    document: "documents",
  };
  const files: Record<string, string> = {
    verb: "vocabularies/verbs.json",
    theme: "vocabularies/themes.json",
    tombstone: "tombstones.json",
    resolution: `resolutions/${slugOf(id)}/resolution.json`,
    paragraph: `resolutions/${id.split(".")[0]}/paragraphs.json`,
  };
  return `data/${files[type] ?? `${folders[type]}/${id}.json`}`;
}

/** What a record is called, in the first field that says so. */
function titleOf(record: object): string {
  const { name, title, text, operative, symbol, label } = record as Record<string, unknown>;
  const said = [name, title, text, operative, symbol, label].find((value) => typeof value === "string");
  return said === undefined ? "" : shorten(printable(said as string));
}
