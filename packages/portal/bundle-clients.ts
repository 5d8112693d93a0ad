import { join } from "node:path";
import { rolldown } from "rolldown";

/** The scripts that pages load, each a file of `src/client/`. */
const entries = [
  "reading",
  "lists",
  "explorer",
  "facts",
  "compare",
  "not-found",
  "pictures",
  "search",
  "try",
];

/** The programs that run in workers. */
const workers = ["worker", "extract-worker"];

/** The scripts of the pages. */
interface Clients {
  /** Name of the file to its text. */
  readonly scripts: Record<string, string>;
  /** The paths of the modules inside them, for their licences. */
  readonly modules: readonly string[];
}

/**
 * Bundles each script as one classic script: a page on a disk can load no module. A worker becomes a text in a global,
 * because such a page can start one only from a Blob.
 */
export async function bundleClients(folder: string): Promise<Clients> {
  const scripts: Record<string, string> = {};
  const modules = new Set<string>();
  for (const entry of [...entries, ...workers]) {
    const build = await rolldown({
      input: join(folder, `${entry}.ts`),
      platform: "browser",
      // Modules are ordered by their paths, which must not depend on where links point.
      resolve: { mainFields: ["module", "main"], symlinks: false },
      // Only PDF.js in Node uses it.
      transform: { define: { "import.meta.url": '""' } },
      experimental: { attachDebugInfo: "none" },
    });
    const { output } = await build.generate({ format: "iife", minify: true });
    await build.close();
    const [chunk] = output;
    if (chunk.imports.length > 0)
      throw new Error(`${entry}.ts imports ${chunk.imports.join(", ")}, which no page has`);
    for (const id of chunk.moduleIds) if (!id.includes("/node_modules/@open-resolutions/")) modules.add(id);
    scripts[`${entry}.js`] = workers.includes(entry)
      ? `(globalThis.openResolutions??={})[${JSON.stringify(entry)}]=${JSON.stringify(chunk.code)}\n`
      : chunk.code;
  }
  return { scripts, modules: [...modules] };
}
