import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileTypeScript, licencesOf, replaceFolder, summarize } from "@open-resolutions/build";
import { bundleClients } from "./bundle-clients.ts";

// Writes dist/lib, the library that makes pages. It contains the scripts of the pages as texts, so that a program which
// bundles it needs no other file. The pages of the published dataset are a task of their own (build-pages.ts), because
// the command, which checks the records before they are published, already needs the library.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const started = performance.now();

try {
  const clients = await bundleClients(here("src/client/"));
  const assets = {
    "style.css": readFileSync(here("src/assets/style.css"), "utf8"),
    "icon.svg": readFileSync(here("src/assets/icon.svg"), "utf8"),
    ...clients.scripts,
    // PDF.js is part of the package `extract`, which says so.
    "third-party-licences.txt": [
      licencesOf(clients.modules),
      readFileSync(here("../extract/dist/third-party-licences.txt"), "utf8"),
    ].join(`\n${"-".repeat(80)}\n\n`),
  };
  const module = new Map([
    ["assets.js", `export const assets = ${JSON.stringify(assets, null, 1)};\n`],
    [
      "assets.d.ts",
      "/** The scripts and styles of the pages, by name. */\nexport declare const assets: Readonly<Record<string, string>>;\n",
    ],
  ]);
  // The compiler reads the declarations of the assets from where the library will have them.
  mkdirSync(here("dist/lib"), { recursive: true });
  for (const [name, text] of module) writeFileSync(here(`dist/lib/${name}`), text);
  const files = new Map([...compileTypeScript(here("tsconfig.build.json")), ...module]);
  await replaceFolder(here("dist/lib"), files);
  console.log(summarize("portal/dist/lib", files, started));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
