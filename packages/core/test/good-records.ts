import { type Edit, replace, today, write } from "./dataset-files.ts";
import {
  paragraphs,
  resolution,
  source,
  strategy,
  themes,
  tombstones,
  unodc,
} from "./faulty-record-files.ts";

/** Records that come near a fault and are right. */
export const goodRecords: readonly { name: string; code: string; edit: Edit }[] = [
  { code: "FMT001", name: "letters of any script", edit: inTheme("Сепарация – ‘水’") },
  { code: "FMT007", name: "a composed letter", edit: inTheme("Cybercrimé".normalize("NFC")) },
  { code: "FMT008", name: "a date of a year alone", edit: replace(strategy, '"2006-09-08"', '"2006"') },
  {
    code: "SCH003",
    name: "a field of one's own",
    edit: replace(unodc, '  "sources"', '  "x_mine": {"any": [1, null]},\n  "sources"'),
  },
  {
    code: "IDS004",
    name: "a tombstone that leads to a record",
    edit: bury('{"id": "gone", "kind": "moved", "to": ["unodc"]}'),
  },
  {
    code: "IDS004",
    name: "a tombstone that leads to a part of a paragraph",
    edit: bury('{"id": "gone", "kind": "moved", "to": ["a-res-77-20.op1.a"]}'),
  },
  {
    code: "IDS001",
    name: "an id that is the start of another",
    edit: bury('{"id": "united", "kind": "withdrawn"}'),
  },
  { code: "FMT010", name: "signs inside a name", edit: inTheme("Border-security = a + b @ c") },
  {
    code: "IDS005",
    name: "an id that begins with the name of a device",
    edit: write(
      "actors/con-artists.json",
      '{"$schema": "../../schemas/actor.schema.json", "id": "con-artists", "name": "artists", "kind": "authority-class"}\n',
    ),
  },
  {
    code: "REF006",
    name: "the committee that considered a resolution",
    edit: replace(
      resolution,
      '"consideredIn": "plenary"',
      '"consideredIn": "committee",\n  "committee": "human-rights-council"',
    ),
  },
  {
    code: "SCH005",
    name: "an address without a path, with a port and a query",
    edit: replace(
      unodc,
      '"https://www.un.org/counterterrorism/en/cttravel/goTravelFAQ"',
      '"https://www.un.org:443?page=1#top"',
    ),
  },
  {
    code: "SRC004",
    name: "a page read on the day of the check",
    edit: replace(unodc, '"2026-11-23"', `"${today}"`),
  },
  {
    code: "TXT003",
    name: "a source with other line breaks",
    edit: replace(source, " freedoms", "\n\nfreedoms"),
  },
  {
    code: "TXT002",
    name: "words that stand once, quoted at more length",
    edit: replace(paragraphs, '"quote": "Singapore"', '"quote": "located in Singapore"'),
  },
  {
    code: "SRC001",
    name: "a source that supports two fields",
    edit: replace(unodc, '"supports": ["acronym"]', '"supports": ["acronym", "name"]'),
  },
];

function inTheme(label: string): Edit {
  return replace(themes, '"label": "Border security"', `"label": "${label}"`);
}

function bury(tombstone: string): Edit {
  return write(
    tombstones,
    `{\n  "$schema": "../schemas/tombstones.schema.json",\n  "tombstones": [${tombstone}]\n}\n`,
  );
}
