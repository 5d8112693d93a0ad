import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { text } from "./invented-text.ts";

const guild = JSON.stringify({
  $schema: "https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@1/dist/actor.schema.json",
  id: "guild-of-harbour-masters",
  name: "Guild of Harbour Masters",
  kind: "organization",
});

/** A text that asks an actor which no published register has. */
const toGuild = (number: number) =>
  text(number).replace("Member States to", "the Guild of Harbour Masters to");

const isUnknown = 'no register has the name "Guild of Harbour Masters"';

describe("draft knows the dataset of the working directory, and says so", () => {
  it.each([
    ["actors", "."],
    ["data/actors", "data"],
  ])("where it is in %s", async (place, named) => {
    const folder = folderWith({ "t.txt": toGuild(1), [`${place}/guild-of-harbour-masters.json`]: guild });
    const { stdout, stderr } = await run(folder, ["draft", "t.txt"]);
    expect(stdout).toContain("A/RES/99/1, Tests of readers: certain");
    expect(stderr).toBe(`looked at the published records, and at ${named} (1 actor)\ndrafted 1, no doubts\n`);
    expect((await run(folder, ["draft", "t.txt", "--quiet"])).stderr).toBe("");
  });

  it("in the only folder that has resolutions, where the drafts are", async () => {
    const folder = folderWith({ "t.txt": toGuild(1), "notes/actors/guild.json": "{}" });
    const first = await run(folder, ["draft", "t.txt", "--out", "drafts/resolutions"]);
    expect(first.stdout).toContain(isUnknown);
    await run(folder, ["new", "actor", "--name", "Guild of Harbour Masters", "--kind", "organization"]);
    const { stdout, stderr } = await run(folder, ["draft", "t.txt", "--ndjson"]);
    expect(stderr).toBe(
      "looked at the published records, and at drafts (1 actor, 3 documents, 1 resolution, none with confirmed paragraphs)\ndrafted 1, no doubts\n",
    );
    // The lines refer to the same records wherever they are read here.
    expect((await run(folder, ["validate", "-"], stdout)).status).toBe(0);
    const elsewhere = await run(folderWith(), ["validate", "-"], stdout);
    expect(elsewhere.stdout).toContain('no actor has the id "guild-of-harbour-masters"');
    const exported = await run(folder, ["export", "-", "--to", "csv", "--out", "tables", "--quiet"], stdout);
    expect(exported).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("of several in none, but says how to name one", async () => {
    const folder = folderWith({
      "t.txt": toGuild(1),
      "a b/actors/guild-of-harbour-masters.json": guild,
      "a b/resolutions/a-res-99-5/resolution.json": "{}",
      "c/resolutions/a-res-99-6/resolution.json": "{}",
    });
    const { stdout, stderr } = await run(folder, ["draft", "t.txt"]);
    expect(stdout).toContain(isUnknown);
    expect(stderr).toContain('did not look at a b, c: to use the records there, add --registers "a b"\n');
    const named = await run(folder, ["draft", "t.txt", "--registers", "a b"]);
    expect(named.stdout).not.toContain(isUnknown);
    expect(named.stderr).not.toContain("did not look");
    const refused = await run(folder, ["new", "theme", "--label", "Fog", "--group", "crime"]);
    expect(refused).toEqual({
      status: 2,
      stdout: "",
      stderr:
        'there are records in a b, c: run the command in the folder to which the theme belongs, for example after cd "a b"\n',
    });
  });

  it("not the one here when the draft goes into another one", async () => {
    const folder = folderWith({ "t.txt": toGuild(1), "actors/guild-of-harbour-masters.json": guild });
    const out = ["--out", "drafts/resolutions"];
    const { stdout, stderr } = await run(folder, ["draft", "t.txt", ...out]);
    expect(stdout).toContain(isUnknown);
    expect(stderr).toContain("did not look at .: to use the records there, add --registers .\n");
    const named = await run(folder, ["draft", "t.txt", "--out", "more/resolutions", "--registers", "."]);
    expect(named.stdout).not.toContain(isUnknown);
    const added = await run(folder, ["new", "theme", "--label", "Fog", "--group", "crime"]);
    expect(added.stdout.split("\n")).toEqual([
      "wrote vocabularies/themes.json",
      "then: open-resolutions validate",
      "drafts, more have records of their own and do not know this one: if it belongs there, run the command in that folder",
      "",
    ]);
  });

  it("and says that a record of it cannot be read", async () => {
    const broken = guild.replace('"organization"', '"organisation"');
    const folder = folderWith({ "t.txt": text(1), "actors/guild-of-harbour-masters.json": broken });
    const { stderr } = await run(folder, ["draft", "t.txt"]);
    expect(stderr).toContain("1 record of . cannot be read: open-resolutions validate . shows more\n");
  });
});

describe("draft carries over what people confirmed in another dataset", () => {
  /** A folder in which people have confirmed a resolution, and the text of the next one. */
  async function withConfirmed(root: string): Promise<string> {
    const folder = folderWith({
      "a.txt": toGuild(1),
      "next.txt": toGuild(2).replace("\n3 March", "\n6 March").replaceAll("1 March", "4 March"),
      [join(root, "actors/guild-of-harbour-masters.json")]: guild,
    });
    await run(folder, ["draft", "a.txt", "--out", join(root, "resolutions"), "--quiet"]);
    confirm(folder, join(root, "resolutions/a-res-99-1"));
    return folder;
  }

  /** Confirms all that is proposed in a resolution. */
  function confirm(folder: string, resolution: string): void {
    const file = join(folder, resolution, "paragraphs.json");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(', "method": "rule"', ""));
  }

  it.each([
    ["ds", ["--registers", "ds"]],
    ["ds", ["--registers", "ds", "--out", "drafts/resolutions"]],
    ["ds", ["--out", "ds/resolutions"]],
    ["ds", ["--out", "ds/resolutions", "--registers", "ds"]],
    ["ds", []],
    [".", []],
  ])("%s %j", async (root, flags) => {
    const folder = await withConfirmed(root);
    const { stdout, stderr } = await run(folder, ["draft", "next.txt", ...flags]);
    expect(stdout).toContain(
      "continues a-res-99-1, and carries its confirmed annotations over; paragraphs with the same words: 3, revised: 0",
    );
    expect(stderr).toBe(
      `looked at the published records, and at ${root} (1 actor, 3 documents, 1 resolution, 1 with confirmed paragraphs)\ndrafted 1, no doubts\n`,
    );
  });

  it("also where the published resolution of the same symbol is another", async () => {
    const folder = folderWith({
      "a.txt": text(1)
        .replaceAll("99/1", "77/20")
        .replaceAll("2045", "2022")
        .replace("Ninety-ninth", "Seventy-seventh"),
      "next.txt": text(2)
        .replaceAll("2045", "2046")
        .replace("Ninety-ninth", "One hundredth")
        .replaceAll("99/2", "100/2"),
    });
    await run(folder, ["draft", "a.txt", "--out", "ds/resolutions", "--quiet"]);
    const { stdout, stderr } = await run(folder, ["draft", "next.txt"]);
    expect(stderr).toContain("1 resolution, none with confirmed paragraphs");
    expect(stdout).not.toContain("continues");
    confirm(folder, "ds/resolutions/a-res-77-20");
    const confirmed = await run(folder, ["draft", "next.txt"]);
    expect(confirmed.stderr).toContain("1 resolution, 1 with confirmed paragraphs");
    expect(confirmed.stdout).toContain("continues a-res-77-20");
  });

  it("also from a published resolution, when the draft goes into one dataset and the registers are in another", async () => {
    const title =
      "Cooperation between the United Nations and the International Criminal Police Organization (INTERPOL)";
    const folder = folderWith({
      "t.txt": text(1).replaceAll("Tests of readers", title),
      "ds/actors/guild-of-harbour-masters.json": guild,
    });
    const flags = ["--registers", "ds", "--out", "drafts/resolutions"];
    const { stdout } = await run(folder, ["draft", "t.txt", ...flags]);
    expect(stdout).toContain("continues a-res-77-20, and carries its confirmed annotations over");
  });

  it("and the draft passes the check with the same registers", async () => {
    const folder = await withConfirmed("ds");
    const flags = ["--registers", "ds"];
    await run(folder, ["draft", "next.txt", "--out", "drafts/resolutions", "--quiet", ...flags]);
    expect(await run(folder, ["validate", "drafts", "--quiet", "--skip", "TXT014", ...flags])).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const { stdout } = await run(folder, ["draft", "next.txt", "--ndjson", ...flags]);
    expect(stdout).toContain('"method":"carried-over"');
    expect((await run(folder, ["validate", "-", "--skip", "TXT014", ...flags], stdout)).stdout).toBe("");
  });
});
