import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkFiles, type Finding, fixFile, type Records, type SourceFile } from "@open-resolutions/core";
import { dataset, datasetFiles } from "@open-resolutions/testkit/dataset";
import { anywhere, keyAt, splice, steps, transplant } from "@open-resolutions/testkit/mutations";
import fc from "fast-check";
import { formats } from "../src/commands/validate/formats/index.ts";

const files = [...dataset].map(([path, text]) => ({ path, text }));
const { records: known } = checkFiles(datasetFiles());
const names = Object.getOwnPropertyNames(Object.prototype).join();

/** The registers and the resolution as others see them: nothing is said of them. */
const context: Records = {
  ...known,
  entries: Object.fromEntries(
    Object.entries(known.entries).map(([type, entries]) => [
      type,
      entries.map((entry) => ({ ...entry, file: { ...entry.file, context: true } })),
    ]),
  ) as unknown as Records["entries"],
};

const graft = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom("__proto__", "constructor", "unof ", "wol", "e\u0301", "A/RES/150/7", "\ud800", 1e21, -0),
);
const mutation = fc.oneof(
  // Any value in the place of any value.
  fc.record({ kind: fc.constant("value" as const), steps, graft }),
  // Any characters in the place of any characters.
  fc.record({
    kind: fc.constant("text" as const),
    where: anywhere,
    length: fc.nat(12),
    by: fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom('"', "}", ",", "\\", "[[[[", "\r\n", "e\u0301"),
    ),
  }),
  // A key with another name, a key more, or the keys in another order.
  fc.record({
    kind: fc.constant("key" as const),
    steps,
    name: fc.string({ maxLength: 6 }),
  }),
);

/** What is fuzzed: one of the small files of the dataset, or now and then one of the large, after a few mutations. */
const input = fc.record({
  file: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...files.filter(({ text }) => text.length < 5000)) },
    { weight: 1, arbitrary: fc.constantFrom(...files) },
  ),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutate(text: string, change: Mutation): string {
  if (change.kind === "text") return splice(text, change.where, change.length, change.by);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  const edited =
    change.kind === "value"
      ? transplant(value, change.steps, change.graft)
      : rename(value, change.steps, change.name);
  return JSON.stringify(edited, null, 2) ?? "";
}

function rename(value: unknown, [step, ...rest]: readonly number[], name: string): unknown {
  const key = step === undefined ? undefined : keyAt(value, step);
  if (key === undefined || Array.isArray(value)) return value;
  const entries = Object.entries(value as object).reverse();
  return Object.fromEntries(
    entries.map(([own, inner]) =>
      own === key ? (rest.length > 0 ? [own, rename(inner, rest, name)] : [name, inner]) : [own, inner],
    ),
  );
}

const check = (source: SourceFile) =>
  checkFiles([source], { published: context }).findings.filter(({ file }) => file === source.path);

/** Fails unless every law holds for a file that nobody would write. */
function tryFile(path: string, text: string): void {
  const findings = check({ path, content: text });
  for (const finding of findings) expectPlace(finding, text);
  for (const format of ["json", "sarif"] as const)
    JSON.parse(formats[format](reportOf(findings), false, 110));
  formats.pretty(reportOf(findings), true, 60);
  let fixed = text;
  let left = findings;
  for (let round = 0; ; round += 1) {
    const next = fixFile({ path, content: fixed }, left);
    if (next === undefined) break;
    if (round > 5) throw new Error("mending does not come to an end");
    expectNothingLost(fixed, next, left);
    fixed = next;
    left = check({ path, content: fixed });
  }
  if (Object.getOwnPropertyNames(Object.prototype).join() !== names)
    throw new Error("Object.prototype was changed");
}

function expectPlace({ line, column, length, excerpt, excerptColumn }: Finding, text: string): void {
  const row = text.split("\n")[line - 1];
  if (row === undefined || column < 1 || column > row.length + 1 || length < 1)
    throw new Error(`no such place: ${line}:${column}`);
  if (!row.slice(excerptColumn - 1).startsWith(excerpt))
    throw new Error(`the excerpt is not of line ${line}`);
}

function reportOf(findings: readonly Finding[]) {
  return { findings, omitted: 0, errors: findings.length, warnings: 0, files: [], version: "0.0.0" };
}

/** Every text is there as it was, but for its normalization form and what a finding offers to write. */
function expectNothingLost(before: string, after: string, findings: readonly Finding[]): void {
  if (before.startsWith("\uFEFF")) return;
  const changed = findings.flatMap(({ fix }) => fix?.change?.pointer ?? []);
  const texts = new Map(textsOf(JSON.parse(after), ""));
  for (const [pointer, text] of textsOf(JSON.parse(before), "")) {
    if (changed.includes(pointer)) continue;
    if (texts.get(pointer) !== text) throw new Error(`${pointer} was ${text} and is ${texts.get(pointer)}`);
  }
}

function* textsOf(value: unknown, pointer: string): Generator<[string, unknown]> {
  if (typeof value !== "object" || value === null) yield [pointer, value];
  else
    for (const [key, inner] of Object.entries(value))
      yield* textsOf(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

/** Tries so many files. @throws with the smallest that breaks a law. */
export function fuzz(runs: number, seed: number): void {
  fc.assert(
    fc.property(input, ({ file, mutations }) => {
      tryFile(file.path, mutations.reduce(mutate, file.text));
    }),
    { numRuns: runs, seed },
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [runs = 200_000, seed = 1] = process.argv.slice(2).map(Number);
  const started = performance.now();
  fuzz(runs, seed);
  const seconds = (performance.now() - started) / 1000;
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  console.log(
    `open-resolutions ${version}: ${runs} mutated files, seed ${seed}, every law holds, ${seconds.toFixed(0)} s`,
  );
}
