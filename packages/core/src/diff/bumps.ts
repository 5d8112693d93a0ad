/** How much a version must grow, from nothing to most. */
export const bumps = ["none", "patch", "minor", "major"] as const;

/** How much a version must grow: semver.org, items 6 to 8. */
export type Bump = (typeof bumps)[number];

/** What a kind of change demands of the version, for each of the two who rely on it. */
interface Demand {
  /** What was changed, for a person who reads the table. */
  what: string;
  /** For people who read what is published. */
  consumers: Bump;
  /** For people who write records and check them. */
  contributors: Bump;
}

/** Every kind of change, with the least bump that it demands. `docs/versioning.md` prints it. */
export const demands = {
  "record-added": { what: "a record is added", consumers: "minor", contributors: "none" },
  "record-moved": {
    what: "a record has another id; a tombstone leads there",
    consumers: "minor",
    contributors: "minor",
  },
  "record-merged": {
    what: "a record went into another that was there; a tombstone leads there",
    consumers: "minor",
    contributors: "minor",
  },
  "record-split": {
    what: "several records took the place of one; a tombstone leads there",
    consumers: "minor",
    contributors: "minor",
  },
  "record-enclosed": {
    what: "an item became a part of a paragraph, with the same id",
    consumers: "minor",
    contributors: "minor",
  },
  "record-withdrawn": {
    what: "a record is withdrawn; a tombstone says so",
    consumers: "minor",
    contributors: "minor",
  },
  "record-reclassified": {
    what: "a record became one of another type; a tombstone leads there",
    consumers: "major",
    contributors: "major",
  },
  "record-removed": {
    what: "an id is gone without a tombstone",
    consumers: "major",
    contributors: "major",
  },
  "record-retyped": {
    what: "an id belongs to a record of another type",
    consumers: "major",
    contributors: "major",
  },
  "part-removed": {
    what: "the id of a part of a paragraph is gone without a tombstone",
    consumers: "major",
    contributors: "major",
  },
  "tombstone-redirected": {
    what: "a tombstone leads to other records of the same type, or to none",
    consumers: "minor",
    contributors: "minor",
  },
  "tombstone-reclassified": {
    what: "a tombstone leads to a record of another type",
    consumers: "major",
    contributors: "major",
  },
  "tombstone-removed": { what: "a tombstone is gone", consumers: "major", contributors: "major" },
  "id-reused": {
    what: "the id of a tombstone belongs to a record again",
    consumers: "major",
    contributors: "major",
  },
  "row-added": { what: "a list of a record has one element more", consumers: "minor", contributors: "none" },
  "row-removed": {
    what: "a list of a record has one element less",
    consumers: "minor",
    contributors: "none",
  },
  "value-added": { what: "a value is given that was not", consumers: "patch", contributors: "none" },
  "value-removed": { what: "a value is no longer given", consumers: "patch", contributors: "none" },
  "value-changed": { what: "a value is corrected", consumers: "patch", contributors: "none" },
  "order-changed": { what: "records stand in another order", consumers: "patch", contributors: "none" },

  "record-type-added": { what: "a record type is added", consumers: "minor", contributors: "minor" },
  "record-type-removed": { what: "a record type is gone", consumers: "major", contributors: "major" },
  "definition-added": { what: "a named type is added", consumers: "minor", contributors: "none" },
  "definition-removed": { what: "a named type is gone", consumers: "major", contributors: "none" },
  "optional-field-added": { what: "a field is added", consumers: "minor", contributors: "minor" },
  "required-field-added": {
    what: "a field is added that every record has",
    consumers: "minor",
    contributors: "major",
  },
  "free-field-added": {
    what: "a field is added of which people could use the name as they liked",
    consumers: "minor",
    contributors: "major",
  },
  "field-removed": { what: "a field is gone", consumers: "major", contributors: "major" },
  "field-required": {
    what: "a field that could be absent is always there",
    consumers: "patch",
    contributors: "major",
  },
  "field-optional": {
    what: "a field that was always there may be absent",
    consumers: "major",
    contributors: "minor",
  },
  "fields-reordered": { what: "fields stand in another order", consumers: "patch", contributors: "patch" },
  "type-widened": {
    what: "values of a further JSON type are allowed",
    consumers: "major",
    contributors: "minor",
  },
  "type-narrowed": {
    what: "values of one of several JSON types are no longer allowed",
    consumers: "patch",
    contributors: "major",
  },
  "type-changed": { what: "a field has another JSON type", consumers: "major", contributors: "major" },
  "null-allowed": { what: "a field may be null", consumers: "major", contributors: "minor" },
  "null-forbidden": { what: "a field may no longer be null", consumers: "patch", contributors: "major" },
  "reference-added": {
    what: "a text becomes an id that leads to records",
    consumers: "patch",
    contributors: "major",
  },
  "reference-removed": {
    what: "an id that led to records becomes a text",
    consumers: "major",
    contributors: "minor",
  },
  "reference-changed": {
    what: "an id leads to records of another type",
    consumers: "major",
    contributors: "major",
  },
  "allowed-value-added": {
    what: "a list of allowed values has one more",
    consumers: "minor",
    contributors: "minor",
  },
  "allowed-value-removed": {
    what: "a list of allowed values has one less",
    consumers: "patch",
    contributors: "major",
  },
  "values-closed": {
    what: "a field that took any value has a list of them",
    consumers: "patch",
    contributors: "major",
  },
  "values-opened": {
    what: "a field with a list of values takes any",
    consumers: "major",
    contributors: "minor",
  },
  "form-added": { what: "a value must have a form", consumers: "patch", contributors: "major" },
  "form-removed": { what: "a value may have any form", consumers: "major", contributors: "minor" },
  "form-changed": { what: "a value has another form", consumers: "major", contributors: "major" },
  "bound-tightened": {
    what: "a bound of numbers, lengths or lists is tighter",
    consumers: "patch",
    contributors: "major",
  },
  "bound-loosened": {
    what: "a bound of numbers, lengths or lists is looser",
    consumers: "minor",
    contributors: "minor",
  },
  "alternative-added": {
    what: "a value may have a further shape",
    consumers: "major",
    contributors: "minor",
  },
  "alternative-removed": {
    what: "a value may no longer have one of its shapes",
    consumers: "patch",
    contributors: "major",
  },
  "alternatives-changed": {
    what: "of which shapes exactly one must fit is another choice",
    consumers: "major",
    contributors: "major",
  },
  "unknown-fields-allowed": {
    what: "fields that the schema does not define are allowed",
    consumers: "minor",
    contributors: "minor",
  },
  "unknown-fields-forbidden": {
    what: "fields that the schema does not define are no longer allowed",
    consumers: "patch",
    contributors: "major",
  },
  "default-added": {
    what: "a field that is left out has a value",
    consumers: "minor",
    contributors: "minor",
  },
  "default-removed": {
    what: "a field that is left out has no value",
    consumers: "major",
    contributors: "major",
  },
  "default-changed": {
    what: "a field that is left out has another value",
    consumers: "patch",
    contributors: "major",
  },
  "computing-changed": {
    what: "a field is computed that was written, or the reverse",
    consumers: "patch",
    contributors: "patch",
  },
  "wording-changed": {
    what: "a title, a description or an example is worded anew",
    consumers: "patch",
    contributors: "patch",
  },

  "table-added": { what: "a table is added", consumers: "minor", contributors: "none" },
  "table-removed": { what: "a table is gone", consumers: "major", contributors: "none" },
  "column-added": { what: "a column is added", consumers: "minor", contributors: "none" },
  "column-removed": { what: "a column is gone", consumers: "major", contributors: "none" },
  "column-retyped": { what: "a column has another type", consumers: "major", contributors: "none" },
  "columns-moved": { what: "columns stand in another order", consumers: "major", contributors: "none" },
  "key-changed": { what: "a table has another primary key", consumers: "major", contributors: "none" },
} as const satisfies Record<string, Demand>;

/** A kind of change. */
export type ChangeKind = keyof typeof demands;

/** The greater of several bumps. */
export function greatest(several: Iterable<Bump>): Bump {
  let most: Bump = "none";
  for (const bump of several) if (bumps.indexOf(bump) > bumps.indexOf(most)) most = bump;
  return most;
}
