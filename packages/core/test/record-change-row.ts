import type { Bump, ChangeKind } from "../src/diff/index.ts";
import { type RecordEdit, themes } from "./changed-datasets.ts";

/** One change of the records, and what it comes to. */
export interface RecordChangeRow {
  what: string;
  /** The edit that makes the older records of the real ones; nothing when they are the real ones. */
  before?: RecordEdit;
  after: RecordEdit;
  /** The kinds of change that the diff finds in what people write, each once. */
  kinds: ChangeKind[];
  /** The least bump for those who use the data, and for those who write records. */
  consumers: Bump;
  contributors: Bump;
}

/** Ties edits together, one after the other. */
export function all(...edits: RecordEdit[]): RecordEdit {
  return (records) => {
    for (const edit of edits) edit(records);
  };
}

/** Gives the record of a theme another id, in the vocabulary alone. */
export function renameTheme(id: string, to: string): RecordEdit {
  return ({ open }) => {
    const theme = open(themes).themes.find((one: { id: string }) => one.id === id);
    theme.id = to;
  };
}

/** Takes the record of a theme away, in the vocabulary alone. */
export function dropTheme(id: string): RecordEdit {
  return ({ open }) => {
    const file = open(themes);
    file.themes = file.themes.filter((one: { id: string }) => one.id !== id);
  };
}
