import { changesOf } from "./faulty-record.ts";
import { paragraphs, resolution, themes, unodc, verbs } from "./faulty-record-files.ts";

/** Values of the wrong type. */
export const wrongTypes = [
  ...changesOf(unodc, [
    ['"acronym": "UNODC"', '"acronym": ⟦7⟧', "SCH001 Acronym: expected a string, found 7"],
    [
      '"name": "United Nations Office on Drugs and Crime"',
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
    ['"number": 20,', '"number": ⟦20.5⟧,', "SCH001 Number: expected a whole number, found 20.5"],
    [
      '"session": {"number": 77, "kind": "regular"}',
      '"session": ⟦77⟧',
      "SCH001 Session: expected an object, found 77",
    ],
    [
      '"consideredIn": "plenary"',
      '"consideredIn": "committee",\n  "committee": ⟦7⟧',
      "SCH001 Committee: expected a string, found 7",
    ],
    [
      '"drafts": ["a-77-l-20"]',
      '"drafts": ⟦"a-77-l-20"⟧',
      'SCH001 Drafts: expected a list, found "a-77-l-20"',
    ],
  ]),
  ...changesOf(paragraphs, [
    [
      '{"quote": "existing arrangements", "document": null',
      '{"quote": "existing arrangements", "document": ⟦true⟧',
      "SCH001 Document: expected a string, found true",
    ],
    [
      '"footnotes": [{"number": 1, "after": "INTERPOL"}]',
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
      '"exactMatch": [{"scheme": "unbis", "uri": "http://metadata.un.org/thesaurus/1001328"}]',
      '"exactMatch": ⟦"http://metadata.un.org/thesaurus/1001328"⟧',
      'SCH001 Exact match: expected a list, found "http://metadata.un.org/thesaurus/1001328"',
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
