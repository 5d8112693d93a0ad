import { definitionOf, resolveField } from "@open-resolutions/core";
import type { RecordType, Schema } from "@open-resolutions/schemas";

/** A field of a statement that a person can correct by typing. */
export interface EditableField {
  name: string;
  /** The words of the text, words of one's own, one of some choices, an id or several, times, or how often. */
  form: "quote" | "text" | "choice" | "id" | "ids" | "due" | "frequency";
  /** The values to choose from; for ids, see `types`. */
  choices: readonly string[];
  /** The record types to which an id may refer. */
  types: readonly RecordType[];
  isRequired: boolean;
  isNullable: boolean;
}

/** The field that says what a statement is about, such as `actor`, `document` or `assignees`. */
export interface Target {
  name: string;
  type: RecordType;
  isList: boolean;
  isNullable: boolean;
}

/** The fields of a list's statements that can be corrected, in the order of the schema. */
export function editableFields(list: string): EditableField[] {
  const { properties = {}, required = [] } = statementSchema(list);
  return Object.entries(properties).flatMap(([name, property]) => {
    const { schema, definition, reference, nullable } = resolveField(property);
    if (schema.readOnly || ["occurrence", "footnote", "method", "reviewer"].includes(name)) return [];
    const items = schema.items && resolveField(schema.items);
    const type = reference ?? items?.reference;
    const form = formOf(schema, definition ?? items?.definition, reference, items?.reference);
    if (form === undefined) return [];
    return [
      {
        name,
        form,
        choices: schema.enum ?? [],
        types: type ? [type] : [],
        isRequired: required.includes(name),
        isNullable: nullable,
      },
    ];
  });
}

/** The choice that every statement of a list makes, such as the role of a mention; undefined when it makes none. */
export function mainChoice(list: string): EditableField | undefined {
  return editableFields(list).find(({ form, isRequired }) => form === "choice" && isRequired);
}

/** The fields of which a statement of a list has exactly one, and that say what it is about. */
export function targetsOf(list: string): Target[] {
  const { oneOf = [] } = statementSchema(list);
  const alternatives = oneOf.flatMap(({ required = [] }) => required);
  return editableFields(list).flatMap(({ name, form, types: [type], isRequired, isNullable }) => {
    const isTarget = (form === "id" || form === "ids") && (isRequired || alternatives.includes(name));
    return isTarget && type ? [{ name, type, isList: form === "ids", isNullable }] : [];
  });
}

/** Whether the statements of a list quote names, also those in footnotes. Such words are annotated or set aside. */
export function quotesNames(list: string): boolean {
  return statementSchema(list).properties?.footnote !== undefined;
}

function formOf(
  { type, enum: choices, properties }: Schema,
  definition: string | undefined,
  reference: RecordType | undefined,
  ofItems: RecordType | undefined,
): EditableField["form"] | undefined {
  if (reference) return "id";
  if (ofItems) return "ids";
  if (choices) return "choice";
  if (definition === "quote" || definition === "due") return definition;
  if (properties?.interval) return "frequency";
  return type === "string" ? "text" : undefined;
}

function statementSchema(list: string): Schema {
  const property = definitionOf("paragraph").properties?.[list];
  const { items } = property ? resolveField(property).schema : {};
  return items ? resolveField(items).schema : {};
}
