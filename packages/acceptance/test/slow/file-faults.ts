import { type Fault, replace } from "../../src/fault.ts";

/** Faults in the form of a file, or in a value that its schema refuses. */
export const fileFaults: Fault[] = [
  {
    name: "a number instead of a text",
    finding: "SCH001 type",
    file: "actors/unof.json",
    edit: replace('"United Nations Office for Fog"', "¦7"),
  },
  {
    name: "a key that the schema does not have",
    finding: "SCH003 known-field",
    file: "capabilities/beacon-7.json",
    edit: replace("\n}\n", ',\n  ¦"nickname": "B"\n}\n'),
  },
  {
    name: "a required field that is missing",
    finding: "SCH002 required-field",
    file: "actors/wba.json",
    edit: (text) => `¦${replace('\n  "name": "World Buoy Agency",', "")(text)}`,
  },
  {
    name: "a value that is not allowed",
    finding: "SCH004 allowed-value",
    file: "actors/unof.json",
    edit: replace('"kind": "office"', '"kind": ¦"bureau"'),
  },
  {
    name: "a date that is not real",
    finding: "SCH005 form",
    file: "resolutions/a-res-150-7/resolution.json",
    edit: replace('"2095-11-21"', '¦"2095-11-31"'),
  },
  {
    name: "a malformed symbol",
    finding: "IDS003 symbol-agrees",
    file: "documents/a-res-148-11.json",
    edit: replace('"symbol": "A/RES/148/11"', '"symbol": ¦"Res. 148/11"'),
  },
  {
    name: "a list with the same element twice",
    finding: "SCH007 list",
    file: "capabilities/beacon-7.json",
    edit: replace('["wlo"]', '["wlo", ¦"wlo"]'),
  },
  {
    name: "a duplicate key",
    finding: "FMT004 unique-keys",
    file: "actors/unof.json",
    edit: replace('"kind": "office",', '"kind": "office",\n  ¦"kind": "office",'),
  },
  {
    name: "a file cut off",
    finding: "FMT002 valid-json",
    file: "actors/unof.json",
    edit: (text) => `${text.slice(0, text.indexOf(' "office"'))}¦`,
  },
  {
    name: "a comma before the closing brace",
    finding: "FMT002 valid-json",
    file: "actors/unof.json",
    edit: replace("\n}\n", "¦,\n}\n"),
  },
  {
    name: "a file in another encoding than UTF-8",
    finding: "FMT001 utf-8",
    file: "actors/unof.json",
    edit: replace("Fog", "F¦ög"),
    encoding: "latin1",
  },
  {
    name: "a character outside the Basic Multilingual Plane",
    finding: "FMT007 plain-text",
    file: "vocabularies/themes.json",
    edit: replace('"label": "Harbour security"', '"label": ¦"Harbour security 🛂"'),
  },
  {
    name: "a file in an unknown place",
    finding: "FMT003 known-place",
    file: "tombstones.json",
    moveTo: "graveyard/tombstones.json",
    edit: (text) => `¦${text}`,
  },
  {
    name: "indentation that is not canonical",
    finding: "FMT005 canonical-form",
    file: "actors/unof.json",
    edit: replace('  "kind"', '  ¦  "kind"'),
  },
  {
    name: "no $schema",
    finding: "FMT006 schema-declared",
    file: "actors/unof.json",
    edit: (text) => `¦${replace('\n  "$schema": "../../schemas/actor.schema.json",', "")(text)}`,
  },
];
