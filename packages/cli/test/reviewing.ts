import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFiles } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { dataset, datasetFiles } from "@open-resolutions/testkit/dataset";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { review } from "../src/commands/review/run.ts";
import { keysIn } from "../src/commands/review/terminal-keys.ts";

export const place = "resolutions/a-res-150-7/paragraphs.json";

/** The frozen dataset in the place of the published one, whose registers take far longer to search. */
export const published = checkFiles(datasetFiles()).records;

/** The frozen dataset with changes in the paragraphs of A/RES/150/7, in a new folder. */
export function datasetWith(...changes: [from: string, to: string][]): string {
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the records do not hold: ${from}`);
    return before.replace(from, to);
  }, dataset.get(place) ?? "");
  return folderWith(new Map([...dataset, [place, text]]));
}

/** Presses keys in a review. @returns the last screen with words, the line at the end, and a way to read a paragraph. */
export async function pressing(
  root: string,
  keys: string,
  { width = 100, colors = false, reviewer = undefined as { name: string; on: string } | undefined } = {},
) {
  const screens: string[] = [];
  const end = await review(join(root, "resolutions/a-res-150-7"), published, {
    keys: (async function* () {
      yield* keysIn(keys);
    })(),
    write: (text) => screens.push(text.replace("\u001B[2J\u001B[H", "")),
    width: () => width,
    colors,
    reviewer,
  });
  return { screens, screen: screens.filter((text) => text !== "").at(-1) ?? "", end };
}

export function paragraph(root: string, id: string): AuthoredParagraph {
  const { paragraphs } = JSON.parse(readFileSync(join(root, place), "utf8"));
  return paragraphs.find((one: { id: string }) => one.id === `a-res-150-7.${id}`);
}

export const agency: [string, string] = [
  '"actor": "wba", "role": "beneficiary"}',
  '"actor": "wba", "role": "beneficiary", "method": "rule"}',
];
export const fog: [string, string] = [
  '"actor": "unof", "role": "addressee"}',
  '"actor": "unof", "role": "addressee", "method": "rule"}',
];
