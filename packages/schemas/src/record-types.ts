/** The record types, each with a schema of its own, in the order in which they are published. */
export const recordTypes = [
  "resolution",
  "paragraph",
  "actor",
  "capability",
  "document",
  "verb",
  "theme",
  "tombstone",
] as const;

/** The files that hold many records of one type; the key is also the name of the list in the file. */
export const collectionTypes = {
  paragraphs: "paragraph",
  verbs: "verb",
  themes: "theme",
  tombstones: "tombstone",
} as const;
