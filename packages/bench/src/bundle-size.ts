import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/** What a program weighs when it is bundled for a browser, in bytes. */
export interface BundleSize {
  minified: number;
  gzipped: number;
}

/** Programs that use `@open-resolutions/json`, by what they show: one record type, one join, and so on. */
export const libraryPrograms: Readonly<Record<string, string>> = {
  "one record type (actors)": 'export { findActor } from "@open-resolutions/json/actors";',
  "one join (`mentionsOf`)": 'export { mentionsOf } from "@open-resolutions/json";',
  "`segments` alone": 'export { segments } from "@open-resolutions/json/segments";',
  "one resolution and `segments`": `export { paragraphs } from "@open-resolutions/json/resolutions/a-res-77-20";
export { segments } from "@open-resolutions/json/segments";`,
  everything: 'export * from "@open-resolutions/json";',
};

/** Bundles a program as an ES module. @param program its text; it imports packages of this repository. */
export async function bundleSize(program: string): Promise<BundleSize> {
  const entry = fileURLToPath(new URL("program.js", import.meta.url));
  const build = await rolldown({
    input: entry,
    platform: "browser",
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? program : null),
      },
    ],
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  const code = Buffer.from(output[0].code);
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}
