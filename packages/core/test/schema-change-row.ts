import type { Bump, ChangeKind } from "../src/diff/index.ts";
import type { SchemaEdit } from "./structures.ts";

/** One change of the schemas, and what it comes to. */
export interface SchemaChangeRow {
  what: string;
  /** The edit that makes the older schemas of the real ones; nothing when they are the real ones. */
  before?: SchemaEdit;
  after: SchemaEdit;
  /** The changes that the diff finds: kind, and place in the schemas or the tables. */
  found: [ChangeKind, string][];
  /** The least bump for those who use the data, and for those who write records. */
  consumers: Bump;
  contributors: Bump;
}

/** A field that no record has, to be put in. */
export const nickname = { title: "Nickname", description: "What people call it.", type: "string" };

/** Puts it into the schema of actors. */
export const addNickname: SchemaEdit = (schema) => {
  Object.assign(schema("actor").properties ?? {}, { nickname });
};
