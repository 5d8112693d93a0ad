import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleSize, libraryPrograms } from "@open-resolutions/bench/bundle-size";
import { definitionOf, resolveField, typesByPlural } from "@open-resolutions/core";

const dictionary = "https://github.com/open-resolutions/open-resolutions/blob/main/docs/data-dictionary.md";
const statement = /^([a-z][^\n]*); \/\/ [^\n]*$/gm;
const block = /(?<=<!-- generated: ([a-z]+) -->\n).*?(?=\n<!-- end -->)/gs;

const parts: Record<string, () => string | Promise<string>> = { fields: fieldTable, sizes: sizeTable };

/**
 * The README of the library with what its examples print now, behind each of their statements, and with its tables of
 * fields and sizes.
 *
 * @throws when it asks for a part that nothing makes, or when an example does not run.
 */
export async function libraryReadme(readme: string): Promise<string> {
  const written = new Map<string, string>();
  for (const [, name = ""] of readme.matchAll(block)) {
    const write = parts[name];
    if (!write) throw new Error(`packages/json/README.md asks for an unknown part "${name}"`);
    written.set(name, await write());
  }
  let renewed = readme.replace(block, (_, name: string) => written.get(name) ?? "");
  for (const [, code = ""] of readme.matchAll(/```js\n(.*?)```/gs)) {
    const printed = await withValues(code);
    renewed = renewed.replace(code, () => printed);
  }
  return renewed;
}

/** What must not differ in a README that is up to date: neither values nor bytes, which every new record changes. */
export function withoutValues(readme: string): string {
  return readme.replace(statement, "$1;").replace(/[\d.]+ kB/g, "kB");
}

/** An example with the value of each statement in the comment behind it. */
async function withValues(code: string): Promise<string> {
  const values: unknown[] = [];
  const program = code.replace(statement, "values.push($1);");
  // Inside the package, so that its own name leads to it.
  const file = fileURLToPath(new URL("../../packages/json/.generated/readme-example.mjs", import.meta.url));
  writeFileSync(file, `export const values = [];\n${program}`);
  try {
    const example = await import(`${pathToFileURL(file)}?${encodeURIComponent(code)}`);
    values.push(...example.values);
  } finally {
    rmSync(file);
  }
  let place = 0;
  return code.replace(statement, (_, expression: string) => `${expression}; // ${printed(values[place++])}`);
}

/** A value as one writes it in JavaScript, on one line. */
function printed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printed).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${printed(inner)}`);
  return `{ ${fields.join(", ")} }`;
}

function fieldTable(): string {
  const rows = Object.entries(typesByPlural).map(([plural, type]) => {
    const { title = "", properties = {} } = definitionOf(type);
    const fields = Object.entries(properties)
      .filter(([name]) => name !== "$schema")
      .map(([name, property]) => (resolveField(property).schema.type === "array" ? `${name}[]` : name));
    const anchor = `${title.toLowerCase()}-${plural}`;
    return `| [\`${plural}\`](${dictionary}#${anchor}) | ${fields.map((name) => `\`${name}\``).join(" ")} |`;
  });
  return ["| list | fields of a record |", "|---|---|", ...rows].join("\n");
}

async function sizeTable(): Promise<string> {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows: string[] = [];
  for (const [name, program] of Object.entries(libraryPrograms)) {
    const { minified, gzipped } = await bundleSize(program);
    rows.push(`| ${name} | ${kilobytes(minified)} | ${kilobytes(gzipped)} |`);
  }
  return ["| what a program imports | minified | gzipped |", "|---|--:|--:|", ...rows].join("\n");
}
