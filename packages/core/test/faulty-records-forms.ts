import { changesOf } from "./faulty-record.ts";
import { paragraphs, resolution, strategy, themes, tombstones, unodc, verbs } from "./faulty-record-files.ts";

/** Texts that have not the form of their field. */
export const wrongForms = [
  ...changesOf(unodc, [
    [
      '"acronym": "UNODC"',
      '"acronym": ⟦"UN ODC"⟧',
      'SCH005 Acronym: "UN ODC" has not the form that is expected',
    ],
    [
      '"name": "United Nations Office on Drugs and Crime"',
      '"name": ⟦" United Nations Office on Drugs and Crime"⟧',
      'SCH005 Name: " United Nations Office on Drugs and Crime" has not the form that is expected',
    ],
    [
      '"name": "United Nations Office on Drugs and Crime"',
      '"name": ⟦""⟧',
      'SCH005 Name: "" has not the form that is expected',
    ],
    [
      '"parent": "united-nations"',
      '"parent": ⟦"United Nations"⟧',
      'SCH005 Parent: "United Nations" has not the form that is expected',
    ],
    [
      '"url": "https://www.un.org/counterterrorism/en/cttravel/goTravelFAQ"',
      '"url": ⟦"http://www.un.org/counterterrorism/en/cttravel/goTravelFAQ"⟧',
      'SCH005 Web address: "http://www.un.org/counterterrorism/en/cttravel/goTravelFAQ" has not the form that is expected',
    ],
    [
      '"url": "https://www.un.org/counterterrorism/en/cttravel/goTravelFAQ"',
      '"url": ⟦"un.org"⟧',
      'SCH005 Web address: "un.org" has not the form that is expected',
    ],
    [
      '"url": "https://www.un.org/counterterrorism/en/cttravel/goTravelFAQ"',
      '"url": ⟦"https://"⟧',
      'SCH005 Web address: "https://" has not the form that is expected',
    ],
    [
      '"url": "https://www.un.org/counterterrorism/en/cttravel/goTravelFAQ"',
      '"url": ⟦"https:///counterterrorism"⟧',
      'SCH005 Web address: "https:///counterterrorism" has not the form that is expected',
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
      '"published": "2022-11-25"',
      '"published": ⟦"25 November 2022"⟧',
      'SCH005 Published: "25 November 2022" has not the form that is expected',
    ],
    ['"language": "en"', '"language": ⟦"eng"⟧', 'SCH005 Language: "eng" has not the form that is expected'],
    [
      '"number": "127 (y)"',
      '"number": ⟦"127y"⟧',
      'SCH005 Item number: "127y" has not the form that is expected',
    ],
    [
      '"consideredIn": "plenary"',
      '"consideredIn": "committee",\n  "committee": ⟦"First Committee"⟧',
      'SCH005 Committee: "First Committee" has not the form that is expected',
    ],
    [
      '"record": "A/77/PV.39"',
      '"record": ⟦"a/77/pv.39"⟧',
      'SCH005 Meeting record: "a/77/pv.39" has not the form that is expected',
    ],
    [
      '"predecessors": ["a-res-75-10"',
      '"predecessors": [⟦"A/RES/75/10"⟧',
      'SCH005 Document id: "A/RES/75/10" has not the form that is expected',
    ],
  ]),
  ...changesOf(strategy, [
    [
      '"date": "2006-09-08"',
      '"date": ⟦"2006-9-8"⟧',
      'SCH005 Date: "2006-9-8" has not the form that is expected',
    ],
    [
      '"symbol": "A/RES/60/288"',
      '"symbol": ⟦"a/res/60/288"⟧',
      'SCH005 Symbol: "a/res/60/288" has not the form that is expected',
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
      '"themes": ["sovereignty-and-neutrality"]',
      '"themes": [⟦"Sovereignty and neutrality"⟧]',
      'SCH005 Theme id: "Sovereignty and neutrality" has not the form that is expected',
    ],
    [
      '{"quote": "existing arrangements", "document": null',
      '{"quote": "existing arrangements", "document": ⟦"A/RES/1"⟧',
      'SCH005 Document: "A/RES/1" has not the form that is expected',
    ],
  ]),
  ...changesOf(themes, [
    [
      '{"scheme": "unbis", "uri": "http://metadata.un.org/thesaurus/1001328"}',
      '{"scheme": "unbis", "uri": ⟦"1001328"⟧}',
      'SCH005 Concept: "1001328" has not the form that is expected',
    ],
    [
      '{"scheme": "unbis", "uri": "http://metadata.un.org/thesaurus/1001328"}',
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
      '"tombstones": [{"id": "police-officers", "kind": "withdrawn"}]',
      '"tombstones": [{"id": ⟦""⟧, "kind": "withdrawn"}]',
      'SCH005 Id: "" has not the form that is expected',
    ],
  ]),
];
