import type { Library } from "./library.ts";
import type { GeneratedModules } from "./modules/generated-module.ts";

/** Path to text. */
type Texts = ReadonlyMap<string, string>;

/** The declarations against which the modules of `entry/` are compiled: those that only the data can tell. */
export function generatedDeclarations(generated: GeneratedModules): Map<string, string> {
  return new Map([...generated].map(([name, { declarations }]) => [`${name}.d.ts`, declarations]));
}

const sources = "https://github.com/open-resolutions/open-resolutions/blob/main/packages/json/src/entry";

/**
 * The declarations of a library: those of all its modules in `types/`, and for each entry one that leads there; all of
 * them for ES modules (`.d.ts`) and for CommonJS (`.d.cts`). Those of `entry/` link to their source.
 *
 * @param compiled the declarations of the modules of `entry/`.
 */
export function declarationFiles({ generated, entries }: Library, compiled: Texts): Map<string, string> {
  const files = new Map<string, string>();
  const add = (path: string, text: string) => {
    files.set(path, text);
    files.set(path.replace(/\.d\.ts$/, ".d.cts"), text.replace(/(from "\.[^"]*)\.js"/g, '$1.cjs"'));
  };
  for (const [name, text] of generatedDeclarations(generated)) add(`types/${name}`, text);
  for (const [name, text] of compiled)
    add(`types/${name}`, `// ${sources}/${name.replace(".d.ts", ".ts")}\n${text}`);
  for (const name of entries) {
    const up = "../".repeat(name.split("/").length - 1) || "./";
    add(`${name}.d.ts`, `export * from "${up}types/${name}.js";\n`);
  }
  return files;
}
