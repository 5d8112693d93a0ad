import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { agreementOf } from "@open-resolutions/core";
import { checkFolder } from "@open-resolutions/core/files";
import { makeDrafter } from "@open-resolutions/draft";
import { type Run, run } from "@open-resolutions/testkit/run-command";
import { inNewFolder } from "./new-folder.ts";

/** A block of a guide that a command prints. */
interface Example {
  print: () => string | Promise<string>;
  /** What every new record changes: if only this differs, the block is up to date. */
  varies?: RegExp;
}

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const source = readFileSync(here("data/resolutions/a-res-77-20/source.txt"), "utf8");

/** The examples of docs/drafting.md, by the names in its comments. All are about A/RES/77/20. */
const examples: Record<string, Example> = {
  doubt: {
    print: async () => {
      const files = { "a-res-77-20.txt": source.replace(/^13\. .*\n/m, "") };
      const { stdout } = await printedBy(files, ["draft", "a-res-77-20.txt"]);
      return fenced("text", findingIn(stdout, "DRF002"));
    },
  },
  proposals: {
    varies: /\d+(?= (?:statements|annotations|machine-made|paragraphs)\b)/g,
    print: async () => {
      const files = { "a-res-77-20.txt": source };
      const { stdout } = await printedBy(
        files,
        ["draft", "a-res-77-20.txt", "--out", "drafts/resolutions"],
        ["validate", "drafts"],
      );
      return fenced("text", findingIn(stdout, "TXT014"));
    },
  },
  many: {
    print: async () => {
      const files = { "official/a-res-77-20.txt": source, "official/minutes.txt": "no resolution\n" };
      const { stderr } = await printedBy(files, ["draft", "official/", "--ndjson"]);
      const command = "$ npx open-resolutions draft official/ --ndjson > drafts.ndjson";
      return fenced("console", `${command}\n${stderr.trimEnd()}`);
    },
  },
  agreement: { varies: /[01]\.\d+/g, print: agreementTable },
};

const block = /(?<=^<!-- printed: ([a-z]+) -->\n)(?:```.*?^```$|(?:\|[^\n]*(?:\n(?=\|)|$))+)/gms;

/**
 * A guide with every block under `<!-- printed: name -->` as the built commands print it now.
 *
 * @throws when no example has the name.
 */
export async function withPrintedExamples(guide: string): Promise<string> {
  let renewed = guide;
  for (const [shown, name = ""] of guide.matchAll(block)) {
    const example = examples[name];
    if (!example) throw new Error(`docs/drafting.md asks for an unknown example "${name}"`);
    const printed = await example.print();
    const fixed = (text: string) => (example.varies ? text.replace(example.varies, "…") : text);
    if (fixed(printed) !== fixed(shown)) renewed = renewed.replace(shown, () => printed);
  }
  return renewed;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Runs commands one after another in a new folder with some files. @returns what the last one printed */
function printedBy(files: Record<string, string>, ...commands: readonly (readonly string[])[]): Promise<Run> {
  return inNewFolder(async (folder) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    let last: Run | undefined;
    for (const args of commands) last = await run(folder, args);
    if (!last) throw new Error("an example needs a command");
    return last;
  });
}

/** The finding of a rule in what a command printed. @throws when no command printed one. */
function findingIn(stdout: string, code: string): string {
  const found = stdout.split("\n\n").find((finding) => finding.includes(` ${code} `));
  if (found === undefined) throw new Error(`no command printed a finding of ${code}:\n${stdout}`);
  return found.trim();
}

/** How far the draft of A/RES/77/20 agrees with its annotation by hand. */
function agreementTable(): string {
  const { records } = checkFolder(here("data/"));
  const made = makeDrafter(records)({ path: "a-res-77-20.txt", content: source });
  const hand = records.entries.paragraph
    .map(({ value }) => value)
    .filter(({ id }) => id.startsWith("a-res-77-20."));
  const footnotes = new Map(made.resolution?.footnotes.map(({ number, text }) => [number, text]));
  const share = (part: number, all: number) => (all === 0 ? 1 : part / all).toFixed(3);
  const rows = agreementOf(hand, made.records?.paragraphs ?? [], footnotes)
    .filter(({ second }) => second > 0)
    .map(({ kind, first, second, both }) => `| ${kind} | ${share(both, second)} | ${share(both, first)} |`);
  return ["| kind | precision | recall |", "|---|--:|--:|", ...rows].join("\n");
}
