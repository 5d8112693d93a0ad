import { type Edit, replace, write } from "./dataset-files.ts";
import { paragraphs, source, strategy, themes, tombstones, unodc } from "./faulty-record-files.ts";

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
