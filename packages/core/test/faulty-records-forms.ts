import { changesOf } from "./faulty-record.ts";
import { paragraphs, resolution, strategy, themes, tombstones, unof, verbs } from "./faulty-record-files.ts";

/** Texts that have not the form of their field. */
export const wrongForms = [
  ...changesOf(unof, [
    [
      '"acronym": "UNOF"',
      '"acronym": ⟦"UN OF"⟧',
      'SCH005 Acronym: "UN OF" does not match the expected format',
    ],
    [
      '"name": "United Nations Office for Fog"',
      '"name": ⟦" United Nations Office for Fog"⟧',
      'SCH005 Name: " United Nations Office for Fog" does not match the expected format',
    ],
    [
      '"name": "United Nations Office for Fog"',
      '"name": ⟦""⟧',
      'SCH005 Name: "" does not match the expected format',
    ],
    [
      '"parent": "united-nations"',
      '"parent": ⟦"United Nations"⟧',
      'SCH005 Parent: "United Nations" does not match the expected format',
    ],
    [
      '"url": "https://example.org/united-nations-office-for-fog/acronym"',
      '"url": ⟦"http://example.org/united-nations-office-for-fog/acronym"⟧',
      'SCH005 Web address: "http://example.org/united-nations-office-for-fog/acronym" does not match the expected format',
    ],
    [
      '"url": "https://example.org/united-nations-office-for-fog/acronym"',
      '"url": ⟦"example.org"⟧',
      'SCH005 Web address: "example.org" does not match the expected format',
    ],
    [
      '"url": "https://example.org/united-nations-office-for-fog/acronym"',
      '"url": ⟦"https://"⟧',
      'SCH005 Web address: "https://" does not match the expected format',
    ],
    [
      '"url": "https://example.org/united-nations-office-for-fog/acronym"',
      '"url": ⟦"https:///fog"⟧',
      'SCH005 Web address: "https:///fog" does not match the expected format',
    ],
    [
      '"accessed": "2026-11-23"',
      '"accessed": ⟦"2026-11-31"⟧',
      "SCH005 Accessed: 2026-11-31 is not a real date",
    ],
    [
      '"supports": ["acronym"]',
      '"supports": [⟦"Acronym"⟧]',
      'SCH005 Field: "Acronym" does not match the expected format',
    ],
  ]),
  ...changesOf(resolution, [
    [
      '"published": "2095-11-25"',
      '"published": ⟦"25 November 2095"⟧',
      'SCH005 Published: "25 November 2095" does not match the expected format',
    ],
    ['"language": "en"', '"language": ⟦"eng"⟧', 'SCH005 Language: "eng" does not match the expected format'],
    [
      '"number": "12 (b)"',
      '"number": ⟦"12b"⟧',
      'SCH005 Item number: "12b" does not match the expected format',
    ],
    [
      '"committee": "third-committee"',
      '"committee": ⟦"First Committee"⟧',
      'SCH005 Committee: "First Committee" does not match the expected format',
    ],
    [
      '"record": "A/150/PV.39"',
      '"record": ⟦"a/150/pv.39"⟧',
      'SCH005 Meeting record: "a/150/pv.39" does not match the expected format',
    ],
    [
      '"predecessors": ["a-res-148-11"',
      '"predecessors": [⟦"A/RES/148/11"⟧',
      'SCH005 Document id: "A/RES/148/11" does not match the expected format',
    ],
  ]),
  ...changesOf(strategy, [
    [
      '"date": "2085-09-08"',
      '"date": ⟦"2085-9-8"⟧',
      'SCH005 Date: "2085-9-8" does not match the expected format',
    ],
    [
      '"symbol": "A/RES/140/288"',
      '"symbol": ⟦"a/res/140/288"⟧',
      'SCH005 Symbol: "a/res/140/288" does not match the expected format',
    ],
  ]),
  ...changesOf(paragraphs, [
    [
      '"pinpoint": "article 3"',
      '"pinpoint": ⟦"article 3 "⟧',
      'SCH005 Pinpoint: "article 3 " does not match the expected format',
    ],
    [
      '"adverb": "particular"',
      '"adverb": ⟦"Particular"⟧',
      'SCH005 Adverb: "Particular" does not match the expected format',
    ],
    ['"mark": "(b)"', '"mark": ⟦"b)"⟧', 'SCH005 Mark: "b)" does not match the expected format'],
    [
      '"themes": ["sleeplessness"]',
      '"themes": [⟦"Sleeplessness of keepers"⟧]',
      'SCH005 Theme id: "Sleeplessness of keepers" does not match the expected format',
    ],
    [
      '{"quote": "existing arrangements", "document": null',
      '{"quote": "existing arrangements", "document": ⟦"A/RES/1"⟧',
      'SCH005 Document: "A/RES/1" does not match the expected format',
    ],
  ]),
  ...changesOf(themes, [
    [
      '{"scheme": "unbis", "uri": "http://metadata.un.org/thesaurus/0"}',
      '{"scheme": "unbis", "uri": ⟦"0"⟧}',
      'SCH005 Concept: "0" does not match the expected format',
    ],
    [
      '{"scheme": "unbis", "uri": "http://metadata.un.org/thesaurus/0"}',
      '{"scheme": "unbis", "uri": ⟦"http://"⟧}',
      'SCH005 Concept: "http://" does not match the expected format',
    ],
  ]),
  ...changesOf(verbs, [
    [
      '"operative": "decides"',
      '"operative": ⟦"Decides"⟧',
      'SCH005 Operative form: "Decides" does not match the expected format',
    ],
  ]),
  ...changesOf(tombstones, [
    [
      '"tombstones": [\n',
      '"tombstones": [\n    {"id": ⟦""⟧, "kind": "withdrawn"},\n',
      'SCH005 Id: "" does not match the expected format',
    ],
  ]),
];
