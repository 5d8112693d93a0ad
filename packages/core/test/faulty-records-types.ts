import { changesOf } from "./faulty-record.ts";
import { paragraphs, resolution, themes, unof, verbs } from "./faulty-record-files.ts";

/** Values of the wrong type. */
export const wrongTypes = [
  ...changesOf(unof, [
    ['"acronym": "UNOF"', '"acronym": ⟦7⟧', "SCH001 Acronym: expected a string, found 7"],
    [
      '"name": "United Nations Office for Fog"',
      '"name": ⟦null⟧',
      "SCH001 Name: expected a string, found null",
    ],
    ['"supports": ["acronym"]', '"supports": [⟦true⟧]', "SCH001 Field: expected a string, found true"],
  ]),
  ...changesOf(resolution, [
    [
      '{"number": 39, "kind"',
      '{"number": ⟦"39"⟧, "kind"',
      'SCH001 Meeting number: expected a whole number, found "39"',
    ],
    ['"number": 7,', '"number": ⟦7.5⟧,', "SCH001 Number: expected a whole number, found 7.5"],
    [
      '"session": {"number": 150, "kind": "regular"}',
      '"session": ⟦150⟧',
      "SCH001 Session: expected an object, found 150",
    ],
    ['"committee": "third-committee"', '"committee": ⟦7⟧', "SCH001 Committee: expected a string, found 7"],
    [
      '"drafts": ["a-150-l-20"]',
      '"drafts": ⟦"a-150-l-20"⟧',
      'SCH001 Drafts: expected a list, found "a-150-l-20"',
    ],
  ]),
  ...changesOf(paragraphs, [
    [
      '{"quote": "existing arrangements", "document": null',
      '{"quote": "existing arrangements", "document": ⟦true⟧',
      "SCH001 Document: expected a string, found true",
    ],
    [
      '"footnotes": [{"number": 1, "after": "WLO"}]',
      '"footnotes": [⟦1⟧]',
      "SCH001 Footnote anchor: expected an object, found 1",
    ],
    [
      '"acts": [{"quote": "Recalling also", "verb": "recall", "modifier": "also"}]',
      '"acts": ⟦{⟧"quote": "Recalling also", "verb": "recall", "modifier": "also"}',
      'SCH001 Acts: expected a list, found {"quote":"Recalling also","verb":"recall","modifier":"also"}',
    ],
  ]),
  ...changesOf(themes, [
    [
      '"exactMatch": [{"scheme": "unbis", "uri": "http://metadata.un.org/thesaurus/0"}]',
      '"exactMatch": ⟦"http://metadata.un.org/thesaurus/0"⟧',
      'SCH001 Exact match: expected a list, found "http://metadata.un.org/thesaurus/0"',
    ],
  ]),
  ...changesOf(verbs, [
    [
      '"class": "deciding", "operative": "decides"',
      '"class": "deciding", "operative": ⟦[⟧"decides"]',
      'SCH001 Operative form: expected a string, found ["decides"]',
    ],
  ]),
];
