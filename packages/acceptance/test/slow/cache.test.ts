import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, inject, it } from "vitest";
import { copyCache } from "../../src/copy-repository.ts";
import { copyWithKitData } from "../../src/kit-repository.ts";
import { publishedPackages, repository } from "../../src/published.ts";
import { build, type Cached, plan } from "../../src/turbo.ts";

const folder = join(inject("scratch"), "cached");
/** Every published package but the command, and but the one that imports nothing. */
const packages = [...publishedPackages(repository).keys()].flatMap((name) =>
  name.startsWith("@open-resolutions/") && !name.endsWith("/symbols")
    ? [name.replace("@open-resolutions/", "")]
    : [],
);
const data = [
  "//#check-data",
  "//#check-records",
  ...["csv", "json", "parquet", "sqlite", "types"].map(taskOf),
];
const all = ["//#check-data", "//#check-records", ...packages.map(taskOf), "open-resolutions#build"];
let first: Cached;

beforeAll(async () => {
  await copyWithKitData(folder);
  first = await plan(folder);
  copyCache(folder);
  await build(folder);
});

it("a first build plans every task", () => {
  expect(Object.keys(first)).toEqual(expect.arrayContaining(all));
  expect(stale(first)).toEqual(Object.keys(first).sort());
});

it("a second build is served from the cache", async () => {
  expect(await build(folder)).toEqual(Object.fromEntries(Object.keys(first).map((task) => [task, true])));
});

it("a changed record rebuilds the data, but not the schemas, core or the command", async () => {
  const rebuilt = await whileEdited("data/capabilities/beacon-7.json", '"information-sharing", ', "", build);
  // The package of the index brings the names of the registers, and its lines are checked against them.
  expect(stale(rebuilt)).toEqual([...data, taskOf("index")].sort());
});

it("a changed resolution neither checks nor builds the index again", async () => {
  const file = "data/resolutions/a-res-150-7/paragraphs.json";
  const rebuilt = await whileEdited(file, "\n", "\n\n", plan);
  expect(stale(rebuilt)).toEqual(data.filter((task) => task !== "//#check-data").sort());
});

it.each([
  { what: "a schema", file: "schemas/actor.schema.json", rebuilt: all },
  {
    what: "a rule of core",
    file: "packages/core/src/check/check.ts",
    rebuilt: all.filter((task) => task !== taskOf("schemas")),
  },
  {
    what: "the command that checks the data",
    file: "packages/cli/src/commands/validate/command.ts",
    rebuilt: ["open-resolutions#build", ...data, taskOf("index")],
  },
  {
    what: "the writer of CSV",
    file: "packages/export/src/formats/csv/csv-text.ts",
    rebuilt: [taskOf("export"), taskOf("index"), taskOf("portal"), "open-resolutions#build", ...data],
  },
  {
    what: "what the CSV files say about themselves",
    file: "packages/csv/src/csv-files.ts",
    rebuilt: [taskOf("csv")],
  },
  {
    what: "how packages write their output",
    file: "packages/build/src/replace-folder.ts",
    rebuilt: [taskOf("symbols"), ...all],
  },
  { what: "the documentation", file: "packages/core/README.md", rebuilt: [] },
  { what: "a test", file: "packages/csv/test/csv.test.ts", rebuilt: [] },
])("a change in $what rebuilds what depends on it, and nothing else", async ({ file, rebuilt }) => {
  expect(stale(await whileEdited(file, "\n", "\n\n", plan))).toEqual([...rebuilt].sort());
});

function taskOf(name: string): string {
  return `@open-resolutions/${name}#build`;
}

/** The tasks that are not in the cache. */
function stale(cached: Cached): string[] {
  return Object.keys(cached)
    .filter((task) => !cached[task])
    .sort();
}

/** What turbo does while the first of these words in a file is replaced. */
async function whileEdited(
  file: string,
  from: string,
  to: string,
  turbo: (folder: string) => Promise<Cached>,
): Promise<Cached> {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(path, text.replace(from, to));
  return turbo(folder).finally(() => writeFileSync(path, text));
}
