import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileTypeScript } from "@open-resolutions/build";

const factsTypes = "@open-resolutions/schemas/facts";
const symbols = "@open-resolutions/symbols";

/** The modules of the package of symbols that make and compare ids; together they import nothing else. */
const ofSymbols = ["slug.js", "meant-slugs.js", "expect-argument.js"];

/**
 * The modules of the package and their declarations. The package has no dependency: it brings the types of its records,
 * and the modules that make ids of symbols.
 *
 * @returns name to text.
 */
export function entryModules(): Map<string, string> {
  const project = fileURLToPath(new URL("../tsconfig.build.json", import.meta.url));
  const types = readFileSync(new URL("typescript/facts.d.cts", import.meta.resolve(factsTypes)), "utf8");
  const brought = ofSymbols.map(
    (name) => [name, readFileSync(new URL(name, import.meta.resolve(symbols)), "utf8")] as const,
  );
  const own = [...compileTypeScript(project)].map(
    ([name, text]) =>
      [
        name,
        text.replaceAll(`"${factsTypes}"`, '"./facts.js"').replaceAll(`"${symbols}"`, '"./symbols.js"'),
      ] as const,
  );
  const all = ofSymbols.map((name) => `export * from "./${name}";\n`).join("");
  return new Map([...own, ["facts.d.ts", types], ...brought, ["symbols.js", all]]);
}
