/** How much a version must grow, from nothing to most. */
export const bumps = ["none", "patch", "minor", "major"] as const;

/** How much a version must grow: semver.org, items 6 to 8. */
export type Bump = (typeof bumps)[number];

/** A kind of change, and the bump that it requires for each of the two groups of users. */
export interface Kind {
  /** What is compared: the records, their schemas or the tables. */
  group: "records" | "schemas" | "tables";
  /** What changed, for a person. */
  description: string;
  /** For people who read what is published. */
  consumers: Bump;
  /** For people who write records and check them. */
  contributors: Bump;
}

/** Every kind of change, with the bump that it requires. `docs/versioning.md` prints this table. */
export const kinds = {
  "record-added": kind("records", "a record is added", "minor", "none"),
  "record-moved": kind(
    "records",
    "a record has another id, or was merged or split; a tombstone points to what replaced it",
    "minor",
    "minor",
  ),
  "record-withdrawn": kind("records", "a record is withdrawn; a tombstone says so", "minor", "minor"),
  "record-removed": kind(
    "records",
    "an id has neither a record nor a tombstone, or now belongs or points to a record of another type",
    "major",
    "major",
  ),
  "row-added": kind("records", "a list of a record has one more element", "minor", "none"),
  "row-removed": kind("records", "a list of a record has one element less", "minor", "none"),
  "value-changed": kind("records", "a value is corrected, added or removed", "patch", "none"),
  "order-changed": kind("records", "the records of a list are in another order", "patch", "none"),

  "type-added": kind("schemas", "a record type or a named type is added", "minor", "minor"),
  "type-removed": kind("schemas", "a record type or a named type is removed", "major", "major"),
  "field-added": kind("schemas", "a field is added; contributors may leave it out", "minor", "minor"),
  "field-required-added": kind("schemas", "a field is added; contributors must fill it", "minor", "major"),
  "field-deprecated": kind("schemas", "a field is marked as deprecated", "minor", "minor"),
  "field-removed": kind("schemas", "a field is removed", "major", "major"),
  "field-retyped": kind("schemas", "a field has another type, pattern or format", "major", "major"),
  "field-loosened": kind(
    "schemas",
    "a field may be absent or null, or may have a further type or form",
    "major",
    "minor",
  ),
  "field-tightened": kind(
    "schemas",
    "a field must be present, allows fewer types, forms or values, or has another default",
    "patch",
    "major",
  ),
  "value-allowed": kind(
    "schemas",
    "a list of allowed values has one more, a minimum or maximum allows more, or unknown fields are allowed",
    "minor",
    "minor",
  ),
  "wording-changed": kind(
    "schemas",
    "a title, description or example, or the order of fields is different",
    "patch",
    "patch",
  ),

  "column-added": kind("tables", "a table or a column is added", "minor", "none"),
  "column-removed": kind("tables", "a table or a column is removed", "major", "none"),
  "column-changed": kind(
    "tables",
    "a column has another type, or the columns another order, or a table another primary key",
    "major",
    "none",
  ),
};

/** The name of a kind of change. */
export type ChangeKind = keyof typeof kinds;

function kind(group: Kind["group"], description: string, consumers: Bump, contributors: Bump): Kind {
  return { group, description, consumers, contributors };
}

/** The greatest of several bumps. */
export function greatest(several: Iterable<Bump>): Bump {
  let most: Bump = "none";
  for (const bump of several) if (bumps.indexOf(bump) > bumps.indexOf(most)) most = bump;
  return most;
}

/** The kinds of change as Markdown tables (GitHub Flavored Markdown), one for each group. */
export function kindsMarkdown(): string {
  const sections = (["records", "schemas", "tables"] as const).map((name) =>
    [
      `### ${name.charAt(0).toUpperCase()}${name.slice(1)}\n`,
      "| kind | what changed | consumers | contributors |",
      "|---|---|---|---|",
      ...Object.entries(kinds)
        .filter(([, { group }]) => group === name)
        .map(
          ([name, { description, consumers, contributors }]) =>
            `| \`${name}\` | ${description} | ${consumers} | ${contributors} |`,
        ),
    ].join("\n"),
  );
  return sections.join("\n\n");
}
