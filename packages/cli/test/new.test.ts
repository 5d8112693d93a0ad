import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import type { Ask } from "../src/commands/new/ask-fields.ts";
import { type GivenValues, newRecord } from "../src/commands/new/run.ts";
import { goodActor } from "./good-actor.ts";

/** Makes a record as the flags would. */
function make(
  cwd: string,
  type: Parameters<typeof newRecord>[0],
  given: GivenValues,
  options: { text?: string; ask?: Ask } = {},
) {
  return newRecord(type, given, { cwd, ask: options.ask, dryRun: false, text: options.text });
}

const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), "utf8"));

/** The answers to a whole resolution. */
const resolution: GivenValues = {
  id: ["A/RES/99/1"],
  title: ["On trying things"],
  "considered-in": ["plenary"],
  "enacting-formula": ["The General Assembly,"],
  adopted: ["2044-11-20"],
  published: ["2044-11-22"],
  "meeting.number": ["3"],
  "meeting.kind": ["plenary"],
  language: ["en"],
  distribution: ["General"],
};

describe("by flags", () => {
  it("an actor gets its id from its name, and its file where it belongs", async () => {
    const folder = folderWith();
    const said = await make(folder, "actor", {
      name: ["Forum of Îles"],
      kind: ["organization"],
      aliases: ["Forum", "the Forum"],
    });
    expect(said).toBe("wrote actors/forum-of-iles.json\nthen: open-resolutions validate\n");
    expect(read(folder, "actors/forum-of-iles.json")).toEqual({
      $schema: "https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@1/dist/actor.schema.json",
      id: "forum-of-iles",
      name: "Forum of Îles",
      aliases: ["Forum", "the Forum"],
      kind: "organization",
    });
  });

  it("a resolution gets organ, session and number from its symbol, and its first paragraph", async () => {
    const folder = folderWith();
    const said = await make(folder, "resolution", resolution, { text: "Recalling its resolution 98/1," });
    expect(said).toContain("save the official text as resolutions/a-res-99-1/source.txt");
    expect(read(folder, "resolutions/a-res-99-1/resolution.json")).toMatchObject({
      organ: "general-assembly",
      session: { number: 99, kind: "regular" },
      number: 1,
      consideredIn: "plenary",
    });
    expect(read(folder, "resolutions/a-res-99-1/paragraphs.json").paragraphs).toEqual([
      { id: "a-res-99-1.pp1", text: "Recalling its resolution 98/1," },
    ]);
  });

  it("themes are kept in the order of their ids", async () => {
    const folder = folderWith();
    for (const label of ["Zinc", "Amber", "Iron"])
      await make(folder, "theme", { label: [label], group: ["crime"] });
    const { themes } = read(folder, "vocabularies/themes.json");
    expect(themes.map(({ id }: { id: string }) => id)).toEqual(["amber", "iron", "zinc"]);
  });

  it("the folder data is the place where a dataset stands, and the schemas beside it are named", async () => {
    const folder = folderWith({
      "data/actors/guild-of-lamplighters.json": goodActor,
      "schemas/document.schema.json": "{}",
    });
    await make(folder, "document", {
      symbol: ["A/RES/55/25"],
      kind: ["resolution"],
      organ: ["general-assembly"],
    });
    expect(read(folder, "data/documents/a-res-55-25.json").$schema).toBe(
      "../../schemas/document.schema.json",
    );
  });

  it("beside the drafts, where the only folder with resolutions has them", async () => {
    const folder = folderWith({
      "drafts/resolutions/a-res-99-1/resolution.json": "{}",
      "notes/actors/x.json": "{}",
      "papers/resolutions/a-res-99-1.txt": "",
    });
    const said = await make(folder, "actor", { name: ["Forum"], kind: ["organization"] });
    expect(said).toBe("wrote drafts/actors/forum.json\nthen: open-resolutions validate drafts\n");
  });

  it("an object in a list is JSON", async () => {
    const folder = folderWith();
    const source = { url: "https://www.un.org/en/", accessed: "2026-11-24", supports: ["name"] };
    await make(folder, "actor", {
      name: ["Forum"],
      kind: ["organization"],
      sources: [JSON.stringify(source)],
    });
    expect(read(folder, "actors/forum.json").sources).toEqual([source]);
  });
});

describe("what is missing or wrong is said at once, and nothing is written", () => {
  it.each<[Parameters<typeof newRecord>[0], GivenValues, RegExp]>([
    ["actor", {}, /--id: .*\n {2}--name: .*\n {2}--kind: choose one; .* \(organization, organ, /],
    [
      "actor",
      { name: ["INTERPOL"], kind: ["organization"], id: ["police-forum"] },
      /^--name: "INTERPOL" is also a name of the actor "interpol"/,
    ],
    ["actor", { name: ["Forum"], kind: ["organisation"] }, /^--kind: .*\n {4}did you mean "organization"\?/],
    [
      "actor",
      { name: ["Forum"], kind: ["organization"], parent: ["united-nation"] },
      /^--parent: .*\n.*did you mean "united-nations"\?/,
    ],
    ["actor", { name: ["UNODC"], kind: ["office"] }, /^--id: another actor has the id "unodc"/],
    ["actor", { name: ["Two", "names"], kind: ["office"] }, /^--name: was given more than once/],
    ["actor", { name: [" two  spaces"], kind: ["office"] }, /^--name: the text has two spaces in a row/],
    ["actor", { name: ["Forum"], kind: ["office"], sources: ["{"] }, /^--sources: expected a JSON object/],
    [
      "resolution",
      { ...resolution, "session.number": ["seven"] },
      /^--session\.number: expected a whole number, found "seven"/,
    ],
    [
      "resolution",
      { ...resolution, number: ["2"] },
      /^--number: the symbol A\/RES\/99\/1 says 1, but the record says 2/,
    ],
    ["resolution", { ...resolution, adopted: ["yesterday"] }, /^--adopted: /],
    ["theme", { label: ["Cybercrime"], group: ["crime"] }, /^--id: another theme has the id "cybercrime"/],
  ])("%s %j", async (type, given, message) => {
    const folder = folderWith();
    await expect(make(folder, type, given, { text: "Recalling" })).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("an existing file is not overwritten", async () => {
    const folder = folderWith({ "actors/forum.json": "mine" });
    await expect(make(folder, "actor", { name: ["Forum"], kind: ["office"] })).rejects.toThrow(
      /already exists/,
    );
    expect(readFileSync(join(folder, "actors/forum.json"), "utf8")).toBe("mine");
  });

  it("a list that is no JSON is not added to", async () => {
    const folder = folderWith({ "vocabularies/themes.json": "{" });
    await expect(make(folder, "theme", { label: ["Iron"], group: ["crime"] })).rejects.toThrow(
      /themes\.json is not JSON/,
    );
  });
});

describe("question by question", () => {
  /** A person who gives these answers in turn; what is refused is noted, and the next one is tried. */
  function person(answers: (string | string[] | boolean)[]): {
    ask: Ask;
    refused: string[];
    asked: string[];
  } {
    const refused: string[] = [];
    const asked: string[] = [];
    const answer = async ({
      message,
      check,
    }: {
      message: string;
      check: (given: string) => true | string;
    }) => {
      asked.push(message);
      for (;;) {
        const given = answers.shift() as string;
        const verdict = check(given);
        if (verdict === true) return given;
        refused.push(verdict);
      }
    };
    const next = async () => answers.shift() as never;
    const text: Ask["text"] = async (question) => {
      if (answers[0] !== "<the proposal>") return answer(question);
      answers.shift();
      asked.push(question.message);
      return question.proposal ?? "";
    };
    return { ask: { text, choice: answer, search: answer, several: next, confirm: next }, refused, asked };
  }

  it("an actor: required fields, what else is wanted, and the id in the end", async () => {
    const folder = folderWith();
    const { ask, refused, asked } = person([
      "",
      "Pacific  Forum",
      "Pacific Forum",
      "organization",
      ["parent", "aliases"],
      "PF",
      true,
      "the Forum",
      false,
      "united-nations",
      "<the proposal>",
    ]);
    await make(folder, "actor", {}, { ask });
    expect(read(folder, "actors/pacific-forum.json")).toMatchObject({
      name: "Pacific Forum",
      aliases: ["PF", "the Forum"],
      parent: "united-nations",
    });
    expect(asked).toEqual(["Name", "Kind", "Alias", "Alias", "Parent", "Actor id"]);
    expect(refused).toEqual([
      "an answer is needed",
      expect.stringMatching(/^the text has two spaces in a row; /),
    ]);
  });

  it("what was given as a flag is not asked for", async () => {
    const folder = folderWith();
    const { ask, asked } = person([[], "<the proposal>"]);
    await make(folder, "theme", { label: ["Amber"], group: ["crime"] }, { ask });
    expect(asked).toEqual(["Theme id"]);
  });

  it("an object is asked for whole", async () => {
    const folder = folderWith();
    const { ask, asked } = person([["agenda-item.number"], "7", "Trying things", "Recalling"]);
    const { "session.kind": _, ...given } = resolution;
    await make(
      folder,
      "resolution",
      {
        ...given,
        organ: ["general-assembly"],
        number: ["1"],
        "session.number": ["99"],
        "session.kind": ["regular"],
      },
      { ask },
    );
    expect(asked).toEqual(["Item number", "Item title", "First paragraph"]);
    expect(read(folder, "resolutions/a-res-99-1/resolution.json").agendaItem).toEqual({
      number: "7",
      title: "Trying things",
    });
  });
});

it("--dry-run prints the file and writes nothing", async () => {
  const folder = folderWith();
  mkdirSync(join(folder, "empty"));
  const { status, stdout } = await run(folder, [
    "new",
    "actor",
    "--name",
    "Forum",
    "--kind",
    "office",
    "--dry-run",
  ]);
  expect({ status, id: JSON.parse(stdout).id, written: existsSync(join(folder, "actors")) }).toEqual({
    status: 0,
    id: "forum",
    written: false,
  });
});
