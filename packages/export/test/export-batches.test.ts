import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Dataset, tables } from "@open-resolutions/core";
import { describe, expect, it } from "vitest";
import {
  batchesOfDataset,
  batchOf,
  csv,
  exportBatches,
  type Format,
  formats,
  json,
  manifestName,
  mergeManifests,
  ndjson,
  parseManifest,
  registerTables,
  resolutionTables,
} from "../src/index.ts";
import { awkwardDataset } from "./awkward-values.ts";
import { description, kit, scratch, whole, write } from "./write.ts";

/** Every file of a folder with its content: path to text. */
function contents(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

const options = (out: string, ...some: Format[]) => ({
  out,
  formats: some.length > 0 ? some : [ndjson],
  dataset: description,
});

describe("JSON and NDJSON", () => {
  it.each([{ dataset: kit }, { dataset: awkwardDataset }])("give back every record", async ({ dataset }) => {
    const lines = await write(dataset, ndjson);
    const lists = await write(dataset, json);
    for (const [plural, records] of Object.entries(dataset)) {
      const own = readFileSync(join(lines, `${plural}.ndjson`), "utf8").split("\n");
      expect(own.pop()).toBe("");
      expect(own.map((line) => JSON.parse(line))).toEqual(records);
      expect(JSON.parse(readFileSync(join(lists, `${plural}.json`), "utf8"))).toEqual(records);
    }
  });
});

describe("an export", () => {
  it("has the same bytes when it is made twice", async () => {
    const [one, two] = [join(scratch(), "out"), join(scratch(), "other")];
    await exportBatches([whole(kit)], options(one, ...formats));
    await exportBatches([whole(kit)], options(two, ...formats));
    expect(contents(one)).toEqual(contents(two));
  });

  it("lists its files with their bytes, SHA-256 and rows", async () => {
    const out = join(scratch(), "out");
    const manifest = await exportBatches([whole(kit)], options(out, csv, ndjson));
    const { [manifestName]: text = "", ...files } = contents(out);
    expect(parseManifest(text)).toEqual(manifest);
    expect(manifest.files.map(({ path, bytes, sha256 }) => [path, bytes, sha256])).toEqual(
      Object.entries(files).map(([path, content]) => [
        path,
        Buffer.byteLength(content),
        createHash("sha256").update(content).digest("hex"),
      ]),
    );
    const rowsOf = (path: string) => manifest.files.find((file) => file.path === path)?.rows;
    expect(rowsOf("csv/paragraphs.csv")).toBe(kit.paragraphs.length);
    expect(rowsOf("ndjson/actors.ndjson")).toBe(kit.actors.length);
    expect(rowsOf("csv/schema.sql")).toBe(0);
    expect(manifest.resolutions).toEqual({
      count: kit.resolutions.length,
      first: kit.resolutions[0]?.id,
      last: kit.resolutions.at(-1)?.id,
    });
  });

  it("of nothing has a header in every table, and no record", async () => {
    const empty = Object.fromEntries(Object.keys(kit).map((plural) => [plural, []])) as unknown as Dataset;
    const out = join(scratch(), "out");
    const { files, resolutions } = await exportBatches([whole(empty)], options(out, csv, json, ndjson));
    expect(files.every(({ rows }) => rows === 0)).toBe(true);
    expect(resolutions).toEqual({ count: 0, first: null, last: null });
    expect(readFileSync(join(out, "csv/actor_aliases.csv"), "utf8")).toBe("actor,position,alias\r\n");
    expect(JSON.parse(readFileSync(join(out, "json/actors.json"), "utf8"))).toEqual([]);
    expect(readFileSync(join(out, "ndjson/actors.ndjson"), "utf8")).toBe("");
  });

  it("replaces an earlier export as a whole", async () => {
    const out = join(scratch(), "out");
    await exportBatches([whole(kit)], options(out, csv));
    await exportBatches([whole(kit)], options(out, json));
    expect(readdirSync(out).sort()).toEqual(["json", manifestName]);
  });
});

describe("partitions", () => {
  const parts = () => [
    {
      folder: "",
      tables: registerTables,
      batches: [batchOf({ ...kit, resolutions: undefined, paragraphs: undefined } as never)],
    },
    ...kit.resolutions.map((resolution) => ({
      folder: `organ=${resolution.organ}/year=${resolution.adopted.slice(0, 4)}`,
      tables: resolutionTables,
      batches: [
        batchOf({
          resolutions: [resolution],
          paragraphs: kit.paragraphs.filter((paragraph) => paragraph.resolution === resolution.id),
        }),
      ],
    })),
  ];

  it("have the resolutions in folders of their own, and the registers once", async () => {
    const out = join(scratch(), "out");
    const { files } = await exportBatches(parts(), options(out, csv, ndjson));
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith("/actors.csv"))).toEqual(["csv/actors.csv"]);
    expect(paths.filter((path) => path.endsWith("/paragraphs.ndjson"))).toEqual(
      parts()
        .slice(1)
        .map(({ folder }) => `ndjson/${folder}/paragraphs.ndjson`)
        .sort(),
    );
    const load = readFileSync(join(out, "csv/load.duckdb.sql"), "utf8");
    for (const { folder } of parts().slice(1)) expect(load).toContain(`FROM '${folder}/mentions.csv'`);
  });

  it("are refused for a format that makes one file", async () => {
    const out = join(scratch(), "out");
    await expect(exportBatches(parts(), options(out, json))).rejects.toThrow("json cannot be partitioned");
    expect(existsSync(out)).toBe(false);
  });
});

describe("an output folder", () => {
  it("that holds other files is never replaced", async () => {
    const out = join(scratch(), "out");
    mkdirSync(out);
    writeFileSync(join(out, "notes.txt"), "mine");
    await expect(exportBatches([whole(kit)], options(out))).rejects.toThrow("holds no manifest.json");
    writeFileSync(join(out, manifestName), '{"name": "an extension of a browser"}');
    await expect(exportBatches([whole(kit)], options(out))).rejects.toThrow("holds no manifest.json");
    expect(Object.keys(contents(out))).toEqual([manifestName, "notes.txt"]);
  });

  it("that holds an export and other files is never replaced", async () => {
    const out = join(scratch(), "out");
    await exportBatches([whole(kit)], options(out));
    writeFileSync(join(out, "ndjson", "notes.txt"), "mine");
    await expect(exportBatches([whole(kit)], options(out))).rejects.toThrow(
      "notes.txt was not written by an export",
    );
    expect(contents(out)[join("ndjson", "notes.txt")]).toBe("mine");
  });

  it("that is a file is an error", async () => {
    const out = join(scratch(), "out");
    writeFileSync(out, "");
    await expect(exportBatches([whole(kit)], options(out))).rejects.toThrow("is not a folder");
  });

  it.skipIf(process.getuid?.() === 0)("in a folder that cannot be written is an error", async () => {
    const folder = scratch();
    chmodSync(folder, 0o555);
    await expect(exportBatches([whole(kit)], options(join(folder, "out")))).rejects.toThrow("EACCES");
  });

  it("stays as it was when a format fails, such as on a full disk", async () => {
    const out = join(scratch(), "out");
    await exportBatches([whole(kit)], options(out));
    const before = contents(out);
    let isAborted = false;
    const failing: Format = {
      name: "failing",
      open: () => ({
        write: () => {
          throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
        },
        close: async () => [],
        abort: () => {
          isAborted = true;
        },
      }),
    };
    await expect(exportBatches([whole(kit)], options(out, csv, failing))).rejects.toThrow("ENOSPC");
    expect(isAborted).toBe(true);
    expect(contents(out)).toEqual(before);
    expect(readdirSync(join(out, ".."))).toEqual(["out"]);
  });

  it("stays as it was when the process is killed, and the next export removes what it left", async () => {
    const folder = scratch();
    const out = join(folder, "out");
    await exportBatches([whole(kit)], options(out));
    const before = contents(out);
    await killedExport(out);
    expect(contents(out)).toEqual(before);
    expect(readdirSync(folder)).toHaveLength(2);
    await exportBatches([whole(kit)], options(out));
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  it("that a killed process had moved away is put back", async () => {
    const folder = scratch();
    const out = join(folder, "out");
    // No process has so large an id.
    await exportBatches([whole(kit)], options(join(folder, ".out.99999999.old")));
    await exportBatches([whole(kit)], options(join(folder, ".out.99999999.new"), csv));
    const failing = { ...ndjson, open: () => Promise.reject(new Error("stop")) };
    await expect(exportBatches([whole(kit)], options(out, failing))).rejects.toThrow("stop");
    expect(readdirSync(folder)).toEqual(["out"]);
    expect(existsSync(join(out, "ndjson"))).toBe(true);
  });
});

/** Starts an export in a process of its own, and kills it in the middle of writing. */
async function killedExport(out: string): Promise<void> {
  const program = `
    import { tables } from "@open-resolutions/core";
    import { exportBatches, ndjson } from "@open-resolutions/export";
    function* batches() {
      yield { records: { actors: [{ id: "a" }] }, rows: new Map() };
      process.stdout.write("writing");
      for (;;) yield { records: {}, rows: new Map() };
    }
    await exportBatches([{ folder: "", tables, batches: batches() }], { out: ${JSON.stringify(out)}, formats: [ndjson], dataset: ${JSON.stringify(description)} });`;
  const cwd = fileURLToPath(new URL("../", import.meta.url));
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { cwd });
  child.stdout.once("data", () => child.kill("SIGKILL"));
  await new Promise((resolve) => child.once("close", resolve));
}

describe("merged manifests", () => {
  const part = async (folder: string, resolutions: Dataset["resolutions"]) => ({
    folder,
    manifest: await exportBatches(
      [{ folder: "", tables, batches: batchesOfDataset({ ...kit, resolutions }) }],
      options(join(scratch(), "out")),
    ),
  });

  it("list the files of all, and the resolutions from the first to the last", async () => {
    const [first, second] = kit.resolutions;
    if (!first || !second) throw new Error("the test kit has two resolutions");
    const parts = [await part("part-1", [first]), await part("part-2", []), await part("part-3", [second])];
    const merged = mergeManifests(parts);
    expect(merged.resolutions).toEqual({ count: 2, first: first.id, last: second.id });
    expect(merged.files).toHaveLength(3 * (parts[0]?.manifest.files.length ?? 0));
    expect(merged.files.map(({ path }) => path)).toContain("part-3/ndjson/paragraphs.ndjson");
  });

  it("come from one version", async () => {
    const { folder, manifest } = await part("part-1", kit.resolutions);
    const other = { ...manifest, dataset: { ...manifest.dataset, version: "2.0.0" } };
    expect(() =>
      mergeManifests([
        { folder, manifest },
        { folder: "part-2", manifest: other },
      ]),
    ).toThrow("part-1 holds test 1.2.3, but part-2 holds test 2.0.0");
    expect(() =>
      mergeManifests([
        { folder, manifest },
        { folder, manifest },
      ]),
    ).toThrow("is listed twice");
    expect(() => mergeManifests([])).toThrow("no manifest to merge");
  });
});
