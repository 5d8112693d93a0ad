import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkFiles, deriveDataset } from "@open-resolutions/core";
import { datasetFiles, dataset as kitFiles } from "@open-resolutions/testkit/dataset";
import { assemblyText, councilText } from "@open-resolutions/testkit/official-texts";
import { type Run, run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";

export const kit = deriveDataset(checkFiles(datasetFiles()).records);
export const kitFolder = () =>
  folderWith(new Map([...kitFiles].map(([path, text]) => [`records/${path}`, text] as const)));

export const recordsIn = (folder: string, path: string) =>
  readFileSync(join(folder, path), "utf8")
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
export const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
export const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);

/** The path of the registers, which the tests give to --registers. */
export const registers = (folder: string) => join(folder, "records");

/** The output of draft --ndjson for the two resolutions of the test kit, with the registers of the kit. */
export async function draftKit(): Promise<string> {
  const folder = kitFolder();
  for (const { path, content } of [assemblyText, councilText]) writeFileSync(join(folder, path), content);
  const args = ["draft", assemblyText.path, councilText.path, "--ndjson", "--data", registers(folder)];
  return (await run(folder, args)).stdout;
}

/** Runs export on lines from standard input. */
export const exportLines = (folder: string, lines: string, args: string[]): Promise<Run> =>
  run(folder, ["export", "-", "--registers", registers(folder), "--out", "out", ...args], lines);
