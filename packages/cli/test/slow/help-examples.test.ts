import { execFile, execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { program, run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printedPdf } from "../printed-pdf.ts";
import { indexOfExamples } from "./index-of-examples.ts";

const commands = [
  "",
  "validate",
  "draft",
  "new",
  ...["resolution", "actor", "capability", "document", "theme"].map((type) => `new ${type}`),
  "review",
  "show",
  "find",
  "compare",
  "diff",
  "export",
  "docs",
];

/** What an example prints on standard error where it cannot do its work here, with the exit code 2 that help documents. */
const cannotRunHere: [example: RegExp, reason: RegExp][] = [
  // Without a terminal nobody can be asked.
  [/^open-resolutions new [a-z]+$/, /are missing; give them as flags/],
  [/^open-resolutions review /, /is not the folder of a resolution|there is no terminal here/],
  [
    /^open-resolutions new actor --from drafts\.ndjson$/,
    /choose one of the names|cannot be read|the registers have every name/,
  ],
  // Releases come from a registry, and a test must not need a network.
  [/\bdiff .*\b(?:1\.0\.0|latest)\b/, /the registry cannot be reached/],
  // Parts of an export come from several machines.
  [/^open-resolutions export --merge /, /holds no export|no such|manifest\.json/],
  // An index in a dataset folder would be checked by the examples of validate.
  [/--index data\/index$/, /holds no index/],
];

/** The examples of a command's help. */
async function examplesOf(command: string): Promise<string[]> {
  const { stdout } = await run(folderWith(), [...command.split(" ").filter(Boolean), "--help"]);
  const [, examples = ""] = stdout.split("\nExamples:\n");
  // What an example does is set apart by three spaces.
  return [...examples.matchAll(/^ {2}\$ (.*?)(?: {3,}.*)?$/gm)].map(([, example = ""]) => example);
}

/** The paragraphs that the examples name: PP9, OP17 and OP17(a). */
const preamble = Array.from(
  { length: 9 },
  (_, at) => `Recalling its earlier work on harbour ${at + 1},`,
).join("\n\n");
const operative = [
  ...Array.from(
    { length: 16 },
    (_, at) => `${at + 1}. Requests the Secretary-General to report on harbours;`,
  ),
  "17. Requests the Secretary-General:",
  "(a) To publish the report;",
  "(b) To plant a tree.",
].join("\n\n");

/** A resolution. One with the symbol of a published resolution has fewer paragraphs: records refer to the words of others. */
const text = (symbol: string, session: string) => `United Nations

${symbol}

General Assembly

20 November 2044

${session} session

Resolution adopted by the General Assembly on 20 November 2044

${symbol.slice("A/RES/".length)}. Harbours

The General Assembly,

${symbol === "A/RES/77/20" ? "Recalling its earlier work on harbours," : preamble}

${symbol === "A/RES/77/20" ? "1. Requests the Secretary-General to report on harbours." : operative}

5th plenary meeting
20 November 2044
`;

const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><preface>
<p>United Nations</p><p><docNumber>A/RES/78/2</docNumber></p><p>General Assembly</p><p>20 November 2044</p>
<p>Seventy-eighth session</p><p>Resolution adopted by the General Assembly on 20 November 2044</p>
<p>78/2. Harbours</p></preface><preamble><p>The General Assembly,</p>
<p>Recalling its earlier work on harbours,</p></preamble><mainBody>
<p>1. Requests the Secretary-General to report on harbours.</p></mainBody></statement></akomaNtoso>
`;

/** A folder that has what the examples name, for tests to copy. */
const workshop = mkdtempSync(join(tmpdir(), "open-resolutions-examples-"));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

beforeAll(async () => {
  const put = (path: string, content: string | Uint8Array, mode = 0o644) => {
    mkdirSync(join(workshop, path, ".."), { recursive: true });
    writeFileSync(join(workshop, path), content);
    chmodSync(join(workshop, path), mode);
  };
  // Programs that the examples use, and that a machine may not have.
  put("bin/open-resolutions", `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, 0o755);
  for (const pager of ["less", "jq"]) put(`bin/${pager}`, "#!/bin/sh\nexec cat\n", 0o755);

  const sessions = {
    "75/10": "Seventy-fifth",
    "76/1": "Seventy-sixth",
    "77/20": "Seventy-seventh",
    "78/1": "Seventy-eighth",
  };
  for (const [number, session] of Object.entries(sessions))
    put(`official/a-res-${number.replace("/", "-")}.txt`, text(`A/RES/${number}`, session));
  put("text.txt", text("A/RES/78/1", "Seventy-eighth"));
  put("a-res-78-1.txt", text("A/RES/78/1", "Seventy-eighth"));
  put("a-res-78-1.pdf", await printedPdf(text("A/RES/78/1", "Seventy-eighth")));
  put("a-res-75-10.txt", text("A/RES/75/10", "Seventy-fifth"));
  put("A_RES_78_1.xml", xml);
  const line = { id: "a-res-78-1", content: text("A/RES/78/1", "Seventy-eighth") };
  put("texts.ndjson", `${JSON.stringify(line)}\n`);
  const drafted = await run(workshop, ["draft", "official", "--ndjson"]);
  put("drafts.ndjson", drafted.stdout);
  await run(workshop, ["draft", "official", "--out", "data/resolutions", "--quiet"]);
  rmSync(join(workshop, "data/resolutions/a-res-75-10"), { recursive: true });
  put("a-res-81-3.txt", text("A/RES/81/3", "Eighty-first"));
  await run(workshop, ["draft", "a-res-81-3.txt", "--out", "drafts/resolutions", "--quiet"]);
  for (const name of ["old", "new"])
    cpSync(join(workshop, "data/resolutions/a-res-76-1"), join(workshop, name), { recursive: true });
  put(
    "actors/unodc.json",
    '{"id": "unodc", "name": "United Nations Office on Drugs and Crime", "kind": "office"}',
  );
  put("paragraphs.ndjson", '{"id": "a-res-99-1.op1", "text": "Requests a report."}\n');
  for (const [path, content] of indexOfExamples) put(`node_modules/@open-resolutions/index/${path}`, content);
  const json = fileURLToPath(new URL("../../../json", import.meta.url));
  mkdirSync(join(workshop, "node_modules/@open-resolutions"), { recursive: true });
  symlinkSync(json, join(workshop, "node_modules/@open-resolutions/json"));
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", workshop], {
    cwd: json,
  });
});

/** A folder with a copy of the workshop. */
function copy(): string {
  const folder = folderWith();
  cpSync(workshop, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

/**
 * A command in which a shell has little to do: quoted words, and a file that is read or written. A shell and a process
 * of its own cost half a second. diff asks npm, which must not find a registry.
 */
const simple =
  /^open-resolutions(?! diff\b)((?: +(?:[^|<>"'*?$;&~#\s][^|<>"'*?$;&~\s]*|"[^"$\\]*"))*)(?: < (\S+))?(?: > (\S+))?$/;

/** Runs a command line as a person would type it. */
async function runLine(cwd: string, line: string): Promise<{ status: number | null; stderr: string }> {
  const commands = line.split(" | ");
  if (!commands.every((command) => simple.test(command))) return runInShell(cwd, line);
  let last = { status: 0 as number | null, stdout: "", stderr: "" };
  for (const command of commands) {
    const [, words = "", from, to] = simple.exec(command) ?? [];
    const input = from === undefined ? last.stdout : readFileSync(join(cwd, from));
    const args = [...words.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
    last = await run(cwd, args, input);
    if (to !== undefined) writeFileSync(join(cwd, to), last.stdout);
  }
  return last;
}

function runInShell(cwd: string, line: string): Promise<{ status: number; stderr: string }> {
  const env = {
    ...process.env,
    PATH: [join(cwd, "bin"), process.env.PATH].join(delimiter),
    // Nobody answers at this address.
    npm_config_registry: "http://127.0.0.1:9/",
  };
  return new Promise((resolve) => {
    const child = execFile("sh", ["-c", line], { cwd, env }, (error, _, stderr) =>
      resolve({ status: typeof error?.code === "number" ? error.code : 0, stderr }),
    );
    child.stdin?.end();
  });
}

describe.skipIf(process.platform === "win32")("every example of the help of", () => {
  it.each(commands)("open-resolutions %s", async (command) => {
    const examples = await examplesOf(command);
    expect(examples.length).toBeGreaterThan(1);
    const folder = copy();
    // Its examples show the published resolution, which the one in the folder would hide.
    if (command === "show" || command === "")
      rmSync(join(folder, "data/resolutions/a-res-77-20"), { recursive: true });
    for (const example of examples) {
      const { status, stderr } = await runLine(folder, example);
      const reason = cannotRunHere.find(([line]) => line.test(example))?.[1];
      if (reason && status === 2) expect(stderr, example).toMatch(reason);
      // Validate documents 1 for findings.
      else expect(example.includes("validate") ? [0, 1] : [0], `${example}\n${stderr}`).toContain(status);
      expect(stderr, example).not.toMatch(/^ {4}at /m);
    }
  });
});

it("help is as wide as the terminal, at most 110 columns", async () => {
  for (const command of commands) {
    const { stdout } = await run(folderWith(), [...command.split(" ").filter(Boolean), "--help"]);
    const long = stdout.split("\n").filter((line) => line.length > 110 && !/^ {2}\$ /.test(line));
    expect(long, command).toEqual([]);
  }
});

describe("docs", () => {
  it.each([
    ["mention", "| `mentions[]`"],
    ["mentions", "| `mentions[].quote`"],
    ["act", "| `acts[]`"],
    ["actor", "## Actor (`actors`)"],
  ])("%s prints %s", async (asked, row) => {
    const { status, stdout } = await run(folderWith(), ["docs", asked]);
    expect(status).toBe(0);
    expect(stdout).toContain(row);
    expect(stdout.match(/^## /gm)?.length).toBeLessThan(4);
  });
});
