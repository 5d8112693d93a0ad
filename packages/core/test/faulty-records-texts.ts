import { changesOf } from "./faulty-record.ts";
import { biotracker, i247, paragraphs, resolution, source } from "./faulty-record-files.ts";

/** Annotations that do not agree with the texts. */
export const wrongTexts = [
  ...changesOf(paragraphs, [
    [
      '"quote": "Recalling also"',
      '"quote": ⟦"Recaling also"⟧',
      'TXT001 "Recaling also" does not stand in the text',
    ],
    [
      '"quote": "Recalling also"',
      '"quote": ⟦"recalling also"⟧',
      'TXT001 "recalling also" does not stand in the text',
    ],
    [
      '"quote": "existing arrangements"',
      '"quote": ⟦"existing agreements"⟧',
      'TXT001 "existing agreements" does not stand in the text',
    ],
    [
      '"deliverable": "report on the implementation of the present resolution"',
      '"deliverable": ⟦"report on implementation of the present resolution"⟧',
      'TXT001 "report on implementation of the present resolution" does not stand in the text',
    ],
    [
      '"emphasis": [{"quote": "Requests"}]',
      '"emphasis": [{"quote": ⟦"Requested"⟧}]',
      'TXT001 "Requested" does not stand in the text',
    ],
    ['"after": "security,"', '"after": ⟦"security;"⟧', 'TXT001 "security;" does not stand in the text'],
    [
      '"quote": "taking note", "occurrence": 2',
      '"quote": ⟦"taking note"⟧, "occurrence": 5',
      'TXT001 "taking note" stands in the text 2 times, so it has no occurrence 5',
    ],
    [
      '"quote": "taking note", "occurrence": 2, "verb"',
      '"quote": ⟦"taking note"⟧, "verb"',
      'TXT002 "taking note" stands in the text 2 times',
    ],
    ['"after": "security,"', '"after": ⟦"on"⟧', 'TXT002 "on" stands in the text 9 times'],
    [
      '{"quote": "Singapore", "actor"',
      '{"quote": ⟦"Singapore"⟧, "occurrence": 1, "actor"',
      'TXT002 "Singapore" stands in the text once',
    ],
    [
      '"text": "Recalling also the cooperation agreement',
      '"text": "Recalling also a cooperation agreement',
      'TXT003 the source has "the" where the records have "a" (a-res-77-20.pp2)',
      source,
      "Recalling also ⟦the⟧ cooperation",
    ],
    [
      '        {"quote": "Welcoming", "verb": "welcome"},\n        {"quote": "taking note with appreciation"',
      '        {"quote": ⟦"taking note with appreciation"⟧',
      "TXT004 the first act is not the opening phrase of the paragraph",
    ],
    [
      '"acts": [{"quote": "Noting", "verb": "note"}],\n      "mentions": [\n        {\n          "quote": "United Nations Educational',
      '"mentions": [\n        {\n          "quote": "United Nations Educational',
      "TXT004 the first act is not the opening phrase of the paragraph",
      paragraphs,
      '⟦{⟧\n      "id": "a-res-77-20.pp14"',
    ],
    [
      '{"number": 4, "after": "security,"}',
      '{"number": ⟦9⟧, "after": "security,"}',
      "TXT005 the resolution has no footnote 9",
    ],
    [
      ', {"number": 4, "after": "security,"}',
      "",
      "TXT005 footnote 4 is called in no paragraph",
      resolution,
      '⟦{⟧"number": 4, "text"',
    ],
    [
      '"actor": "united-nations-police", "role": "partner"},\n        {"quote": "INTERPOL", "actor": "interpol", "role": "partner"},\n',
      '"actor": "united-nations-police", "role": "partner"},\n',
      'TXT006 "INTERPOL" names the actor "interpol", and nothing says so',
      paragraphs,
      "United Nations police and ⟦INTERPOL⟧, in particular",
    ],
    [
      '{"quote": "73/11", "document": "a-res-73-11", "role": "recalls"},\n        ',
      "",
      'TXT006 "73/11" is the symbol of a document, and nothing says so',
      paragraphs,
      "2016, ⟦73/11⟧ of",
    ],
    [
      ', "capability": "biotracker"',
      ', "capability": "id-art"',
      'TXT006 "BioTracker" names the capability "biotracker", and nothing says so',
      paragraphs,
      "including ⟦BioTracker⟧, to",
    ],
    [
      '"setAside": [',
      '"setAside": [\n        ⟦{⟧"quote": "provisional agenda", "reason": "title of an agenda"},',
      'TXT007 "provisional agenda" need not be set aside',
    ],
    [
      '{"quote": "all other relevant cooperation agreements", "document": null, "role": "recalls"}',
      '{\n          "quote": ⟦"INTERPOL and all other relevant cooperation agreements"⟧,\n          "document": null,\n          "role": "recalls"\n        }',
      'TXT008 "INTERPOL and all other relevant cooperation agreements" overlaps "cooperation agreement of 1997 between the United Nations and INTERPOL" without being inside it',
    ],
    [
      '"quote": "60/288", "footnote": 3,',
      '"quote": "60/288", "footnote": ⟦33⟧,',
      "TXT005 the resolution has no footnote 33",
    ],
    [
      '"quote": "60/288", "footnote": 3,',
      '"quote": ⟦"60/288"⟧, "footnote": 8,',
      'TXT001 "60/288" does not stand in the text',
    ],
    [
      '{"quote": "Recalling also", "verb": "recall", "modifier": "also"}',
      '{"quote": "Recalling also", "verb": "recall", "modifier": "also", "method": ⟦"rule"⟧}',
      "TXT014 1 statement awaits the confirmation of a person, in 1 paragraph from here on",
    ],
    [
      '{"number": 4, "after": "security,"}',
      '{"number": ⟦3⟧, "after": "security,"}',
      "TXT005 footnote 3 is already called in a-res-77-20.pp9",
    ],
    [
      '"quote": "INTERPOL", "occurrence": 2, "actor": "interpol", "role": "partner"},\n        {"quote": "United Nations", "occurrence": 2, "actor": "united-nations", "role": "partner"},\n        {"quote": "INTERPOL", "occurrence": 3',
      '"quote": ⟦"INTERPOL"⟧, "actor": "interpol", "role": "partner"},\n        {"quote": "United Nations", "occurrence": 2, "actor": "united-nations", "role": "partner"},\n        {"quote": "INTERPOL", "occurrence": 3',
      'TXT002 "INTERPOL" stands in the text 3 times',
    ],
    [
      '      "themes": ["sovereignty-and-neutrality"]',
      '      "mandates": [{"quote": ⟦"mutual assistance"⟧, "type": "cooperation", "assignees": ["interpol"]}],\n      "themes": ["sovereignty-and-neutrality"]',
      'TXT010 the act before this mandate, "Recognizing", asks nobody for anything',
    ],
    [
      '"quote": "strengthening of cooperation between the United Nations and INTERPOL"',
      '"quote": ⟦"strenghtening of cooperation between the United Nations and INTERPOL"⟧',
      'TXT001 "strenghtening of cooperation between the United Nations and INTERPOL" does not stand in the text',
    ],
    [
      '"pinpoint": "article 3"',
      '"pinpoint": ⟦"article 99"⟧',
      'TXT011 "article 99" does not stand in the text',
    ],
    [
      '{"quote": "73/11", "document": "a-res-73-11", "role": "recalls"}',
      '{"quote": "73/11", "document": ⟦"a-res-75-10"⟧, "role": "recalls"}',
      'TXT011 "73/11" is not the number of A/RES/75/10',
    ],
    [
      '"deliverable": "report on the implementation of the present resolution",\n          "due": {"session": {"number": 79',
      '"deliverable": "report on the implementation of the present resolution",\n          "due": {"session": {"number": ⟦80⟧',
      'TXT011 the text does not print "eightieth session"',
    ],
    [
      '"mark": "(b)",\n          "themes": [',
      '"mark": "(b)",\n          "themes": [\n            ⟦"gender"⟧,',
      'TXT012 the paragraph has not the theme "gender" of its part',
    ],
    [
      '"mark": "(b)",\n          "themes": [\n            "terrorism"',
      '"mark": "(b)",\n          "themes": [\n            ⟦"terorism"⟧',
      'REF001 no theme has the id "terorism"',
    ],
    [
      '"quote": "taking particular note", "verb": "take-note"',
      '"quote": ⟦"taking particular note"⟧, "verb": "welcome"',
      'TXT013 "taking particular note" is not made of "particular", "welcomes"',
    ],
    [
      '"quote": "Recalling also", "verb": "recall", "modifier": "also"',
      '"quote": ⟦"Recalling also"⟧, "verb": "recall"',
      'TXT013 "Recalling also" is not made of "recalls"',
    ],
    [
      '"quote": "International Civil Aviation Organization", "actor": "icao"',
      '"quote": "International Civil Aviation Organization", "actor": ⟦"ikao"⟧',
      'REF001 no actor has the id "ikao"',
    ],
    [
      '"quote": "criminal police authorities"',
      '"quote": ⟦"criminal police authority"⟧',
      'TXT001 "criminal police authority" does not stand in the text',
    ],
  ]),
  ...changesOf(resolution, [
    [
      '"emphasis": [{"quote": "Treaty Series"}]',
      '"emphasis": [{"quote": ⟦"Treaties Series"⟧}]',
      'TXT001 "Treaties Series" does not stand in the text',
    ],
    [
      '"title": "Cooperation between the United Nations and the International Criminal',
      '"title": "Co-operation between the United Nations and the International Criminal',
      'TXT003 the source has "Cooperation" where the records have "Co-operation" (resolution title)',
      source,
      "77/20. ⟦Cooperation⟧ between",
    ],
    ['      "number": 8,', '      "number": ⟦9⟧,', "NUM002 expected footnote 8 here, found 9"],
  ]),
  ...changesOf(source, [
    [
      "Compendium",
      "⟦Compendia⟧",
      'TXT003 the source has "Compendia" where the records have "Compendium" (a-res-77-20.pp23)',
    ],
    [
      "Distr.: General",
      "Distr.: ⟦Limited⟧",
      'TXT003 the source has "Limited" where the records have "General" (resolution distribution)',
    ],
  ]),
  ...changesOf(i247, [
    [
      '"quote": "enables authorized users to share sensitive and urgent police information with their counterparts around the globe for the primary purpose of assisting in the prevention, detection and investigation of crime"',
      '"quote": ⟦"enables unauthorized users to share sensitive and urgent police information with their counterparts around the globe for the primary purpose of assisting in the prevention, detection and investigation of crime"⟧',
      'TXT009 "enables unauthorized users to share sensitive and urgent police information with their counterparts around the globe for the primary purpose of assisting in the prevention, detection and investigation of crime" does not stand in a-res-77-20.op17.a',
    ],
  ]),
  ...changesOf(biotracker, [
    [
      '"purpose": {\n    "paragraph": "a-res-77-20.op13",\n    "quote": "to exchange information on biological incidents of natural, accidental or deliberate origin"\n  }',
      '"purpose": {"paragraph": "a-res-77-20.op13", "quote": ⟦"of"⟧}',
      'TXT009 "of" stands in a-res-77-20.op13 4 times',
    ],
  ]),
];
