import { type RecordType, recordTypes, type Schema } from "@open-resolutions/schemas";
import { pointer, type Step } from "../json/pointer.ts";
import { definitionOf, resolveField } from "./definitions.ts";

/** A reference in a record: where it stands, and to which record it leads. */
export interface Reference {
  pointer: string;
  type: RecordType;
  id: string;
}

/** A path to references: names of fields, `*` for every element of a list. */
interface ReferencePath {
  steps: readonly string[];
  type: RecordType;
}

const paths = new Map<RecordType, readonly ReferencePath[]>(
  recordTypes.map((type) => [type, [...referencePaths(definitionOf(type).properties ?? {}, [])]]),
);

/** Every reference that a record of this type makes to another, as its schema tells. Its own id is none. */
export function* referencesOf(type: RecordType, record: object): Generator<Reference> {
  for (const path of paths.get(type) ?? []) yield* follow(record, path.steps, [], path.type);
}

function* follow(
  value: unknown,
  steps: readonly string[],
  walked: Step[],
  type: RecordType,
): Generator<Reference> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === "string") yield { pointer: pointer(...walked), type, id: value };
  } else if (step === "*") {
    if (Array.isArray(value))
      for (const [i, item] of value.entries()) yield* follow(item, rest, [...walked, i], type);
  } else if (typeof value === "object" && value !== null) {
    yield* follow((value as Record<string, unknown>)[step], rest, [...walked, step], type);
  }
}

function* referencePaths(
  properties: Record<string, Schema>,
  steps: readonly string[],
): Generator<ReferencePath> {
  for (const [name, property] of Object.entries(properties)) {
    const field = resolveField(property);
    if (field.schema.readOnly || (steps.length === 0 && name === "id")) continue;
    const list = field.schema.type === "array" && field.schema.items;
    const inner = list ? resolveField(list) : field;
    const path = list ? [...steps, name, "*"] : [...steps, name];
    if (inner.reference) yield { steps: path, type: inner.reference };
    else yield* referencePaths(inner.schema.properties ?? {}, path);
  }
}
