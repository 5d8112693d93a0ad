import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { licencesOf, writeDist } from "@open-resolutions/build";
import { rolldown } from "rolldown";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// One file starts in half the time of a hundred, and its dependencies cannot change. Code that only some commands need
// is in separate files, which are loaded on demand.
await writeDist(here("./"), async () => {
  const build = await rolldown({
    // The second file runs in the threads of `draft --jobs`, the third in the thread that reads PDF, Word and HTML files.
    input: {
      "open-resolutions": here("src/open-resolutions.ts"),
      "draft-worker": here("src/commands/draft/worker.ts"),
      "extract-worker": here("src/commands/draft/extract-worker.ts"),
    },
    platform: "node",
    // Modules are ordered by their paths, which must not depend on where links point.
    resolve: { mainFields: ["module", "main"], symlinks: false },
    external: [/^@open-resolutions\/json/],
    // The paths of modules on this machine would make each machine's build different.
    experimental: { attachDebugInfo: "none" },
  });
  const { output } = await build.generate({
    format: "esm",
    chunkFileNames: "[name].js",
    entryFileNames: "[name].js",
  });
  await build.close();
  const chunks = output.filter((file) => file.type === "chunk");
  const files = new Map(chunks.map(({ fileName, code }) => [fileName, code]));
  const modules = chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .filter((id) => !id.includes("/node_modules/@open-resolutions/"));
  files.set("data-dictionary.md", readFileSync(here("../../docs/data-dictionary.md"), "utf8"));
  // PDF.js is part of the package `extract`, which says so.
  const ofExtract = readFileSync(here("../extract/dist/third-party-licences.txt"), "utf8");
  files.set("third-party-licences.txt", [licencesOf(modules), ofExtract].join(`\n${"-".repeat(80)}\n\n`));
  return files;
});
