/**
 * The only list of record types, in the order in which they are published; each has its own schema. `files` is their
 * path in a dataset folder; `*` is the id of a record or the slug of a resolution. A file named after the plural holds
 * many records, under a key of that name. `alternateKey` is a field other than the id that
 * identifies a record: no two records of the type have the same value.
 */
const types = {
  resolution: { plural: "resolutions", files: "resolutions/*/resolution.json", alternateKey: "slug" },
  paragraph: { plural: "paragraphs", files: "resolutions/*/paragraphs.json" },
  actor: { plural: "actors", files: "actors/*.json" },
  capability: { plural: "capabilities", files: "capabilities/*.json" },
  document: { plural: "documents", files: "documents/*.json", alternateKey: "symbol" },
  verb: { plural: "verbs", files: "vocabularies/verbs.json" },
  theme: { plural: "themes", files: "vocabularies/themes.json" },
  tombstone: { plural: "tombstones", files: "tombstones.json" },
} as const;

type RecordType = keyof typeof types;

/** The names of the record types. */
export const recordTypes = Object.keys(types) as RecordType[];

const entries = Object.entries(types);

/** The record types by the names of their lists and tables. */
export const typesByPlural = Object.fromEntries(entries.map(([type, { plural }]) => [plural, type]));

/** Where a dataset folder keeps the records of each type. */
export const recordFiles = Object.fromEntries(entries.map(([type, { files }]) => [type, files]));

/** The field, beside the id, by which the records of a type are also found, for the types that have one. */
export const alternateKeys = Object.fromEntries(
  entries.flatMap(([type, record]) => ("alternateKey" in record ? [[type, record.alternateKey]] : [])),
);

/** The files that hold many records of one type; the key is also the name of the list in the file. */
export const collectionTypes = Object.fromEntries(
  entries
    .filter(([, { plural, files }]) => files.endsWith(`${plural}.json`))
    .map(([type, { plural }]) => [plural, type]),
);

/** The record types of the index, by the names of their tables. */
export const indexTypes = {
  resolutions: "indexedResolution",
  paragraphs: "indexedParagraph",
  ballots: "ballot",
  documents: "citedDocument",
  subjects: "subject",
} as const;
