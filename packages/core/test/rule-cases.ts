import { move, remove, replace, write } from "./dataset-files.ts";
import { inUnodc, nothing, paragraphs, type RuleCase, resolution, unodc } from "./rule-case.ts";

/** A case for every rule beyond the schemas and the texts. */
export const ruleCases: readonly RuleCase[] = [
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
    code: "FMT008",
    good: nothing,
    bad: replace("documents/a-res-60-288.json", '"2006-09-08"', '"2006-02-31"'),
    file: "documents/a-res-60-288.json",
    at: '"2006-02-31"',
    message: "the calendar has no 2006-02-31",
  },
  {
    code: "REF005",
    good: nothing,
    bad: remove("vocabularies/verbs.json"),
    file: paragraphs,
    at: /(?<="verb": )"recall"/,
    message: "the dataset has no verb at all",
  },
  {
    code: "SRC003",
    good: nothing,
    bad: replace("documents/icao-interpol-memorandum-2000.json", '"2000-05-22"', '"2000-05-23"'),
    file: "documents/icao-interpol-memorandum-2000.json",
    at: '"2000-05-23"',
    message: "no source supports this",
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
