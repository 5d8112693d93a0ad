import { collectionTypes, type RecordType } from "@open-resolutions/schemas";

/** What a file of the dataset folder holds, as its path tells. */
export type FileKind =
  /** One record. */
  | { holds: "record"; type: RecordType; schema: string; name: string }
  /** A list of records under a key of that name. */
  | { holds: "collection"; type: RecordType; schema: string; name: string }
  /** One record a line (NDJSON). */
  | { holds: "lines"; type: RecordType; schema: string; name: string }
  /** The document as received, from which a resolution's records were made. */
  | { holds: "source"; name: string };

/** The record types by the names of their folders, tables and NDJSON files. */
export const typesByPlural = {
  resolutions: "resolution",
  paragraphs: "paragraph",
  actors: "actor",
  capabilities: "capability",
  documents: "document",
  verbs: "verb",
  themes: "theme",
  tombstones: "tombstone",
} as const satisfies Record<string, RecordType>;

const registers = ["actors", "capabilities", "documents"];
const collections: Record<string, keyof typeof collectionTypes> = {
  "vocabularies/verbs.json": "verbs",
  "vocabularies/themes.json": "themes",
  "tombstones.json": "tombstones",
};

/** What the file at this path holds, or undefined when the dataset has no such place. */
export function fileKind(path: string): FileKind | undefined {
  const [folder = "", second = "", third = "", fourth] = path.split("/");
  const lines = /^(?:.*\/)?([a-z]+)\.ndjson$/.exec(path)?.[1];
  if (lines !== undefined && Object.hasOwn(typesByPlural, lines)) {
    const type = typesByPlural[lines as keyof typeof typesByPlural];
    return { holds: "lines", type, schema: type, name: lines };
  }
  if (folder === "resolutions" && fourth === undefined) {
    if (third === "resolution.json")
      return { holds: "record", type: "resolution", schema: "resolution", name: second };
    if (third === "paragraphs.json") return collection("paragraphs", second);
    if (third === "source.txt") return { holds: "source", name: second };
  }
  if (registers.includes(folder) && third === "" && second.endsWith(".json")) {
    const type = typesByPlural[folder as keyof typeof typesByPlural];
    return { holds: "record", type, schema: type, name: second.slice(0, -".json".length) };
  }
  const schema = collections[path];
  return schema && collection(schema, schema);
}

function collection(schema: keyof typeof collectionTypes, name: string): FileKind {
  return { holds: "collection", type: collectionTypes[schema], schema, name };
}

/** The relative `$schema` that a file at this path carries; the dataset folder and `schemas/` stand side by side. */
export function schemaLocation(path: string, schema: string): string {
  return `${"../".repeat(path.split("/").length)}schemas/${schema}.schema.json`;
}
