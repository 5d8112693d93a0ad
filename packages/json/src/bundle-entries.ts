import { fileURLToPath } from "node:url";
import { type Plugin, rolldown } from "rolldown";
import type { GeneratedModules } from "./modules/generated-module.ts";

const entryFolder = fileURLToPath(new URL("entry/", import.meta.url));

/**
 * Each entry as one file without imports, as an ES module and as CommonJS. One file loads in half the time of the
 * modules that it is made of; in CommonJS the data stays in its JSON files, which Node caches.
 *
 * @param data the JSON files: path to text.
 * @returns path to code.
 */
export async function bundleEntries(
  entries: readonly string[],
  generated: GeneratedModules,
  data: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of entries) {
    const build = await rolldown({ input: name, platform: "neutral", plugins: [modulesOf(generated)] });
    const esModule = await build.generate({ format: "esm" });
    const commonJs = await build.generate({ format: "cjs", exports: "named", esModule: true });
    await build.close();
    const up = "../".repeat(name.split("/").length - 1);
    files.set(
      `${name}.js`,
      withData(esModule.output[0].code, (path) => parsed(data.get(path) ?? "")),
    );
    files.set(
      `${name}.cjs`,
      withData(commonJs.output[0].code, (path) => `require("./${up}${path}")`),
    );
  }
  return files;
}

/** Resolves the modules of `entry/` and the generated ones, all by their names. */
function modulesOf(generated: GeneratedModules): Plugin {
  return {
    name: "library-modules",
    resolveId: (id) => {
      const name = id.replace(/^(?:\.\.?\/)+/, "").replace(/\.js$/, "");
      return generated.has(name) ? `${name}.js` : `${entryFolder}${name}.ts`;
    },
    load: (id) => generated.get(id.replace(/\.js$/, ""))?.code,
  };
}

/** Puts expressions in the place of `readData("actors.json")`. The bundler does not see the data, which it would rewrite. */
function withData(code: string, expression: (path: string) => string): string {
  return code.replace(/readData\("([^"]+)"\)/g, (_, path: string) => expression(path));
}

/**
 * An expression that parses a JSON text. A string that is parsed loads faster than an object literal and needs no import
 * attribute; in ASCII and single quotes, with little to unescape, it loads in half the time of what JSON.stringify makes.
 */
function parsed(json: string): string {
  const ascii = JSON.stringify(JSON.parse(json)).replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `JSON.parse('${ascii.replace(/[\\']/g, "\\$&")}')`;
}
