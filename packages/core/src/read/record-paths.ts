import { collectionTypes, type RecordType, schemaAddresses } from "@open-resolutions/schemas";

/** What a file of the dataset folder holds, as its path tells. */
export type FileKind =
  /** One record. It is named as its file or folder; without a place in a dataset it has no name. */
  | { holds: "record"; type: RecordType; schema: string; name: string | undefined }
  /** A list of records under a key of the schema's name. */
  | { holds: "collection"; type: RecordType; schema: string; name: string | undefined }
  /** One record a line (NDJSON). */
  | { holds: "lines"; type: RecordType; schema: string; name: string }
  /** The document as received, from which a resolution's records were made. */
  | { holds: "source"; name: string };

/** What a file of JSON holds. */
type JsonKind = Extract<FileKind, { holds: "record" | "collection" }>;

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

/** A path split in two: the folder of the dataset, and the path inside it. */
export interface Place {
  /** The dataset folder, without a slash at its end; empty when the path starts inside it. */
  root: string;
  path: string;
}

/** Where a file stands in a dataset, as the end of its path tells; undefined when no dataset has such a place. */
export function placeOf(path: string): Place | undefined {
  const steps = path.split("/");
  for (const depth of [1, 2, 3]) {
    const inner = steps.slice(-depth).join("/");
    if (steps.length >= depth && fileKind(inner))
      return { root: steps.slice(0, -depth).join("/"), path: inner };
  }
  return undefined;
}

/** What a file holds that names this schema in `$schema`; undefined when the schema is none of ours. */
export function kindBySchema(address: unknown): JsonKind | undefined {
  if (typeof address !== "string") return undefined;
  const name =
    /(?:^|\/)(?:schemas|@open-resolutions\/schemas(?:@[^/]*)?(?:\/dist)?)\/([a-z]+)\.schema\.json$/.exec(
      address,
    )?.[1];
  const schema = name ?? Object.keys(schemaAddresses).find((key) => schemaAddresses[key] === address);
  if (schema === undefined) return undefined;
  const type = Object.values(typesByPlural).find((candidate) => candidate === schema);
  if (type) return { holds: "record", type, schema, name: undefined };
  return Object.hasOwn(collectionTypes, schema)
    ? collection(schema as keyof typeof collectionTypes, undefined)
    : undefined;
}

/** What the file at this path inside a dataset holds, or undefined when a dataset has no such place. */
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

function collection(schema: keyof typeof collectionTypes, name: string | undefined): JsonKind {
  return { holds: "collection", type: collectionTypes[schema], schema, name };
}

/** The relative `$schema` of a file at this path, where the dataset folder and `schemas/` stand side by side. */
export function schemaLocation(path: string, schema: string): string {
  return `${"../".repeat(path.split("/").length)}schemas/${schema}.schema.json`;
}

/** Whether the files under this folder hold records of a resolution, and not of the registers. */
export function isOfResolution(kind: FileKind | undefined): boolean {
  return kind?.holds === "source" || kind?.type === "resolution" || kind?.type === "paragraph";
}
