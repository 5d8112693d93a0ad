import { facts, type Schema } from "@open-resolutions/schemas/facts";
import { resolveField } from "../model/definitions.ts";
import { pointer, type Step } from "../read/json-pointer.ts";
import { type IndexContext, type IndexRule, type LineFault, makeAgain } from "./index-rule.ts";

export const indexReferenceResolves: IndexRule = {
  code: "IDX005",
  name: "index-reference-resolves",
  description:
    "Every actor, capability, verb and theme of the index is in the registers or has a tombstone, every cited document in `cited-documents.ndjson`, and every subject in `subjects.ndjson`.",
  why: "A reference that points to nothing is lost in every join. A record that is renamed or removed leaves a tombstone, which says where its id leads until the index is made again.",
  *check(line, context) {
    yield* missingIn(line, { $ref: "#/$defs/indexedResolution" }, [], line.id, context);
  },
};

/** The references inside a value that point to nothing. The facts view says which fields are references, and to what. */
function* missingIn(
  value: unknown,
  schema: Schema,
  steps: readonly Step[],
  owner: string,
  context: IndexContext,
): Generator<LineFault> {
  const { schema: field, definition } = resolveField(schema, facts);
  if (typeof value === "string") {
    const list = definition === undefined ? undefined : listOf(definition, context);
    if (list && !list.has(value))
      yield { pointer: pointer(...steps), message: `${owner}: there is no "${value}"`, hint: makeAgain };
  } else if (Array.isArray(value) && field.items) {
    for (const [index, item] of value.entries())
      yield* missingIn(item, field.items, [...steps, index], owner, context);
  } else if (typeof value === "object" && value !== null) {
    const { id } = value as { id?: unknown };
    for (const [name, inner] of Object.entries(value)) {
      const own = field.properties?.[name];
      const named = typeof id === "string" ? id : owner;
      if (own) yield* missingIn(inner, own, [...steps, name], named, context);
    }
  }
}

/** The list that must have an id of this type; undefined for ids of the index itself. */
function listOf(
  definition: string,
  { registers, documents, subjects }: IndexContext,
): ReadonlySet<string> | undefined {
  if (definition === "documentId") return documents;
  if (definition === "subjectId") return subjects;
  const type = definition.replace(/Id$/, "");
  return definition.endsWith("Id") && Object.hasOwn(registers, type)
    ? registers[type as keyof typeof registers]
    : undefined;
}
