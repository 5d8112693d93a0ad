import { resolveField } from "@open-resolutions/core";
import { definitions } from "@open-resolutions/schemas";
import { capitalize, type GeneratedModule } from "./generated-module.ts";

/** The lists of a paragraph whose elements have a start and an end in the text, with the type of their elements. */
const lists = Object.entries(definitions.paragraph?.properties ?? {}).flatMap(([list, property]) => {
  const { items } = resolveField(property).schema;
  const { definition, schema } = items ? resolveField(items) : {};
  const hasSpan = schema?.properties?.start !== undefined && schema.properties.end !== undefined;
  return hasSpan && definition !== undefined ? [{ list, type: definition }] : [];
});

/** The module that lists the annotations of a text, and their type. */
export function annotationModule(): GeneratedModule {
  const names = lists.map(({ type }) => capitalize(type));
  const covers = lists.map(
    ({ type }) => `\n  | { readonly type: "${type}"; readonly annotation: ${capitalize(type)} }`,
  );
  return {
    code: `export const annotationLists = ${JSON.stringify(lists.map(({ list, type }) => [list, type]))};\n`,
    declarations: `import type { ${names.join(", ")} } from "./published.cjs";

/** An annotation of the words of a text. Its \`type\` tells which it is. */
export type Cover =${covers.join("")};

/** The lists of annotations, each with the type of its elements. */
export declare const annotationLists: readonly (readonly [list: string, type: Cover["type"]])[];
`,
  };
}
