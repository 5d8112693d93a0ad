import { definitionOf, resolveField } from "@open-resolutions/core";
import type { AuthoredParagraph, Schema } from "@open-resolutions/schemas";

/** An annotation of any kind, as it is written. */
export interface Annotation {
  quote: string;
  occurrence?: number;
  footnote?: number;
  method?: "rule" | "carried-over";
  [field: string]: unknown;
}

/** A list of annotations, as the schema of paragraphs describes it. */
export interface AnnotationList {
  name: keyof AuthoredParagraph;
  /** A program marks its proposals in this list; `setAside` has no proposals. */
  hasMethod: boolean;
  /** Its words are names: two such annotations share words only if one contains the other. */
  isOfNames: boolean;
  /** Fields beside `quote` that repeat words of the text, such as `deliverable`. */
  quotedFields: readonly string[];
}

/** The lists of what people say about the words of a paragraph. Italics, parts and footnotes are read from the text. */
export const annotationLists: readonly AnnotationList[] = Object.entries(
  definitionOf("paragraph").properties ?? {},
).flatMap(([name, property]) => {
  const fields = fieldsOf(property);
  if (!fields.quote || !(fields.method || fields.reason)) return [];
  return [
    {
      name: name as keyof AuthoredParagraph,
      hasMethod: fields.method !== undefined,
      isOfNames: fields.footnote !== undefined,
      quotedFields: Object.entries(fields).flatMap(([field, schema]) =>
        field !== "quote" && resolveField(schema).definition === "quote" ? [field] : [],
      ),
    },
  ];
});

/** The annotations of a paragraph in a list. */
export function annotationsIn(paragraph: AuthoredParagraph, list: AnnotationList): readonly Annotation[] {
  return (paragraph[list.name] as readonly Annotation[] | undefined) ?? [];
}

function fieldsOf(list: Schema): Record<string, Schema> {
  const { items } = resolveField(list).schema;
  return (items && resolveField(items).schema.properties) ?? {};
}
