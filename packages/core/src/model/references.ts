import { type RecordType, recordTypes, type Schema } from "@open-resolutions/schemas";
import { pointer, type Step } from "../read/json-pointer.ts";
import { definitionOf, resolveField } from "./definitions.ts";

/**
 * Called for each reference in a record, with the type and id of the record to which it points. `pointer` returns its JSON
 * Pointer inside the record: a function, because most references are right and need none.
 */
export type ReferenceVisitor = (type: RecordType, id: string, pointer: () => string) => void;

/** A path to references: names of fields, `*` for every element of a list. */
interface ReferencePath {
  steps: readonly string[];
  type: RecordType;
}

const paths = new Map<RecordType, readonly ReferencePath[]>(
  recordTypes.map((type) => [type, [...referencePaths(definitionOf(type).properties ?? {}, [])]]),
);

/** Visits every reference from a record to another one. The schema of its type says which fields are references. */
export function visitReferences(type: RecordType, record: object, visit: ReferenceVisitor): void {
  for (const path of paths.get(type) ?? []) follow(record, path, 0, [], visit);
}

/** @param places the current positions in the lists on the path. */
function follow(
  value: unknown,
  path: ReferencePath,
  depth: number,
  places: number[],
  visit: ReferenceVisitor,
): void {
  const { steps, type } = path;
  const step = steps[depth];
  if (step === undefined) {
    if (typeof value === "string") visit(type, value, () => pointer(...walked(steps, places)));
  } else if (step === "*") {
    if (!Array.isArray(value)) return;
    for (let at = 0; at < value.length; at += 1) {
      places.push(at);
      follow(value[at], path, depth + 1, places, visit);
      places.pop();
    }
  } else if (typeof value === "object" && value !== null) {
    const inner = (value as Record<string, unknown>)[step];
    if (inner !== undefined) follow(inner, path, depth + 1, places, visit);
  }
}

/** The steps of a path, with `*` replaced by the positions in lists. */
function walked(steps: readonly string[], places: readonly number[]): Step[] {
  const left = [...places];
  return steps.map((step) => (step === "*" ? (left.shift() ?? 0) : step));
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
