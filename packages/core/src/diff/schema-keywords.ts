import type { Schema, SchemaChange } from "@open-resolutions/schemas";

/** What was changed at one place of a schema. */
export interface SchemaDifference {
  kind: SchemaChange["kind"];
  old?: unknown;
  new?: unknown;
}

/** The keywords that hold other schemas, or speak of them; the walk through a schema compares these. */
export const nestingKeywords = [
  "$ref",
  "properties",
  "patternProperties",
  "required",
  "items",
  "anyOf",
] as const;

/** The keywords that ask nothing of a value: they say something of it, or tell how it comes about. */
export const annotationKeywords = ["title", "description", "examples", "readOnly", "default"] as const;

/** The keywords that are read as another before they are compared: `const` as an `enum` of one. */
export type ReadAsAnother = "const";

/** The keywords of files, which the definitions of a view do not hold. */
type OfFiles = "$schema" | "$id" | "$defs";

type LeafKeyword = Exclude<keyof Schema, (typeof nestingKeywords)[number] | ReadAsAnother | OfFiles>;

type Compare<Keyword extends LeafKeyword> = (
  older: Schema[Keyword] | undefined,
  newer: Schema[Keyword] | undefined,
) => SchemaDifference[];

/** What a difference in a keyword means, for every keyword that the schemas use beside those that nest. */
const comparisons: { [Keyword in LeafKeyword]-?: Compare<Keyword> } = {
  title: reworded,
  description: reworded,
  examples: reworded,
  type: compareTypes,
  enum: compareAllowedValues,
  pattern: compareForms,
  format: compareForms,
  minLength: (older = 0, newer = 0) => lowerBound(older, newer),
  minItems: (older = 0, newer = 0) => lowerBound(older, newer),
  minimum: (older = Number.NEGATIVE_INFINITY, newer = Number.NEGATIVE_INFINITY) => lowerBound(older, newer),
  maximum: (older = Number.POSITIVE_INFINITY, newer = Number.POSITIVE_INFINITY) => lowerBound(-older, -newer),
  uniqueItems: (older = false, newer = false) => lowerBound(Number(older), Number(newer)),
  readOnly: (older = false, newer = false) => when(older !== newer, "computing-changed"),
  default: compareDefaults,
  additionalProperties: (older = true, newer = true) =>
    when(older !== newer, newer ? "unknown-fields-allowed" : "unknown-fields-forbidden"),
  // Of alternatives of which exactly one must fit, one more or less may let in or keep out: nobody can tell by looking.
  oneOf: (older, newer) => when(!isSame(inAnyOrder(older), inAnyOrder(newer)), "alternatives-changed"),
};

/** The keywords that {@link compareKeyword} knows. */
export const leafKeywords = Object.keys(comparisons) as LeafKeyword[];

/** What a difference in one keyword of two schemas means; nothing when there is none. */
export function compareKeyword(keyword: LeafKeyword, older: Schema, newer: Schema): SchemaDifference[] {
  const compare = comparisons[keyword] as Compare<LeafKeyword>;
  return compare(older[keyword], newer[keyword]).map((difference) => ({
    ...(older[keyword] !== undefined && { old: older[keyword] }),
    ...(newer[keyword] !== undefined && { new: newer[keyword] }),
    ...difference,
  }));
}

function reworded(older: unknown, newer: unknown): SchemaDifference[] {
  return when(!isSame(older, newer), "wording-changed");
}

/** Every integer is a number (JSON Schema 2020-12 validation, 6.1.1). */
function compareTypes(older: Schema["type"], newer: Schema["type"]): SchemaDifference[] {
  const [before, after] = [typesOf(older), typesOf(newer)];
  const isWider =
    before !== undefined && (after === undefined || before.every((type) => allows(after, type)));
  const isNarrower =
    after !== undefined && (before === undefined || after.every((type) => allows(before, type)));
  if (isWider === isNarrower) return when(!isWider && before !== after, "type-changed");
  return [{ kind: isWider ? "type-widened" : "type-narrowed" }];
}

function typesOf(type: Schema["type"]): string[] | undefined {
  return type === undefined ? undefined : [type].flat();
}

function allows(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function compareAllowedValues(older: Schema["enum"], newer: Schema["enum"]): SchemaDifference[] {
  if (!older || !newer) return when(older !== newer, newer ? "values-closed" : "values-opened");
  const removed = older.filter((value) => !newer.includes(value));
  const added = newer.filter((value) => !older.includes(value));
  if (removed.length === 0 && added.length === 0) return when(!isSame(older, newer), "wording-changed");
  return [
    ...removed.map((old) => ({ kind: "allowed-value-removed" as const, old, new: undefined })),
    ...added.map((now) => ({ kind: "allowed-value-added" as const, old: undefined, new: now })),
  ];
}

function compareForms(older: string | undefined, newer: string | undefined): SchemaDifference[] {
  if (older === newer) return [];
  if (older === undefined) return [{ kind: "form-added" }];
  return [{ kind: newer === undefined ? "form-removed" : "form-changed" }];
}

function lowerBound(older: number, newer: number): SchemaDifference[] {
  return when(older !== newer, newer > older ? "bound-tightened" : "bound-loosened");
}

function compareDefaults(older: unknown, newer: unknown): SchemaDifference[] {
  if (isSame(older, newer)) return [];
  if (older === undefined) return [{ kind: "default-added" }];
  return [{ kind: newer === undefined ? "default-removed" : "default-changed" }];
}

function when(isDifferent: boolean, kind: SchemaChange["kind"]): SchemaDifference[] {
  return isDifferent ? [{ kind }] : [];
}

/** Neither the alternatives nor the fields that each requires are asked for in an order. */
function inAnyOrder(alternatives: Schema["oneOf"]): string[] | undefined {
  return alternatives?.map(({ required = [] }) => required.toSorted().join("\n")).sort();
}

function isSame(older: unknown, newer: unknown): boolean {
  return JSON.stringify(older) === JSON.stringify(newer);
}
