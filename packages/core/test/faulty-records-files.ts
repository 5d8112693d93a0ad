import { changesOf } from "./faulty-record.ts";
import { strategy, themes, unof } from "./faulty-record-files.ts";

/** Files that are not as files should be. */
export const wrongFiles = [
  ...changesOf(unof, [
    [
      '"name": "United Nations Office for Fog"',
      '"name" ⟦"United Nations Office for Fog"⟧',
      "FMT002 expected : after the key",
    ],
    ['"acronym": "UNOF",', '"acronym": "UNOF"\n  ⟦"kind"⟧', "FMT002 expected a comma"],
    [
      '"supports": ["acronym"]',
      '"supports": ["acronym"⟦,⟧]',
      "FMT002 JSON allows no comma before a closing bracket: remove it",
    ],
    ['  "kind": "office"', '  ⟦// an office⟧\n  "kind": "office"', "FMT002 JSON has no comments"],
    [
      '"kind": "office"',
      '"kind": ⟦office⟧',
      "FMT002 this is not a JSON value: expected a string in double quotes, a number, true, false, null, { or [",
    ],
    ['"acronym": "UNOF",', '"acronym": ⟦"UNOF,⟧', "FMT002 the string has no closing quotation mark"],
    ['"accessed": "2026-11-23"', '"accessed": 2026⟦-11⟧-23', "FMT002 expected a comma"],
    [
      '"kind": "office",',
      "\"kind\": ⟦'office'⟧,",
      "FMT002 this is not a JSON value: expected a string in double quotes, a number, true, false, null, { or [",
    ],
    [
      '  "kind": "office",\n',
      '  "kind": "office",\n  ⟦"kind"⟧: "organ",\n',
      'FMT004 the key "kind" occurs twice in this object',
    ],
    [
      '  "kind": "office"',
      '  ⟦ ⟧   "kind": "office"',
      "FMT005 from here on the file is not in canonical form",
    ],
    [
      '"$schema": "../../schemas/actor.schema.json"',
      '"$schema": ⟦"../schemas/actor.schema.json"⟧',
      'FMT006 `$schema` is "../schemas/actor.schema.json"',
    ],
    [
      '"$schema": "../../schemas/actor.schema.json"',
      '"$schema": ⟦"../../schemas/capability.schema.json"⟧',
      'FMT006 `$schema` is "../../schemas/capability.schema.json"',
    ],
    ['"$schema": "../../schemas/actor.schema.json"', '"$schema": ⟦7⟧', "FMT006 `$schema` is 7"],
  ]),
  ...changesOf(themes, [
    ...["=", "+", "-", "@"].map(
      (sign) =>
        [
          '"label": "Harbour security"',
          `"label": ⟦"${sign}Harbour security"⟧`,
          `FMT010 "${sign}Harbour security" begins with "${sign}": a spreadsheet would run it as a formula`,
        ] as const,
    ),
    [
      '"label": "Harbour security"',
      '"label": ⟦"Harbour  security"⟧',
      "FMT007 the text has two spaces in a row",
    ],
    [
      '"label": "Harbour security"',
      '"label": ⟦"Harbour\u00a0security"⟧',
      "FMT007 the text has a no-break space (U+00A0)",
    ],
    [
      '"label": "Harbour security"',
      '"label": ⟦"Harbour security 🛂"⟧',
      "FMT007 the text has U+1F6C2, which is outside the Basic Multilingual Plane",
    ],
    [
      '"label": "Harbour security"',
      '"label": ⟦"Harbour se\u0301curity"⟧',
      "FMT007 the text is not in Unicode normalization form C",
    ],
  ]),
  ...changesOf(strategy, [
    ['"date": "2085-09-08"', '"date": ⟦"2085-09-31"⟧', "FMT008 2085-09-31 is not a real date"],
  ]),
];
