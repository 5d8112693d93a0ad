import { definitionOf, type RecordType, resolveField, type Schema } from "@open-resolutions/core";

/** A field of a new record that a person fills in. */
export interface Field {
  /** The steps to it in the record: `["session", "number"]`. */
  steps: readonly string[];
  /** Its flag without the hyphens before it: `enacting-formula`, `session.number`. */
  flag: string;
  /** Its schema, or that of each element when it is a list. */
  schema: Schema;
  /** What it is, in a sentence. */
  description: string;
  /** The record type to which it refers. */
  reference: RecordType | undefined;
  /** It takes several values. */
  isList: boolean;
  isRequired: boolean;
}

/**
 * The fields of a record type that a person fills in, in the order of its schema. Each field of an
 * object is a field here; an object in a list is one value.
 */
export function fieldsOf(type: RecordType): Field[] {
  return [...objectFields(definitionOf(type), [], true)];
}

function* objectFields(object: Schema, above: readonly string[], isRequired: boolean): Generator<Field> {
  for (const [name, property] of Object.entries(object.properties ?? {})) {
    const { schema, reference } = resolveField(property);
    if (schema.readOnly || name === "$schema") continue;
    const steps = [...above, name];
    const needed = isRequired && (object.required?.includes(name) ?? false);
    if (schema.properties) {
      yield* objectFields(schema, steps, needed);
      continue;
    }
    const item = schema.type === "array" ? resolveField(schema.items ?? {}) : undefined;
    yield {
      steps,
      flag: steps.map(hyphenated).join("."),
      schema: item?.schema ?? schema,
      description: schema.description ?? schema.title ?? name,
      reference: item?.reference ?? (name === "id" ? undefined : reference),
      isList: item !== undefined,
      isRequired: needed,
    };
  }
}

/** The longest description that a question or a line of help shows, in characters: two lines of a terminal. */
const longestShown = 160;

/** What a field is, in few words: a choice whose description is long is explained by the values themselves. */
export function shortDescription({ description, schema }: Field): string {
  const isLong = schema.enum !== undefined && description.length > longestShown;
  return isLong ? "choose one; `open-resolutions docs` explains each" : description;
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * The value that an answer means.
 *
 * @throws RangeError when it is not of the type of the field.
 */
export function parseAnswer({ schema }: Field, answer: string): unknown {
  const text = answer.trim();
  if (schema.properties) return parseObject(text);
  if (schema.type !== "integer") return text;
  if (!/^-?[0-9]+$/.test(text))
    throw new RangeError(`expected a whole number, found ${JSON.stringify(text)}`);
  return Number(text);
}

function parseObject(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RangeError(
      `expected a JSON object in quotation marks, such as '{"key": "value"}', found ${text}`,
    );
  }
}

/** A record with a value put in; it is not changed itself. */
export function withValue(record: object, [step, ...rest]: readonly string[], value: unknown): object {
  if (step === undefined) return record;
  const inner = (record as Record<string, unknown>)[step];
  const next =
    rest.length === 0 ? value : withValue(typeof inner === "object" && inner ? inner : {}, rest, value);
  return { ...record, [step]: next };
}

/** The value of a field in a record, undefined when it has none. */
export function valueAt(record: object, steps: readonly string[]): unknown {
  let inner: unknown = record;
  for (const step of steps) inner = (inner as Record<string, unknown> | undefined)?.[step];
  return inner;
}
