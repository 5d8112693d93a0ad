import { type Edit, replace, write } from "@open-resolutions/testkit/edits";
import { paragraphs, resolution, source, strategy, themes, tombstones, unof } from "./faulty-record-files.ts";
import { today } from "./findings-after.ts";
import { openingWithoutVerb } from "./opening-without-verb.ts";

/** Unusual records that are valid. */
export const goodRecords: readonly { name: string; code: string; edit: Edit }[] = [
  { code: "FMT001", name: "letters of any script", edit: inTheme("Сепарация – ‘水’") },
  { code: "FMT007", name: "a composed letter", edit: inTheme("Cybercrimé".normalize("NFC")) },
  { code: "FMT008", name: "a date of a year alone", edit: replace(strategy, '"2085-09-08"', '"2085"') },
  {
    code: "SCH003",
    name: "a field of one's own",
    edit: replace(unof, '  "sources"', '  "x_mine": {"any": [1, null]},\n  "sources"'),
  },
  {
    code: "IDS004",
    name: "a tombstone that leads to a record",
    edit: bury('{"id": "gone", "kind": "moved", "to": ["unof"]}'),
  },
  {
    code: "IDS004",
    name: "a tombstone that leads to a part of a paragraph",
    edit: bury('{"id": "gone", "kind": "moved", "to": ["a-res-150-7.op1.a"]}'),
  },
  {
    code: "IDS001",
    name: "an id that is the start of another",
    edit: bury('{"id": "united", "kind": "withdrawn"}'),
  },
  {
    code: "IDS006",
    name: "an actor and a capability of one name",
    edit: replace("capabilities/fogtracker.json", '"name": "', '"aliases": ["UNOF"],\n  "name": "'),
  },
  { code: "FMT010", name: "signs inside a name", edit: inTheme("Harbour-security = a + b @ c") },
  {
    code: "IDS005",
    name: "an id that begins with the name of a device",
    edit: write(
      "actors/con-artists.json",
      '{"$schema": "../../schemas/actor.schema.json", "id": "con-artists", "name": "gulls", "kind": "authority-class"}\n',
    ),
  },
  {
    code: "TXT015",
    name: "a common noun beside a name",
    edit: replace(
      paragraphs,
      '"actor": "wba", "role": "beneficiary"}',
      '"actor": "wba", "role": "beneficiary"},\n        {"quote": "access", "actor": "harbour-authorities", "role": "subject"}',
    ),
  },
  {
    code: "TXT018",
    name: "a paragraph that opens with no act, and says so",
    edit: openingWithoutVerb(
      '      "x_skip": [{"code": "TXT018", "reason": "the paragraph opens with no act"}],\n',
    ),
  },
  {
    code: "REF006",
    name: "another committee that considered a resolution",
    edit: replace(resolution, '"committee": "third-committee"', '"committee": "human-rights-council"'),
  },
  {
    code: "SCH005",
    name: "an address without a path, with a port and a query",
    edit: replace(
      unof,
      '"https://example.org/united-nations-office-for-fog/acronym"',
      '"https://example.org:443?page=1#top"',
    ),
  },
  {
    code: "SRC002",
    name: "the title of a resolution of an actor, whose number a text prints",
    edit: writeResolution("2090/19"),
  },
  {
    code: "SRC002",
    name: "the title of a plan of a State, whose words a text prints",
    edit: writePlan("lighthouse keepers (Amberland)"),
  },
  {
    code: "SRC002",
    name: "the title of a document of a body, whose kind a text prints",
    edit: writePlan("lighthouse keepers of the World Buoy Agency"),
  },
  {
    code: "SRC004",
    name: "a page read on the day of the check",
    edit: replace(unof, '"2026-11-23"', `"${today}"`),
  },
  {
    code: "TXT003",
    name: "a source with other line breaks",
    edit: replace(source, " lighthouse keepers, and", "\n\nlighthouse keepers, and"),
  },
  {
    code: "TXT002",
    name: "words that occur once, quoted at more length",
    edit: replace(paragraphs, '"quote": "Amberland"', '"quote": "Port Lantern, Amberland"'),
  },
  {
    code: "SRC001",
    name: "a source that supports two fields",
    edit: replace(unof, '"supports": ["acronym"]', '"supports": ["acronym", "name"]'),
  },
];

/** Writes the record of a resolution of the World Buoy Agency, which no text prints with its body. */
export function writeResolution(number: string): Edit {
  return write(
    "documents/wba-resolution.json",
    `{\n  "$schema": "../../schemas/document.schema.json",\n  "id": "wba-resolution",\n  "kind": "resolution",\n  "title": "World Buoy Agency resolution ${number}"\n}\n`,
  );
}

/** Writes the record of a plan with a title that names its State in brackets. */
export function writePlan(title: string): Edit {
  return write(
    "documents/keepers-plan.json",
    `{\n  "$schema": "../../schemas/document.schema.json",\n  "id": "keepers-plan",\n  "kind": "instrument",\n  "title": "${title}"\n}\n`,
  );
}

function inTheme(label: string): Edit {
  return replace(themes, '"label": "Harbour security"', `"label": "${label}"`);
}

function bury(tombstone: string): Edit {
  return write(
    tombstones,
    `{\n  "$schema": "../schemas/tombstones.schema.json",\n  "tombstones": [${tombstone}]\n}\n`,
  );
}
