import { type Fault, replace } from "../src/fault.ts";

/** Ways in which a file, or a value in it, is not what its schema and the form of the files ask. */
export const fileFaults: Fault[] = [
  {
    name: "a number where a text stands",
    finding: "SCH001 type",
    file: "actors/unodc.json",
    edit: replace('"United Nations Office on Drugs and Crime"', "¦7"),
  },
  {
    name: "a key that the schema does not have",
    finding: "SCH003 known-field",
    file: "capabilities/i-24-7.json",
    edit: replace("\n}\n", ',\n  ¦"nickname": "I-24"\n}\n'),
  },
  {
    name: "a required field that is missing",
    finding: "SCH002 required-field",
    file: "actors/icao.json",
    edit: (text) => `¦${replace('\n  "name": "International Civil Aviation Organization",', "")(text)}`,
  },
  {
    name: "a value that is not among those allowed",
    finding: "SCH004 allowed-value",
    file: "actors/unodc.json",
    edit: replace('"kind": "office"', '"kind": ¦"bureau"'),
  },
  {
    name: "a day that the calendar does not have",
    finding: "SCH005 form",
    file: "resolutions/a-res-77-20/resolution.json",
    edit: replace('"2022-11-21"', '¦"2022-11-31"'),
  },
  {
    name: "a symbol that is none",
    finding: "IDS003 symbol-agrees",
    file: "documents/a-res-75-10.json",
    edit: replace('"symbol": "A/RES/75/10"', '"symbol": ¦"Res. 75/10"'),
  },
  {
    name: "a list with the same element twice",
    finding: "SCH007 list",
    file: "capabilities/i-24-7.json",
    edit: replace('["interpol"]', '["interpol", ¦"interpol"]'),
  },
  {
    name: "a key twice",
    finding: "FMT004 unique-keys",
    file: "actors/unodc.json",
    edit: replace('"kind": "office",', '"kind": "office",\n  ¦"kind": "office",'),
  },
  {
    name: "a file cut off",
    finding: "FMT002 valid-json",
    file: "actors/unodc.json",
    edit: (text) => `${text.slice(0, text.indexOf(' "office"'))}¦`,
  },
  {
    name: "a comma before the closing brace",
    finding: "FMT002 valid-json",
    file: "actors/unodc.json",
    edit: replace("\n}\n", ",\n¦}\n"),
  },
  {
    name: "a file in another encoding than UTF-8",
    finding: "FMT001 utf-8",
    file: "actors/unodc.json",
    edit: replace("Crime", "Crim¦é"),
    encoding: "latin1",
  },
  {
    name: "a character outside the Basic Multilingual Plane",
    finding: "FMT007 plain-text",
    file: "vocabularies/themes.json",
    edit: replace('"label": "Border security"', '"label": ¦"Border security 🛂"'),
  },
  {
    name: "a file in a place that the dataset does not have",
    finding: "FMT003 known-place",
    file: "tombstones.json",
    moveTo: "graveyard/tombstones.json",
    edit: (text) => `¦${text}`,
  },
  {
    name: "other indentation than the canonical one",
    finding: "FMT005 canonical-form",
    file: "actors/unodc.json",
    edit: replace('  "kind"', '  ¦  "kind"'),
  },
  {
    name: "no $schema",
    finding: "FMT006 schema-declared",
    file: "actors/unodc.json",
    edit: (text) => `¦${replace('\n  "$schema": "../../schemas/actor.schema.json",', "")(text)}`,
  },
];
