import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleForBrowser, runLikeBrowser } from "@open-resolutions/acceptance/bundle";
import { readManifest } from "@open-resolutions/acceptance/published";
import { run, succeed } from "@open-resolutions/acceptance/run";
import { typesByPlural } from "@open-resolutions/core";
import type { RecordEdits } from "./change-records.ts";

const programs = fileURLToPath(new URL("../../consumers", import.meta.url));
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/** What a consumer of one of the two releases must find. */
export interface Expected extends RecordEdits {
  version: string;
  /** It is the later one of the two. */
  isNewer: boolean;
}

/**
 * Installs packages from a registry as a user would, into a project that has nothing else.
 *
 * @param asked what stands behind `npm install`.
 * @throws with the words of npm when it fails.
 */
export async function installConsumer(folder: string, asked: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"name": "consumer", "private": true}\n');
  await succeed("npm", ["install", ...asked], folder);
}

/**
 * Uses the packages that are installed in a folder: as ES modules, in CommonJS, in TypeScript, in a bundle for
 * browsers, and at the command line.
 *
 * @throws with what a program said when it does not find what it must.
 */
export async function useConsumer(folder: string, expected: Expected): Promise<void> {
  cpSync(programs, folder, { recursive: true });
  writeFileSync(join(folder, "expected.json"), JSON.stringify(expected));
  writeFileSync(join(folder, "renamed.mts"), renamedInTypes(expected));
  await isFine(folder, ["esm.mjs"]);
  await isFine(folder, ["commonjs.cjs"]);
  const typed = await run(process.execPath, [compiler, "-p", folder], folder);
  if (typed.status !== 0)
    throw new Error(`TypeScript refuses the types of ${expected.version}:\n${typed.stdout}`);
  await useInBrowser(folder, expected);
  await useCommand(folder, expected);
}

/** Runs the records of each of two releases through the validators of the other. */
export async function useAcross(folder: string): Promise<void> {
  cpSync(join(programs, "across.mjs"), join(folder, "across.mjs"));
  writeFileSync(join(folder, "lists.json"), JSON.stringify(typesByPlural));
  await isFine(folder, ["across.mjs"]);
}

async function isFine(folder: string, args: readonly string[]): Promise<void> {
  const { status, stdout, stderr } = await run(process.execPath, args, folder);
  if (status === 0 && stdout === "fine\n" && stderr === "") return;
  // What was thrown tells more than where: Node prints it between the line of code and the calls.
  const thrown = /^(?:\w*Error\b.*(?:\n(?! {4}at ).*)*)/m.exec(stderr)?.[0];
  throw new Error(`${args.join(" ")} in ${basename(folder)}: ${(thrown ?? `${stdout}${stderr}`).trim()}`);
}

/** The one id is a type, the other is an error. */
function renamedInTypes({ isNewer, renamed: { from, to } }: Expected): string {
  const [there, gone] = isNewer ? [to, from] : [from, to];
  return `import { getCapability } from "@open-resolutions/json/capabilities";
export const id: "${there}" = getCapability("${there}").id;
// @ts-expect-error: this id belongs to the other release
export const other = getCapability("${gone}");
`;
}

async function useInBrowser(folder: string, expected: Expected): Promise<void> {
  const { code, imports, warnings } = await bundleForBrowser(
    folder,
    readFileSync(join(programs, "browser.js"), "utf8"),
  );
  assert.deepEqual({ imports, warnings }, { imports: [], warnings: [] });
  const found = JSON.parse(String(runLikeBrowser(code, { expected })));
  const { version, isNewer, renamed, corrected } = expected;
  assert.equal(found.version, version);
  assert.equal(found.label === corrected.label, isNewer);
  assert.equal(found.renamed, isNewer ? renamed.to : renamed.from);
  assert.equal(found.isTheme, true);
}

async function useCommand(folder: string, { version }: Expected): Promise<void> {
  const command = join(folder, "node_modules/open-resolutions");
  const program = join(command, readManifest(command).bin?.["open-resolutions"] ?? "");
  const { stdout } = await succeed(process.execPath, [program, "--version"], folder);
  assert.equal(stdout.trim(), version);
  const records = join(folder, "records");
  mkdirSync(join(records, "actors"), { recursive: true });
  writeFileSync(join(records, "actors/unodc.json"), '{"id": "unodc", "name": "Office", "kind": "bureau"}\n');
  const { status, stdout: findings } = await run(process.execPath, [program, "validate", "records"], folder);
  assert.equal(status, 1);
  assert.match(findings, /SCH004/);
}
