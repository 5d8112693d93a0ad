import {
  collectionTypes,
  type RecordType,
  recordFiles,
  schemaAddresses,
  typesByPlural,
} from "@open-resolutions/schemas";

/** What a file of the dataset folder holds, as its path says. */
export type FileKind =
  /** One record. Its name is that of its file or folder; outside a dataset it has none. */
  | { holds: "record"; type: RecordType; schema: string; name: string | undefined }
  /** A list of records under a key of the schema's name. */
  | { holds: "collection"; type: RecordType; schema: string; name: string | undefined }
  /** One record a line (NDJSON). */
  | { holds: "lines"; type: RecordType; schema: string; name: string }
  /** The document as received, from which a resolution's records were made. */
  | { holds: "source"; name: string };

/** What a file of JSON holds. */
type JsonKind = Extract<FileKind, { holds: "record" | "collection" }>;

/** The path of the document as received, beside the records of its resolution. */
const sourcePath = "resolutions/*/source.txt";

/** The folder of a dataset in which a program writes the index. */
export const indexFolder = "index";

const plurals = Object.keys(typesByPlural) as (keyof typeof typesByPlural)[];

/** For each record type, what its files hold and a pattern of their paths. */
const places = plurals.map((plural) => {
  const type = typesByPlural[plural];
  const schema = Object.hasOwn(collectionTypes, plural) ? plural : type;
  return {
    type,
    schema,
    holds: schema === type ? ("record" as const) : ("collection" as const),
    at: pathPattern(recordFiles[type]),
  };
});

function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(".", "\\.").replace("*", "([^/]+)")}$`);
}

const sourceAt = pathPattern(sourcePath);

/** The folders of a dataset, and those of them that hold no resolution. */
export const datasetFolders: readonly string[] = [
  ...new Set(Object.values(recordFiles).flatMap((path) => /^([^/]+)\//.exec(path)?.[1] ?? [])),
];
export const registerFolders: readonly string[] = datasetFolders.filter((folder) => folder !== "resolutions");

/** Every place in a dataset, as a person writes it: `actors/<id>.json`. */
export const knownPlaces: readonly string[] = [...Object.values(recordFiles), sourcePath].map((path) =>
  path.replace("*", path.startsWith("resolutions/") ? "<slug>" : "<id>"),
);

/** The path inside a dataset of the file that holds a record of this type: its id, or the slug of its resolution. */
export function recordPath(type: RecordType, name: string): string {
  return recordFiles[type].replace("*", name);
}

/** The path inside a dataset of the document from which the records of a resolution were made. */
export function sourcePathOf(slug: string): string {
  return sourcePath.replace("*", slug);
}

/** A path split in two: the folder of the dataset, and the path inside it. */
interface Place {
  /** The dataset folder, without a slash at its end; empty when the path starts inside it. */
  root: string;
  path: string;
}

/** The place of a file in a dataset, by the end of its path; undefined when a dataset has no such place. */
export function placeOf(path: string): Place | undefined {
  const steps = path.split("/");
  for (const depth of [1, 2, 3]) {
    const inner = steps.slice(-depth).join("/");
    if (steps.length >= depth && fileKind(inner))
      return { root: steps.slice(0, -depth).join("/"), path: inner };
  }
  return undefined;
}

/** What a file with this `$schema` holds; undefined when the schema is not one of ours. */
export function kindBySchema(address: unknown): JsonKind | undefined {
  if (typeof address !== "string") return undefined;
  const name =
    /(?:^|\/)(?:schemas|@open-resolutions\/schemas(?:@[^/]*)?(?:\/dist)?)\/([a-z]+)\.schema\.json$/.exec(
      address,
    )?.[1];
  const schema = name ?? Object.keys(schemaAddresses).find((key) => schemaAddresses[key] === address);
  if (schema === undefined) return undefined;
  const place = places.find((candidate) => candidate.schema === schema);
  return place && { holds: place.holds, type: place.type, schema, name: undefined };
}

/** What the file at this path inside a dataset holds; undefined when a dataset has no such place. */
export function fileKind(path: string): FileKind | undefined {
  const lines = /^(?:.*\/)?([a-z]+)\.ndjson$/.exec(path)?.[1];
  const plural = plurals.find((name) => name === lines);
  if (plural) {
    const type = typesByPlural[plural];
    return { holds: "lines", type, schema: type, name: plural };
  }
  const source = sourceAt.exec(path)?.[1];
  if (source !== undefined) return { holds: "source", name: source };
  for (const { at, holds, type, schema } of places) {
    const match = at.exec(path);
    if (match) return { holds, type, schema, name: match[1] ?? schema };
  }
  return undefined;
}

/** The relative `$schema` of a file at this path, where the dataset folder and `schemas/` are side by side. */
export function schemaLocation(path: string, schema: string): string {
  return `${"../".repeat(path.split("/").length)}schemas/${schema}.schema.json`;
}

/** Whether records of a type are those of a resolution, and not of the registers. */
export function isResolutionType(type: RecordType): type is "resolution" | "paragraph" {
  return type === "resolution" || type === "paragraph";
}

/** Whether a file holds records of a resolution, and not of the registers. */
export function isOfResolution(kind: FileKind | undefined): boolean {
  return kind !== undefined && (kind.holds === "source" || isResolutionType(kind.type));
}
