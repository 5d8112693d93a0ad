import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import type { Ask } from "../src/commands/new/ask-fields.ts";
import { type GivenValues, newRecord } from "../src/commands/new/run.ts";

const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), "utf8"));

describe("from drafts", () => {
  const line = (names: [words: string, count: number, kind?: string, acronym?: string][]) =>
    `${JSON.stringify({
      input: "a.txt",
      unknownNames: names.map(([words, count, kind = "organization", acronym]) => ({
        words,
        kind,
        count,
        ...(acronym && { acronym }),
        places: [{ paragraph: "a-res-99-1.pp1", start: 0, end: 1 }],
      })),
    })}\n`;
  const drafts =
    line([
      ["World Buoy Agency", 2, "organization", "WBYA"],
      ["Fog Convention", 9, "document"],
    ]) +
    line([
      ["World Buoy Agency", 3],
      ["Fog Fund", 4],
    ]);
  const from = (
    folder: string,
    given: GivenValues,
    ask?: Ask,
    type: "actor" | "capability" | "document" = "actor",
  ) =>
    newRecord(type, given, {
      cwd: folder,
      ask,
      dryRun: false,
      text: undefined,
      from: join(folder, "drafts.ndjson"),
    });

  it("a name that is given brings its acronym", async () => {
    const folder = folderWith({ "drafts.ndjson": drafts });
    await from(folder, { name: ["World Buoy Agency"], kind: ["organization"] });
    expect(read(folder, "actors/world-buoy-agency.json")).toMatchObject({
      name: "World Buoy Agency",
      acronym: "WBYA",
    });
  });

  it("a capability", async () => {
    const folder = folderWith({ "drafts.ndjson": line([["Lost Lamps Database", 2, "capability", "LLDB"]]) });
    await from(folder, { name: ["Lost Lamps Database"], kind: ["database"] }, undefined, "capability");
    expect(read(folder, "capabilities/lost-lamps-database.json")).toMatchObject({
      name: "Lost Lamps Database",
      acronym: "LLDB",
    });
  });

  it("a title of a document", async () => {
    const folder = folderWith({ "drafts.ndjson": drafts });
    await from(folder, { title: ["Fog Convention"], kind: ["agreement"] }, undefined, "document");
    expect(read(folder, "documents/fog-convention.json")).toMatchObject({ title: "Fog Convention" });
  });

  it("without a name and a terminal, it lists the names, the most frequent first", async () => {
    const folder = folderWith({ "drafts.ndjson": drafts });
    await expect(from(folder, {})).rejects.toThrow(
      "choose one of the names that the registers lack with --name:\n  World Buoy Agency (WBYA), 5 times\n  Fog Fund, 4 times",
    );
  });

  it("refuses another name, another file, and no file", async () => {
    const folder = folderWith({ "drafts.ndjson": drafts });
    await expect(from(folder, { name: ["Sea Fund"] })).rejects.toThrow('has the unknown name "Sea Fund"');
    await expect(from(folderWith({ "drafts.ndjson": "{}\n" }), {})).rejects.toThrow(
      "drafts.ndjson:1 is not a line of open-resolutions draft --ndjson",
    );
    await expect(from(folderWith(), {})).rejects.toThrow("cannot be read");
  });

  it("leaves out what the dataset has by now", async () => {
    const actor = JSON.stringify({ id: "fog-fund", name: "Fog Fund", kind: "organization" });
    const folder = folderWith({ "drafts.ndjson": line([["Fog Fund", 4]]), "actors/fog-fund.json": actor });
    await expect(from(folder, {})).rejects.toThrow("the registers have every name of the drafts");
    await expect(from(folder, { name: ["Fog Fund"] })).rejects.toThrow('a register has "Fog Fund" already');
  });

  it("asks for the kind, and begins at the one that the drafts say", async () => {
    const folder = folderWith({ "drafts.ndjson": line([["Fog Watch", 1, "programme"]]) });
    const proposals: (string | undefined)[] = [];
    const ask: Ask = {
      text: async ({ proposal }) => proposal ?? "",
      choice: async ({ choices, proposal }) => {
        proposals.push(proposal);
        return proposal ?? choices[0] ?? "";
      },
      search: async () => "",
      several: async () => [],
      confirm: async () => false,
    };
    await from(folder, {}, ask);
    expect(proposals).toEqual([undefined, "programme"]);
    expect(read(folder, "actors/fog-watch.json")).toMatchObject({ kind: "programme" });
  });

  it("leaves out what an annotation of the draft covers", async () => {
    const mentions = [{ quote: "Fog Watch of WLO", actor: "wlo-fog-watch", start: 4, end: 20 }];
    const place = (start: number, end: number) => ({ paragraph: "a-res-99-1.pp1", start, end });
    const name = (words: string, ...places: object[]) => ({
      words,
      kind: "programme",
      count: places.length,
      places,
    });
    const drafted = JSON.stringify({
      unknownNames: [
        name("Fog Watch", place(4, 13)),
        name("Fog Fund", place(5, 12), place(40, 48), place(60, 68)),
      ],
      paragraphs: [{ id: "a-res-99-1.pp1", text: "", mentions }],
    });
    await expect(from(folderWith({ "drafts.ndjson": `${drafted}\n` }), {})).rejects.toThrow(
      /with --name:\n {2}Fog Fund, 2 times$/,
    );
  });
});
