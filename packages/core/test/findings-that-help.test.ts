import { expect, it } from "vitest";
import { checkFiles, fixFile, recordsFromPublished } from "../src/index.ts";

const schema = (name: string) => `../../schemas/${name}.schema.json`;

function findingsOf(files: Record<string, string>, code: string) {
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return checkFiles(sources).findings.filter((finding) => finding.code === code);
}

const actor =
  '{"$schema": "../schemas/actor.schema.json", "id": "forum", "name": "Forum", "kind": "organization"}\n';
const paragraphs = (text: string, more: object = {}) =>
  JSON.stringify({ $schema: schema("paragraphs"), paragraphs: [{ id: "a-res-99-1.op1", text, ...more }] });
const path = "resolutions/a-res-99-1/paragraphs.json";

it("TXT006 says which of several occurrences of a name is not annotated", () => {
  const text = paragraphs("Requests the Forum to write to the Forum.", {
    mentions: [{ quote: "Forum", occurrence: 1, actor: "forum", role: "partner" }],
  });
  const [finding, ...others] = findingsOf({ "actors/forum.json": actor, [path]: text }, "TXT006");
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    message: '"Forum" is not annotated (actor "forum")',
    hint: expect.stringContaining('{"quote": "Forum", "occurrence": 2, "actor": "forum", "role": "…"}'),
  });
  expect(finding).not.toHaveProperty("fix");
});

it("TXT010 does not ask for the act of a paragraph that has another error", () => {
  const verbs = JSON.stringify({
    $schema: "../../schemas/verbs.schema.json",
    verbs: [{ id: "request", class: "directive", operative: "requests" }],
  });
  const withItem = (verb: string) => ({
    "actors/forum.json": actor,
    "vocabularies/verbs.json": verbs,
    [path]: JSON.stringify({
      $schema: schema("paragraphs"),
      paragraphs: [
        { id: "a-res-99-1.op1", text: "Requests the Forum:", acts: [{ quote: "Requests", verb }] },
        {
          id: "a-res-99-1.op1.a",
          text: "To mend the lamps.",
          mandates: [{ quote: "mend the lamps", type: "action", assignees: ["forum"] }],
        },
      ],
    }),
  });
  expect(findingsOf(withItem("request"), "TXT010")).toEqual([]);
  expect(findingsOf(withItem("a request"), "SCH005")).toHaveLength(1);
  expect(findingsOf(withItem("a request"), "TXT010")).toEqual([]);
});

it("TXT010 accepts a mandate whose words begin with another act", () => {
  const verbs = JSON.stringify({
    $schema: "../../schemas/verbs.schema.json",
    verbs: [
      { id: "demand", class: "directive", operative: "demands" },
      { id: "recall", class: "observing", preambular: "recalling" },
    ],
  });
  const withActs = (text: string) => ({
    "actors/forum.json": actor,
    "vocabularies/verbs.json": verbs,
    [path]: JSON.stringify({
      $schema: schema("paragraphs"),
      paragraphs: [
        {
          id: "a-res-99-1.op1",
          text: `Demands, ${text}.`,
          acts: [
            { quote: "Demands", verb: "demand" },
            { quote: "recalling", verb: "recall" },
          ],
          mandates: [{ quote: text, type: "action", assignees: ["forum"] }],
        },
      ],
    }),
  });
  expect(findingsOf(withActs("recalling its rules, that the Forum mend the lamps"), "TXT010")).toEqual([]);
});

const resolution = (...numbers: number[]) =>
  JSON.stringify({
    $schema: schema("resolution"),
    id: "A/RES/99/1",
    organ: "general-assembly",
    session: { number: 99, kind: "regular" },
    number: 1,
    adopted: "2044-11-20",
    language: "en",
    title: "Forum",
    footnotes: numbers.map((number) => ({ number, text: `Note ${number}.`, kind: "treaty-series" })),
  });

it("NUM002 reports a gap once, and says how to keep numbers that the document prints", () => {
  const found = findingsOf({ "resolutions/a-res-99-1/resolution.json": resolution(2, 3, 4, 6) }, "NUM002");
  expect(found.map(({ message }) => message)).toEqual([
    "expected footnote 1 here, found 2",
    "expected footnote 5 here, found 6",
  ]);
  expect(found[0]?.hint).toContain(
    '"x_skip": [{"code": "NUM002", "reason": "the official document prints footnote 2 first"}]',
  );
});

it("a fix is offered only where it can be made", () => {
  const lossy = actor.replace('"id"', '"x_n": 12345678901234567890, "id"');
  const source = { path: "actors/forum.json", content: lossy };
  const { findings } = checkFiles([source]);
  const form = findings.find(({ code }) => code === "FMT005");
  expect(form?.hint).toContain("write the number that has too many digits as a text");
  expect(findings.filter(({ fix }) => fix)).toEqual([]);
  const tidy = { ...source, content: actor };
  expect(fixFile(tidy, checkFiles([tidy]).findings)).toMatch(/^\{\n {2}"\$schema"/);
});

it("commas before closing brackets are removed by a fix, with a byte order mark before them too", () => {
  const content = `\uFEFF${actor.replace('"organization"}', '"organization", "aliases": ["Fora", ],\n}')}`;
  const source = { path: "actors/forum.json", content };
  const repaired = fixFile(source, checkFiles([source]).findings) ?? "";
  expect(JSON.parse(repaired)).toEqual({ ...JSON.parse(actor), aliases: ["Fora"] });
  const comma = { path: "actors/forum.json", content: actor.replace('"}', '" , }') };
  expect(checkFiles([comma]).findings).toMatchObject([
    { code: "FMT002", column: actor.length, fix: { description: "remove the comma" } },
  ]);
  const open = { path: "actors/forum.json", content: '{"id": "forum",' };
  expect(fixFile(open, checkFiles([open]).findings)).toBeUndefined();
});

it("FMT006 does not offer another schema to a file that may be in the wrong folder", () => {
  const content = actor.replace("../schemas", "../../schemas");
  const [finding] = findingsOf({ "capabilities/forum.json": content }, "FMT006");
  expect(finding?.hint).toMatch(
    /^if this is a file of type actor, move it to actors\/<id>\.json; if not, write/,
  );
  expect(finding).not.toHaveProperty("fix");
});

it("a name or an id of a published record is reported at the new record", () => {
  const published = recordsFromPublished(
    { actors: [JSON.parse(actor)], tombstones: [{ id: "old", kind: "withdrawn", to: [] }] },
    "the published dataset",
  );
  const findings = (id: string, name: string) =>
    checkFiles(
      [
        {
          path: `actors/${id}.json`,
          content: actor.replace('"forum"', `"${id}"`).replace('"Forum"', `"${name}"`),
        },
      ],
      {
        published,
      },
    ).findings;
  expect(findings("assembly", "Forum")).toContainEqual(
    expect.objectContaining({ code: "IDS006", message: '"Forum" is also a name of the actor "forum"' }),
  );
  expect(findings("old", "Elders")).toContainEqual(
    expect.objectContaining({
      code: "IDS001",
      message: expect.stringContaining("belonged to a record that was removed"),
    }),
  );
});
