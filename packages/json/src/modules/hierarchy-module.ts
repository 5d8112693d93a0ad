import { resolveField, typesByPlural } from "@open-resolutions/core";
import { definitions, type RecordType } from "@open-resolutions/schemas";
import { capitalize, type GeneratedModule } from "./generated-module.ts";

/** The record types whose records form a hierarchy: those with a field that names the record above, of the same type. */
const hierarchical = Object.entries(typesByPlural).flatMap(([plural, type]) => {
  const parent = parentField(type);
  return parent === undefined ? [] : [{ plural, type, parent }];
});

function parentField(type: RecordType): string | undefined {
  const fields = Object.entries(definitions[type]?.properties ?? {}).filter(([name]) => name !== "id");
  const found = fields.find(([, property]) => {
    const { reference, schema } = resolveField(property);
    return reference === type && !schema.readOnly;
  });
  return found?.[0];
}

/** The module that lists the hierarchies, and its types. */
export function hierarchyModule(): GeneratedModule {
  const imports = hierarchical.map(({ plural }) => `import { ${plural} } from "./${plural}.js";\n`).join("");
  const lists = hierarchical.map(({ plural, parent }) => `[${plural}, ${JSON.stringify(parent)}]`);
  const names = hierarchical.map(({ type }) => capitalize(type));
  const choices = names.map((name) => `Id extends ${name}Id ? ${name} : `).join("");
  const last = hierarchical.at(-1)?.type;
  const first = hierarchical.slice(0, -1).map(({ type }) => type);
  return {
    code: `${imports}export const hierarchies = () => [${lists.join(", ")}];
export const hierarchyTypes = ${JSON.stringify(`${first.join(", ")} or ${last}`)};
`,
    declarations: `import type { ${names.map((name) => `${name}Id`).join(", ")} } from "./ids.cjs";
import type { ${names.join(", ")} } from "./published.cjs";

/** The id of a record that can have others of its type under it. */
export type HierarchyId = ${names.map((name) => `${name}Id`).join(" | ")};

/** The type of the record with this id. */
export type HierarchyRecord<Id extends HierarchyId> = ${choices}never;

/** The records of each such type, and the name of the field that holds the id of the record above. */
export declare const hierarchies: () => [records: readonly HierarchyRecord<HierarchyId>[], parent: string][];

/** The names of these types, for messages. */
export declare const hierarchyTypes: string;
`,
  };
}
