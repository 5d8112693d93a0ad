import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync } from "node:zlib";
import { compactLine } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { dataset as kitFiles } from "@open-resolutions/testkit/dataset";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { expect, it } from "vitest";
import { indexDatabase } from "../src/assets/index-database.ts";

const path = "general-assembly/2095.ndjson";
const resolution = {
  ...{ id: "A/RES/150/8", organ: "general-assembly", number: 8, adopted: "2095-11-21", method: "rule" },
  vote: { method: "recorded", inFavour: 1, against: 0, abstaining: 0 },
  ballots: { inFavour: ["amberland"] },
  counts: { preambular: 0, operative: 1, annexed: 0, items: 0, parts: 0, footnotes: 0, words: 9 },
  textHash: "0".repeat(64),
  source: { file: "ga/A_RES_150_8.xml", sha256: "1".repeat(64) },
  paragraphs: [
    {
      ...{ id: "a-res-150-8.op1", label: "OP1", kind: "operative", order: 1, opening: "request" },
      ...{ words: 9, hash: "2".repeat(16) },
      acts: [
        { verb: "request", addressees: ["secretary-general"] },
        { verb: "invite", addressees: ["wlo"] },
        { verb: "decide" },
      ],
      mandates: [
        { type: "report", assignees: ["secretary-general"], due: [{ bound: "by", date: "2097" }], act: 1 },
        { type: "action", act: 2 },
        { type: "action", act: 3 },
      ],
      mentions: [{ actor: "wlo", times: 2 }],
    },
  ],
};
const kit = Object.fromEntries([...kitFiles].map(([name, text]) => [`data/${name}`, text]));

it("is one database in which facts and texts are joined by the registers", async () => {
  const root = folderWith({
    ...kit,
    [`data/index/${path}`]: `${JSON.stringify(compactLine(path, resolution))}\n`,
  });
  const files = await indexDatabase(root, loadDataset(join(root, "data")), "1.2.3");
  expect([...files.keys()]).toEqual(["open-resolutions-with-index.sqlite.gz"]);
  const [content = new Uint8Array()] = files.values();
  writeFileSync(join(root, "all.sqlite"), gunzipSync(content));
  const database = new DatabaseSync(join(root, "all.sqlite"));
  const first = (sql: string) => ({ ...database.prepare(sql).get() });
  expect(first("SELECT actor_name, type, bound, date, label FROM index_requests")).toEqual({
    actor_name: "Secretary-General",
    ...{ type: "report", bound: "by", date: "2097", label: "OP1" },
  });
  expect(
    database
      .prepare("SELECT type, actor, with_others FROM index_requests ORDER BY type DESC, actor DESC")
      .all()
      .map((row) => Object.values(row)),
  ).toEqual([
    ["report", "secretary-general", 0],
    ["action", "wlo", 1],
    ["action", null, null],
  ]);
  expect(first('SELECT state, "cast" FROM index_ballots')).toEqual({ state: "amberland", cast: "in-favour" });
  expect(first("SELECT count(*) AS texts FROM resolutions")).toEqual({ texts: 2 });
  expect(first("SELECT value FROM about WHERE key = 'version'")).toEqual({ value: "1.2.3" });
  database.close();
});

it("is not made without an index", async () => {
  const root = folderWith(kit);
  expect((await indexDatabase(root, loadDataset(join(root, "data")), "1.2.3")).size).toBe(0);
});
