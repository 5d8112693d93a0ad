import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileTypeScript, licencesOf, writeDist } from "@open-resolutions/build";
import { rolldown } from "rolldown";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The declarations that the entry point reaches; those of the readers would need the types of their libraries. */
const declarations = new Set(["index.d.ts", "extracted.d.ts", "file-form.d.ts"]);

await writeDist(here("./"), async () => {
  const compiled = compileTypeScript(here("tsconfig.build.json"));
  const files = new Map([...compiled].filter(([path]) => !path.endsWith(".d.ts") || declarations.has(path)));
  const build = await rolldown({
    input: { pdfjs: here("src/pdf/pdfjs.ts") },
    platform: "neutral",
    resolve: { mainFields: ["module", "main"], symlinks: false },
    // The paths of modules on this machine would make each machine's build different.
    experimental: { attachDebugInfo: "none" },
  });
  const { output } = await build.generate({
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "pdfjs-[name].js",
    minify: true,
  });
  await build.close();
  const chunks = output.filter((file) => file.type === "chunk");
  for (const { fileName, code } of chunks) files.set(`pdf/${fileName}`, code);
  const line = `\n${"-".repeat(80)}\n\n`;
  const licences = [
    licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds)),
    readFileSync(here("pdfjs-licence.txt"), "utf8"),
  ];
  files.set("third-party-licences.txt", licences.join(line));
  return files;
});
