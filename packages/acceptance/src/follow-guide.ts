import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A run of the command: what it printed, and its exit code. */
export interface Outcome {
  output: string;
  status: number | null;
}

/** A fenced block of a guide, with the path of a file above it where it is about a file. */
const block = /(?:^`([^`\n]+)`:\n\n)?^```(json|text|diff|console)\n(.*?)^```$/gms;

/**
 * Does in a folder what a guide says: writes the files it shows, makes the changes of its `diff` blocks, and runs the
 * commands of its `console` blocks.
 *
 * @returns the guide with the output of each command below it, without run times, and the exit codes in order.
 * @throws when a file does not contain the words that a `diff` block removes.
 */
export async function followGuide(
  folder: string,
  guide: string,
  run: (args: readonly string[]) => Promise<Outcome>,
): Promise<{ page: string; statuses: (number | null)[] }> {
  const statuses: (number | null)[] = [];
  let page = "";
  let end = 0;
  for (const { 0: shown, 1: path, 2: language, 3: body = "", index } of guide.matchAll(block)) {
    const args = /^\$ npx open-resolutions (.*)\n$/.exec(body)?.[1]?.split(" ");
    page += guide.slice(end, index);
    end = index + shown.length;
    if (path !== undefined) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, language === "diff" ? changed(readFileSync(file, "utf8"), body, path) : body);
    }
    if (args === undefined) {
      page += shown;
      continue;
    }
    const { output, status } = await run(args);
    statuses.push(status);
    page += `\`\`\`console\n${body}${output.replaceAll(/, [0-9.]+ s$/gm, "").trimEnd()}\n\`\`\``;
  }
  return { page: page + guide.slice(end), statuses };
}

/** A text after each change of a `diff` block: lines with `-`, replaced by the lines with `+` below them. */
function changed(text: string, diff: string, path: string): string {
  let result = text;
  for (const [, before = "", after = ""] of diff.matchAll(/((?:^- .*\n)+)((?:^\+ .*\n)+)/gm)) {
    if (!result.includes(unmarked(before))) throw new Error(`${path} does not contain ${unmarked(before)}`);
    result = result.replace(unmarked(before), () => unmarked(after));
  }
  return result;
}

/** Lines of a `diff` block without their first two characters. */
function unmarked(lines: string): string {
  return lines.trimEnd().replaceAll(/^[-+] /gm, "");
}
