import { readFileSync } from "node:fs";

const factsTypes = "@open-resolutions/schemas/facts";
const symbols = "@open-resolutions/symbols";

/**
 * The modules of the package and their declarations. The package has no dependency: it brings the types of its records,
 * and the module that makes ids of symbols.
 *
 * @param compiled the modules of `entry/` and their declarations: name to text.
 * @returns name to text.
 */
export function entryModules(compiled: ReadonlyMap<string, string>): Map<string, string> {
  const types = readFileSync(new URL("typescript/facts.d.cts", import.meta.resolve(factsTypes)), "utf8");
  const slug = readFileSync(new URL("slug.js", import.meta.resolve(symbols)), "utf8");
  const own = [...compiled].map(
    ([name, text]) =>
      [
        name,
        text.replaceAll(`"${factsTypes}"`, '"./facts.js"').replaceAll(`"${symbols}"`, '"./slug.js"'),
      ] as const,
  );
  return new Map([...own, ["facts.d.ts", types], ["slug.js", slug]]);
}
