import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Drafts 200 texts on Apache Spark and by one process, and compares every byte: the contract of docs/spark, kept. The
// texts are those of the test kit under other numbers. Python packages go into a folder that git ignores.

const packages = ["pyspark==4.3.0", "pyarrow==26.0.1", "pandas==3.1.1"];
const count = 200;

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const program = [process.execPath, here("packages/cli/bin/open-resolutions.js")];
const draftLines = [...program, "draft", "-", "--lines", "--quiet"];

/** Runs a program to its end. @throws when it fails. */
function run(command: readonly string[], input = ""): string {
  const [file = "", ...args] = command;
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    input,
    encoding: "utf8",
    maxBuffer: 1e9,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}:\n${stderr.slice(-4000)}`);
  return stdout;
}

function isThere(command: string, flag: string): boolean {
  return spawnSync(command, [flag], { stdio: "ignore" }).status === 0;
}

/** The Python of a virtual environment with Spark, which is made once. */
function pythonWithSpark(): string {
  const folder = here(`node_modules/.cache/open-resolutions/${packages.join("-").replaceAll("==", "-")}`);
  const python = join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  if (!existsSync(join(folder, "complete"))) {
    console.log(`installing ${packages.join(", ")}: several hundred megabytes, once …`);
    run(["python3", "-m", "venv", folder]);
    run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages]);
    writeFileSync(join(folder, "complete"), "");
  }
  return python;
}

/** Texts of resolutions with symbols of their own, by id in order of code units. */
function texts(): string {
  const read = (name: string) => readFileSync(here(`packages/testkit/texts/${name}`), "utf8");
  const originals = [
    { text: read("a-res-150-7.akn.xml"), session: "150", number: "7" },
    { text: read("a-res-151-3.txt"), session: "151", number: "3" },
  ];
  const lines = Array.from({ length: count }, (_, index) => {
    const { text, session, number } = originals[index % originals.length] as (typeof originals)[number];
    const other = 100 + index;
    const content = text
      .replaceAll(`A/RES/${session}/${number}`, `A/RES/${session}/${other}`)
      .replaceAll(`${session}/${number}.`, `${session}/${other}.`);
    return JSON.stringify({ id: `text-${other}`, content });
  });
  return `${lines.join("\n")}\n`;
}

/** Every file in a folder and the folders inside it, with its content. */
function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, "base64")]));
}

/** Tables of drafts as partitioned Parquet. */
function exported(folder: string, name: string): Map<string, string> {
  const out = join(folder, `${name}-tables`);
  const input = join(folder, `${name}.ndjson`);
  run([...program, "export", input, "--to", "parquet", "--partition", "organ,year", "--out", out, "--quiet"]);
  return contents(out);
}

function compare(folder: string, expected: string): void {
  const tables = exported(folder, "one");
  for (const way of ["pipe", "map-partitions", "map-in-arrow", "parquet"]) {
    const isSame = readFileSync(join(folder, `${way}.ndjson`), "utf8") === expected;
    const own = exported(folder, way);
    const areSame =
      own.size === tables.size && [...own].every(([path, content]) => tables.get(path) === content);
    const same = `the same ${count} lines, and their tables in ${tables.size} files`;
    console.log(`${way}: ${isSame && areSame ? same : "DIFFERENT"}`);
    if (!isSame || !areSame) process.exitCode = 1;
  }
}

if (!isThere("python3", "--version") || !isThere("java", "-version"))
  console.log("skipped: Apache Spark needs Python 3 and Java, and they were not both found here");
else {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-spark-"));
  try {
    const lines = texts();
    writeFileSync(join(folder, "texts.ndjson"), lines);
    const expected = run(draftLines, lines);
    writeFileSync(join(folder, "one.ndjson"), expected);
    const answers = expected
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    if (answers.length !== count || answers.some(({ resolution }) => resolution === null))
      throw new Error(`one process drafted only a part of ${count} texts`);
    mkdirSync(join(folder, "warehouse"));
    run([pythonWithSpark(), here("scripts/check-spark.py"), folder, ...draftLines]);
    compare(folder, expected);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
