import { definitions, type RecordType, recordTypes, type Schema } from "@open-resolutions/schemas";
import { pointerSteps } from "../read/json-pointer.ts";

/** The id types of the schemas, such as `actorId`, to the record type that they refer to. */
const referenced = new Map<string, RecordType>(recordTypes.map((type) => [`${type}Id`, type]));

/** A field as the schemas define it, with its references followed. */
export interface FieldDefinition {
  /** The schema of the field, merged with the definition to which it refers; keywords at the field win. */
  schema: Schema;
  /** The definition's name, such as `act` or `actorId`, where the field refers to one. */
  definition: string | undefined;
  /** The record type to which the value is a reference. */
  reference: RecordType | undefined;
  /** The field may be null. */
  nullable: boolean;
}

/** The definition of this name, such as `actor`. @throws when the schemas do not have it. */
export function definitionOf(name: string, among = definitions): Schema {
  const schema = among[name];
  if (!schema) throw new Error(`the schemas have no definition "${name}"`);
  return schema;
}

/** Resolved fields by the definitions in which their references were followed: one schema can mean two things in two releases. */
const resolved = new WeakMap<typeof definitions, WeakMap<Schema, FieldDefinition>>();

/** Follows the references of a schema, to the definitions of this release or to others. */
export function resolveField(schema: Schema, among = definitions): FieldDefinition {
  const known = resolved.get(among) ?? new WeakMap<Schema, FieldDefinition>();
  resolved.set(among, known);
  const field = known.get(schema) ?? followReferences(schema, among);
  known.set(schema, field);
  return field;
}

function followReferences(schema: Schema, among: typeof definitions): FieldDefinition {
  const branches = schema.anyOf?.filter((branch) => branch.type !== "null") ?? [];
  if (branches.length === 1 && branches[0]) {
    const { anyOf: _, ...annotations } = schema;
    const inner = resolveField(branches[0], among);
    return { ...inner, schema: { ...inner.schema, ...annotations }, nullable: true };
  }
  const definition = schema.$ref?.replace("#/$defs/", "");
  if (definition === undefined) {
    const nullable = Array.isArray(schema.type) && schema.type.includes("null");
    return { schema, definition, reference: undefined, nullable };
  }
  const { $ref: _, ...annotations } = schema;
  const target = resolveField(definitionOf(definition, among), among);
  return {
    schema: { ...target.schema, ...annotations },
    definition,
    reference: referenced.get(definition),
    nullable: target.nullable,
  };
}

/** The value of a derived field that is the same in every record, such as `type`; undefined for any other field. */
export function constantOf({ schema }: FieldDefinition): string | undefined {
  return schema.readOnly ? schema.const : undefined;
}

/** The definition of the field at a JSON Pointer inside a value of the named definition, if the schemas know it. */
export function fieldAt(name: string, pointer: string): FieldDefinition | undefined {
  let field: FieldDefinition | undefined = resolveField({ $ref: `#/$defs/${name}` });
  for (const step of pointerSteps(pointer)) {
    const inner: Schema | undefined =
      field?.schema.type === "array" ? field.schema.items : field?.schema.properties?.[step];
    field = inner && resolveField(inner);
    if (!field) return undefined;
  }
  return field;
}
