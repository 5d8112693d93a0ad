import { expect, it } from "vitest";
import { rules } from "../src/index.ts";
import { keywordRules } from "../src/schema/keywords.ts";
import { dataset, type Edit, findingsAfter, move, remove, replace, write } from "./dataset-files.ts";

const folder = "resolutions/a-res-77-20";
const paragraphs = `${folder}/paragraphs.json`;
const resolution = `${folder}/resolution.json`;
const unodc = "actors/unodc.json";

/** A rule, an edit of the real dataset that it must let pass, one that it must find, and the words at the fault. */
interface Case {
  code: string;
  good: Edit;
  bad: Edit;
  file: string;
  /** The finding points at the first place of these words in the edited file, plus so many characters. */
  at: string | RegExp;
  message: string | RegExp;
}

const nothing: Edit = () => {};
const inUnodc = (old: string, by: string) => replace(unodc, old, by);

const cases: readonly Case[] = [
  {
    code: "FMT001",
    good: nothing,
    bad: (files) => files.set(unodc, new Uint8Array([0xff, 0xfe, 0x7b]) as never),
    file: unodc,
    at: /^/,
    message: "not UTF-8",
  },
  {
    code: "FMT002",
    good: nothing,
    bad: inUnodc('"name": ', '"name" '),
    file: unodc,
    at: '"United Nations Office',
    message: "expected :",
  },
  {
    code: "FMT003",
    good: nothing,
    bad: write("people/someone.json", "{}"),
    file: "people/someone.json",
    at: /^/,
    message: "no place",
  },
  {
    code: "FMT004",
    good: nothing,
    bad: inUnodc('  "kind": "office"', '  "id": "unodc",\n  "kind": "office"'),
    file: unodc,
    at: /(?<=name[^\n]*\n(?:.*\n)*? {2})"id"/,
    message: '"id" stands twice',
  },
  {
    code: "FMT005",
    good: nothing,
    bad: inUnodc('  "kind"', '    "kind"'),
    file: unodc,
    at: /(?<=\n {2}) {2}"kind"/,
    message: "canonical form",
  },
  {
    code: "FMT006",
    good: nothing,
    bad: inUnodc("../../schemas/actor", "../schemas/actor"),
    file: unodc,
    at: '"../schemas',
    message: "$schema",
  },
  {
    code: "FMT007",
    good: replace("vocabularies/themes.json", "Cybercrime", "Cybercrimé".normalize("NFC")),
    bad: replace("vocabularies/themes.json", "Cybercrime", "Cybercrimé".normalize("NFD")),
    file: "vocabularies/themes.json",
    at: /"Cybercrime/,
    message: "normalization form C",
  },
  {
    code: "IDS001",
    good: nothing,
    bad: replace("vocabularies/themes.json", '"id": "cybercrime"', '"id": "unodc"'),
    file: "vocabularies/themes.json",
    at: '"unodc"',
    message: "taken by the actor in actors/unodc.json",
  },
  {
    code: "IDS002",
    good: nothing,
    bad: move("actors/who.json", "actors/whom.json"),
    file: "actors/whom.json",
    at: '"who"',
    message: "belongs in who.json",
  },
  {
    code: "IDS003",
    good: nothing,
    bad: replace(resolution, '"number": 20', '"number": 21'),
    file: resolution,
    at: "21",
    message: "says 20, the record says 21",
  },
  {
    code: "IDS004",
    good: write("tombstones.json", tombstones('{"id": "gone", "kind": "moved", "to": ["unodc"]}')),
    bad: write("tombstones.json", tombstones('{"id": "gone", "kind": "moved", "to": ["nobody"]}')),
    file: "tombstones.json",
    at: '"nobody"',
    message: "no record has the id",
  },
  {
    code: "NUM001",
    good: nothing,
    bad: replace(paragraphs, "77-20.pp25", "77-20.pp26"),
    file: paragraphs,
    at: '"a-res-77-20.pp26"',
    message: "PP26 cannot follow here: expected PP25",
  },
  {
    code: "NUM002",
    good: nothing,
    bad: replace(resolution, '"number": 8,', '"number": 9,'),
    file: resolution,
    at: /(?<="number": )9,/,
    message: "expected footnote 8",
  },
  {
    code: "NUM003",
    good: nothing,
    bad: replace(paragraphs, '"mark": "(a)"', '"mark": "(y)"'),
    file: paragraphs,
    at: '"(y)"',
    message: "expected the mark (a)",
  },
  {
    code: "REF001",
    good: nothing,
    bad: replace("documents/a-res-51-1.json", '"general-assembly"', '"generale-assembly"'),
    file: "documents/a-res-51-1.json",
    at: '"generale',
    message: "no actor has the id",
  },
  {
    code: "REF002",
    good: nothing,
    bad: replace(
      "actors/secretariat.json",
      '"kind": "organ"',
      '"kind": "organ", "parent": "department-of-peace-operations"',
    ),
    file: "actors/department-of-peace-operations.json",
    at: '"secretariat"',
    message: "is above itself",
  },
  {
    code: "REF003",
    good: nothing,
    bad: remove(resolution),
    file: paragraphs,
    at: '"a-res-77-20.pp1"',
    message: "no resolution",
  },
  {
    code: "SRC001",
    good: write("actors/somebody.json", somebody("acronym")),
    bad: write("actors/somebody.json", somebody("location")),
    file: "actors/somebody.json",
    at: '"location"',
    message: 'no field "location"',
  },
  {
    code: "SRC002",
    good: write("actors/somebody.json", somebody("acronym")),
    bad: write("actors/somebody.json", somebody("kind")),
    file: "actors/somebody.json",
    at: '"SB"',
    message: 'no resolution prints "SB"',
  },
  {
    code: "TXT001",
    good: nothing,
    bad: replace(paragraphs, '"quote": "Recalling also"', '"quote": "Recaling also"'),
    file: paragraphs,
    at: '"Recaling also"',
    message: "does not stand in the text",
  },
  {
    code: "TXT002",
    good: nothing,
    bad: replace(paragraphs, '"after": "security,"', '"after": "on"'),
    file: paragraphs,
    at: '"on"',
    message: /stands in the text \d+ times/,
  },
  {
    code: "TXT003",
    good: replace(`${folder}/source.txt`, " freedoms", "\n\nfreedoms"),
    bad: replace(`${folder}/source.txt`, "Compendium", "Compendia"),
    file: `${folder}/source.txt`,
    at: "Compendia",
    message: 'the records have "Compendium"',
  },
  {
    code: "TXT004",
    good: nothing,
    bad: replace(paragraphs, '"modifier": "also"', '"modifier": "further"'),
    file: paragraphs,
    at: '"Recalling also", "verb"',
    message: "is not made of",
  },
  {
    code: "TXT005",
    good: nothing,
    bad: replace(paragraphs, '{"number": 4, "after"', '{"number": 9, "after"'),
    file: paragraphs,
    at: '9, "after"',
    message: "no footnote 9",
  },
  {
    code: "TXT006",
    good: nothing,
    bad: replace(paragraphs, ', "capability": "biotracker"', ', "capability": "id-art"'),
    file: paragraphs,
    at: /BioTracker, to exchange/,
    message: '"BioTracker" names the capability "biotracker"',
  },
  {
    code: "TXT007",
    good: nothing,
    bad: replace(
      paragraphs,
      '"setAside": [',
      '"setAside": [{"quote": "provisional agenda", "reason": "no reason"}, ',
    ),
    file: paragraphs,
    at: '{"quote": "provisional agenda"',
    message: "need not be set aside",
  },
  {
    code: "TXT008",
    good: nothing,
    bad: replace(
      paragraphs,
      '{"quote": "Nominal Database"',
      '{"quote": "the Nominal Database, the Foreign Terrorist"',
    ),
    file: paragraphs,
    at: /(?<="quote": )"Foreign Terrorist Fighter Criminal Analysis File"/,
    message: "overlaps",
  },
  {
    code: "REF004",
    good: nothing,
    bad: write(
      "actors/iceland.json",
      '{"$schema": "../../schemas/actor.schema.json", "id": "iceland", "name": "France", "kind": "state"}\n',
    ),
    file: "actors/iceland.json",
    at: '"iceland"',
    message: 'nothing refers to the actor "iceland"',
  },

  {
    code: "SCH001",
    good: nothing,
    bad: inUnodc('"office"', "7"),
    file: unodc,
    at: /7/,
    message: "expected a string, found 7",
  },
  {
    code: "SCH002",
    good: nothing,
    bad: inUnodc('  "kind": "office",\n', ""),
    file: unodc,
    at: /^/,
    message: "`kind` is missing",
  },
  {
    code: "SCH003",
    good: inUnodc('"kind": "office"', '"kind": "office",\n  "x_mine": 1'),
    bad: inUnodc('"kind"', '"kindd": 1,\n  "kind"'),
    file: unodc,
    at: '"kindd"',
    message: "there is no field `kindd` here",
  },
  {
    code: "SCH004",
    good: nothing,
    bad: inUnodc('"office"', '"offices"'),
    file: unodc,
    at: '"offices"',
    message: "not allowed here",
  },
  {
    code: "SCH005",
    good: nothing,
    bad: replace(resolution, '"2022-11-25"', '"2022-11-31"'),
    file: resolution,
    at: '"2022-11-31"',
    message: "has not the form",
  },
  {
    code: "SCH006",
    good: nothing,
    bad: replace(resolution, '{"number": 39', '{"number": 0'),
    file: resolution,
    at: /0, "kind": "plenary"/,
    message: "expected 1 or more",
  },
  {
    code: "SCH007",
    good: nothing,
    bad: replace(resolution, '"drafts": ["a-77-l-20"]', '"drafts": ["a-77-l-20", "a-77-l-20"]'),
    file: resolution,
    at: /(?<=\["a-77-l-20", )"a-77-l-20"/,
    message: "twice",
  },
  {
    code: "SCH008",
    good: nothing,
    bad: write(
      "vocabularies/verbs.json",
      (dataset.get("vocabularies/verbs.json") ?? "").replace(', "operative": "decides"', ""),
    ),
    file: "vocabularies/verbs.json",
    at: '{"id": "decide"',
    message: "is missing",
  },
];

function tombstones(list: string): string {
  return `{"$schema": "../schemas/tombstones.schema.json", "tombstones": [${list}]}\n`;
}

function somebody(supports: string): string {
  return `{
  "$schema": "../../schemas/actor.schema.json",
  "id": "somebody",
  "name": "United Nations",
  "acronym": "SB",
  "kind": "office",
  "sources": [{"url": "https://www.un.org/", "accessed": "2026-11-23", "supports": ["${supports}"]}]
}
`;
}

it("every rule has a case", () => {
  const codes = [...rules, ...keywordRules].map(({ code }) => code);
  expect([...new Set(cases.map(({ code }) => code))].sort()).toEqual(codes.sort());
});

it("the real dataset has no finding", () => {
  expect(findingsAfter()).toEqual([]);
});

it.each(cases)("$code lets good records pass", ({ code, good }) => {
  expect(findingsAfter(good).filter((finding) => finding.code === code)).toEqual([]);
});

it.each(cases)("$code finds the fault at its line and column", ({ code, bad, file, at, message }) => {
  const files = new Map(dataset);
  bad(files);
  const text = String(files.get(file));
  const offset = typeof at === "string" ? text.indexOf(at) : text.search(at);
  const before = text.slice(0, offset).split("\n");
  const place = { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };

  const found = findingsAfter(bad).filter((finding) => finding.code === code);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(place);
  expect(found[0]?.message).toMatch(message);
});
