import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { beforeAll, describe, expect, it } from "vitest";
import { draftKit, exportLines, idsOf, kit, kitFolder, recordsIn, registers } from "./exporting.ts";

let drafts: string;
beforeAll(async () => {
  drafts = await draftKit();
});

describe("export --registers", () => {
  it("takes a file with lists of records", async () => {
    const folder = folderWith();
    const { resolutions: _, paragraphs: __, ...lists } = kit;
    writeFileSync(join(folder, "registers.json"), JSON.stringify(lists));
    const args = ["export", "-", "--registers", "registers.json", "--to", "ndjson", "--out", "out"];
    const { status, stderr } = await run(folder, args, drafts);
    expect(stderr).toMatch(/^wrote out: 2 resolutions/);
    expect(status).toBe(0);
    expect(idsOf(recordsIn(folder, "out/ndjson/actors.ndjson"))).toEqual(
      expect.arrayContaining([...idsOf(kit.actors), "interpol"]),
    );
  });

  it.each([
    { text: "[", says: /^registers.json: .*expected JSON with lists of records/ },
    { text: '{"people": []}', says: /"people" is not a list of records/ },
    { text: '{"actors": [{"id": "x"}]}', says: /^registers.json: \/actors\/0 must have required property/ },
  ])("refuses $text", async ({ text, says }) => {
    const folder = folderWith({ "registers.json": text });
    const args = ["export", "-", "--registers", "registers.json", "--out", "out"];
    const { status, stderr } = await run(folder, args, drafts);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });
});

describe("the purpose of a capability, where the export has the paragraph that it quotes", () => {
  const quoted = "to exchange warnings of fog of natural, accidental or deliberate origin";
  const exported = async (lines: string) => {
    const folder = kitFolder();
    const { status, stderr } = await exportLines(folder, lines, ["--to", "ndjson"]);
    const records: { id: string; purpose?: { quote: string } }[] = recordsIn(
      folder,
      "out/ndjson/capabilities.ndjson",
    );
    const { purpose } = records.find(({ id }) => id === "fogtracker") ?? {};
    return { status, stderr, quote: purpose?.quote };
  };

  it("is exported with the same words", async () => {
    const { status, stderr, quote } = await exported(drafts);
    expect({ status, quote }).toEqual({ status: 0, quote: quoted });
    expect(stderr).not.toContain("left out");
  });

  it("is left out with other words, and reported", async () => {
    expect(drafts).toContain(quoted);
    const other = quoted.replace("natural, accidental", "accidental, natural");
    const { status, stderr, quote } = await exported(drafts.replaceAll(quoted, other));
    expect({ status, quote }).toEqual({ status: 0, quote: undefined });
    expect(stderr).toContain(
      "left out the purpose of the capability fogtracker: a-res-150-7.op2 has other words than it quotes\n",
    );
  });
});

describe("export refuses", () => {
  it.each([
    { args: ["--to", "cvs"], says: '"cvs" is not a format' },
    { args: ["--to", "json", "--partition", "year"], says: "json cannot be partitioned" },
    { args: ["--to", "csv", "--partition", "month"], says: "--partition takes organ and year" },
    { args: ["--to", "csv", "--partition", "year,year"], says: "--partition takes organ and year" },
  ])("$args", async ({ args, says }) => {
    const { status, stderr } = await exportLines(kitFolder(), drafts, args);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });

  it("an output folder with other files", async () => {
    const folder = kitFolder();
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "out/notes.txt"), "mine");
    const { status, stderr } = await exportLines(folder, drafts, []);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^out is not empty and holds no manifest.json of an export/);
    expect(readdirSync(join(folder, "out"))).toEqual(["notes.txt"]);
  });

  it("an output folder that cannot be made", async () => {
    const folder = kitFolder();
    writeFileSync(join(folder, "file"), "");
    const args = ["export", "-", "--registers", registers(folder), "--out", "file/out"];
    const { status, stderr } = await run(folder, args, drafts);
    expect(status).toBe(2);
    expect(stderr).toBe("file: something else is in its place\n");
  });
});
