import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { text } from "./invented-text.ts";
import { ofKit } from "./registers-of-kit.ts";

/** A line of `draft --lines`. */
export const lineOf = (id: string, content: string, more: object = {}) =>
  `${JSON.stringify({ id, content, ...more })}\n`;

/** The values of lines of JSON. */
export const values = (output: string) =>
  output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** Drafts lines with the registers of the test kit. */
export const draftLines = (input: string | Uint8Array, ...flags: string[]) =>
  run(folderWith(), ["draft", "-", "--lines", ...ofKit, ...flags], input);

/** Lines of different texts. */
export const many = Array.from({ length: 24 }, (_, index) => lineOf(`text ${index}`, text(index + 1)));
