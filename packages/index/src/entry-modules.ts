import { readFileSync } from "node:fs";

const factsTypes = "@open-resolutions/schemas/facts";
const symbols = "@open-resolutions/symbols";

/** The modules of the package of symbols that make and compare ids; together they import nothing else. */
const ofSymbols = ["slug.js", "meant-slugs.js", "expect-argument.js"];

/**
 * The modules of the package and their declarations. The package has no dependency: it brings the types of its records,
 * and the modules that make ids of symbols.
 *
 * @param compiled the modules of `entry/` and their declarations: name to text.
 * @returns name to text.
 */
export function entryModules(compiled: ReadonlyMap<string, string>): Map<string, string> {
  const types = readFileSync(new URL("typescript/facts.d.cts", import.meta.resolve(factsTypes)), "utf8");
  const brought = ofSymbols.map(
    (name) => [name, readFileSync(new URL(name, import.meta.resolve(symbols)), "utf8")] as const,
  );
  const own = [...compiled].map(
    ([name, text]) =>
      [
        name,
        text
          .replaceAll(`"${factsTypes}"`, '"./facts.js"')
          .replaceAll(`"${symbols}"`, '"./symbols.js"')
          .replaceAll(`"${symbols}/arguments"`, '"./expect-argument.js"'),
      ] as const,
  );
  const all = ofSymbols.map((name) => `export * from "./${name}";\n`).join("");
  return new Map([...own, ["facts.d.ts", types], ...brought, ["symbols.js", all]]);
}
