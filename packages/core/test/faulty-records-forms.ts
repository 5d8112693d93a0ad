import { changesOf } from "./faulty-record.ts";
import { paragraphs, resolution, strategy, themes, tombstones, unof, verbs } from "./faulty-record-files.ts";

/** Texts that have not the form of their field. */
export const wrongForms = [
  ...changesOf(unof, [
    [
      '"acronym": "UNOF"',
      '"acronym": ⟦"UN OF"⟧',
      'SCH005 Acronym: "UN OF" has not the form that is expected',
    ],
    [
      '"name": "United Nations Office for Fog"',
      '"name": ⟦" United Nations Office for Fog"⟧',
      'SCH005 Name: " United Nations Office for Fog" has not the form that is expected',
    ],
    [
      '"name": "United Nations Office for Fog"',
      '"name": ⟦""⟧',
      'SCH005 Name: "" has not the form that is expected',
    ],
    [
      '"parent": "united-nations"',
      '"parent": ⟦"United Nations"⟧',
      'SCH005 Parent: "United Nations" has not the form that is expected',
    ],
    [
      '"url": "https://example.org/united-nations-office-for-fog/acronym"',
      '"url": ⟦"http://example.org/united-nations-office-for-fog/acronym"⟧',
      'SCH005 Web address: "http://example.org/united-nations-office-for-fog/acronym" has not the form that is expected',
    ],
    [
      '"url": "https://example.org/united-nations-office-for-fog/acronym"',
      '"url": ⟦"example.org"⟧',
      'SCH005 Web address: "example.org" has not the form that is expected',
    ],
    [
      '"url": "https://example.org/united-nations-office-for-fog/acronym"',
      '"url": ⟦"https://"⟧',
      'SCH005 Web address: "https://" has not the form that is expected',
    ],
    [
      '"url": "https://example.org/united-nations-office-for-fog/acronym"',
      '"url": ⟦"https:///fog"⟧',
      'SCH005 Web address: "https:///fog" has not the form that is expected',
    ],
    [
      '"accessed": "2026-11-23"',
      '"accessed": ⟦"2026-11-31"⟧',
      'SCH005 Accessed: "2026-11-31" has not the form that is expected',
    ],
    [
      '"supports": ["acronym"]',
      '"supports": [⟦"Acronym"⟧]',
      'SCH005 Field: "Acronym" has not the form that is expected',
    ],
  ]),
  ...changesOf(resolution, [
    [
      '"published": "2095-11-25"',
      '"published": ⟦"25 November 2095"⟧',
      'SCH005 Published: "25 November 2095" has not the form that is expected',
    ],
    ['"language": "en"', '"language": ⟦"eng"⟧', 'SCH005 Language: "eng" has not the form that is expected'],
    [
      '"number": "12 (b)"',
      '"number": ⟦"12b"⟧',
      'SCH005 Item number: "12b" has not the form that is expected',
    ],
    [
      '"committee": "third-committee"',
      '"committee": ⟦"First Committee"⟧',
      'SCH005 Committee: "First Committee" has not the form that is expected',
    ],
    [
      '"record": "A/150/PV.39"',
      '"record": ⟦"a/150/pv.39"⟧',
      'SCH005 Meeting record: "a/150/pv.39" has not the form that is expected',
    ],
    [
      '"predecessors": ["a-res-148-11"',
      '"predecessors": [⟦"A/RES/148/11"⟧',
      'SCH005 Document id: "A/RES/148/11" has not the form that is expected',
    ],
  ]),
  ...changesOf(strategy, [
    [
      '"date": "2085-09-08"',
      '"date": ⟦"2085-9-8"⟧',
      'SCH005 Date: "2085-9-8" has not the form that is expected',
    ],
    [
      '"symbol": "A/RES/140/288"',
      '"symbol": ⟦"a/res/140/288"⟧',
      'SCH005 Symbol: "a/res/140/288" has not the form that is expected',
    ],
  ]),
  ...changesOf(paragraphs, [
    [
      '"pinpoint": "article 3"',
      '"pinpoint": ⟦"article 3 "⟧',
      'SCH005 Pinpoint: "article 3 " has not the form that is expected',
    ],
    [
      '"adverb": "particular"',
      '"adverb": ⟦"Particular"⟧',
      'SCH005 Adverb: "Particular" has not the form that is expected',
    ],
    ['"mark": "(b)"', '"mark": ⟦"b)"⟧', 'SCH005 Mark: "b)" has not the form that is expected'],
    [
      '"themes": ["sleeplessness"]',
      '"themes": [⟦"Sleeplessness of keepers"⟧]',
      'SCH005 Theme id: "Sleeplessness of keepers" has not the form that is expected',
    ],
    [
      '{"quote": "existing arrangements", "document": null',
      '{"quote": "existing arrangements", "document": ⟦"A/RES/1"⟧',
      'SCH005 Document: "A/RES/1" has not the form that is expected',
    ],
  ]),
  ...changesOf(themes, [
    [
      '{"scheme": "unbis", "uri": "http://metadata.un.org/thesaurus/0"}',
      '{"scheme": "unbis", "uri": ⟦"0"⟧}',
      'SCH005 Concept: "0" has not the form that is expected',
    ],
    [
      '{"scheme": "unbis", "uri": "http://metadata.un.org/thesaurus/0"}',
      '{"scheme": "unbis", "uri": ⟦"http://"⟧}',
      'SCH005 Concept: "http://" has not the form that is expected',
    ],
  ]),
  ...changesOf(verbs, [
    [
      '"operative": "decides"',
      '"operative": ⟦"Decides"⟧',
      'SCH005 Operative form: "Decides" has not the form that is expected',
    ],
  ]),
  ...changesOf(tombstones, [
    [
      '"tombstones": [\n',
      '"tombstones": [\n    {"id": ⟦""⟧, "kind": "withdrawn"},\n',
      'SCH005 Id: "" has not the form that is expected',
    ],
  ]),
];
