import { changesOf } from "./faulty-record.ts";
import { beacon, fogTracker, paragraphs, resolution, source } from "./faulty-record-files.ts";

/** Annotations that do not agree with the texts. */
export const wrongTexts = [
  ...changesOf(paragraphs, [
    ['"quote": "Recalling also"', '"quote": ⟦"Recaling also"⟧', 'TXT001 "Recaling also" is not in the text'],
    [
      '"quote": "Recalling also"',
      '"quote": ⟦"recalling also"⟧',
      'TXT001 "recalling also" is not in the text',
    ],
    [
      '"quote": "existing arrangements"',
      '"quote": ⟦"existing agreements"⟧',
      'TXT001 "existing agreements" is not in the text',
    ],
    [
      '"deliverable": "report on the lamps that the present resolution lights"',
      '"deliverable": ⟦"report on lamps that the present resolution lights"⟧',
      'TXT001 "report on lamps that the present resolution lights" is not in the text',
    ],
    [
      '"emphasis": [{"quote": "Requests"}]',
      '"emphasis": [{"quote": ⟦"Requested"⟧}]',
      'TXT001 "Requested" is not in the text',
    ],
    ['"after": "security,"', '"after": ⟦"security;"⟧', 'TXT001 "security;" is not in the text'],
    [
      '"quote": "taking note", "occurrence": 2',
      '"quote": ⟦"taking note"⟧, "occurrence": 5',
      'TXT001 "taking note" occurs 2 times in the text, so there is no occurrence 5',
    ],
    [
      '"quote": "taking note", "occurrence": 2, "verb"',
      '"quote": ⟦"taking note"⟧, "verb"',
      'TXT002 "taking note" occurs 2 times in the text',
    ],
    ['"after": "security,"', '"after": ⟦"on"⟧', 'TXT002 "on" occurs 6 times in the text'],
    [
      '{"quote": "Amberland", "actor"',
      '{"quote": ⟦"Amberland"⟧, "occurrence": 1, "actor"',
      'TXT002 "Amberland" occurs once in the text',
    ],
    [
      '"text": "Recalling also the lamp agreement',
      '"text": "Recalling also a lamp agreement',
      'TXT003 the source has "the" where the records have "a" (a-res-150-7.pp2)',
      source,
      "Recalling also ⟦the⟧ lamp",
    ],
    [
      '        {"quote": "Welcoming", "verb": "welcome"},\n        {"quote": "taking note with appreciation"',
      '        {"quote": ⟦"taking note with appreciation"⟧',
      "TXT004 the first act is not the opening phrase of the paragraph",
    ],
    [
      '"acts": [{"quote": "Noting", "verb": "note"}],\n      "mentions": [\n        {"quote": "World Buoy',
      '"mentions": [\n        {"quote": "World Buoy',
      "TXT004 the first act is not the opening phrase of the paragraph",
      paragraphs,
      '⟦{⟧\n      "id": "a-res-150-7.pp7"',
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
      '"actor": "office-of-lamps", "role": "partner"},\n        {"quote": "WLO", "actor": "wlo", "role": "partner"},\n',
      '"actor": "office-of-lamps", "role": "partner"},\n',
      'TXT006 "WLO" is not annotated (actor "wlo")',
      paragraphs,
      "Office of Lamps with ⟦WLO⟧, taking",
    ],
    [
      '{"quote": "146/19", "document": "a-res-146-19", "role": "recalls"},\n        ',
      "",
      'TXT006 "146/19" is the symbol of a document but has no citation',
      paragraphs,
      "resolutions ⟦146/19⟧ of",
    ],
    [
      '"quote": "Beacon-7", "capability": "beacon-7"',
      '"quote": "Beacon-7", "capability": "register-of-lenses"',
      'TXT006 "Beacon-7" is not annotated (capability "beacon-7")',
      paragraphs,
      "access to ⟦Beacon-7⟧ until",
    ],
    [
      '      "setAside": [{"quote": "Lights of the United Nations and WLO", "reason": "title of an agenda sub-item"}]',
      '      "setAside": [\n        ⟦{⟧"quote": "provisional agenda", "reason": "title of an agenda"},\n        {"quote": "Lights of the United Nations and WLO", "reason": "title of an agenda sub-item"}\n      ]',
      'TXT007 "provisional agenda" has no name or symbol to set aside',
    ],
    [
      '{"quote": "all other lamp agreements", "document": null, "role": "recalls"}',
      '{"quote": ⟦"WLO and all other lamp agreements"⟧, "document": null, "role": "recalls"}',
      'TXT008 "WLO and all other lamp agreements" overlaps "lamp agreement of 2077 between the United Nations and WLO" without being inside it',
    ],
    [
      '"quote": "140/288", "footnote": 3,',
      '"quote": "140/288", "footnote": ⟦33⟧,',
      "TXT005 the resolution has no footnote 33",
    ],
    [
      '"quote": "140/288", "footnote": 3,',
      '"quote": ⟦"140/288"⟧, "footnote": 4,',
      'TXT001 "140/288" is not in the text',
    ],
    [
      '{"quote": "Recalling also", "verb": "recall", "modifier": "also"}',
      '{"quote": "Recalling also", "verb": "recall", "modifier": "also", "method": ⟦"rule"⟧}',
      "TXT014 1 machine-made annotation in 1 paragraph is unconfirmed",
    ],
    [
      '{"number": 4, "after": "security,"}',
      '{"number": ⟦3⟧, "after": "security,"}',
      "TXT005 footnote 3 is already called in a-res-150-7.pp6",
    ],
    [
      '"quote": "WLO", "occurrence": 2, "actor": "wlo", "role": "partner"}',
      '"quote": ⟦"WLO"⟧, "actor": "wlo", "role": "partner"}',
      'TXT002 "WLO" occurs 3 times in the text',
    ],
    [
      '      "themes": ["sleeplessness"]',
      '      "mandates": [{"quote": ⟦"friendship"⟧, "type": "cooperation", "assignees": ["wlo"]}],\n      "themes": ["sleeplessness"]',
      'TXT010 the act before this mandate, "Recognizing", does not ask anybody to act',
    ],
    [
      '"quote": "mending of every lamp that the United Nations and WLO keep together"',
      '"quote": ⟦"mendding of every lamp that the United Nations and WLO keep together"⟧',
      'TXT001 "mendding of every lamp that the United Nations and WLO keep together" is not in the text',
    ],
    ['"pinpoint": "article 3"', '"pinpoint": ⟦"article 99"⟧', 'TXT011 "article 99" is not in the text'],
    [
      '{"quote": "146/19", "document": "a-res-146-19", "role": "recalls"}',
      '{"quote": "146/19", "document": ⟦"a-res-148-11"⟧, "role": "recalls"}',
      'TXT011 "146/19" is not the number of A/RES/148/11',
    ],
    [
      '"deliverable": "report on the lamps that the present resolution lights",\n          "due": [\n            {\n              "quote": "at its one hundred and fifty-second session",\n              "bound": "at",\n              "session": {"number": 152',
      '"deliverable": "report on the lamps that the present resolution lights",\n          "due": [\n            {\n              "quote": "at its one hundred and fifty-second session",\n              "bound": "at",\n              "session": {"number": ⟦153⟧',
      'TXT011 "at its one hundred and fifty-second session" does not say "one hundred and fifty-third session"',
    ],
    [
      '"bound": "until", "date": "2096-05-31"',
      '"bound": "until", "date": ⟦"2096-05-30"⟧',
      'TXT011 "until 31 May 2096" does not say 2096-05-30',
    ],
    [
      '"bound": "until", "date": "2096-05-31"',
      '"bound": "until", "period": ⟦"P6M"⟧',
      'TXT011 "until 31 May 2096" does not say P6M',
    ],
    [
      '{"basis": "implied", "interval": "P2Y"}',
      '{"basis": ⟦"stated"⟧, "interval": "P2Y"}',
      "TXT011 the words that state this frequency are not quoted",
    ],
    [
      '"type": "cooperation",\n          "assignees": ["united-nations", "wlo"]',
      '"type": "cooperation",\n          "assignees": ["united-nations", "wlo"],\n          "due": [{"quote": "12 May 2087", "bound": "by", "date": ⟦"2087-05-12"⟧}]',
      "TXT017 2087-05-12 is before the adoption of the resolution on 2095-11-21",
    ],
    [
      '"mark": "(b)", "themes": [',
      '"mark": "(b)", "themes": [⟦"sleeplessness"⟧, ',
      'TXT012 the paragraph is missing theme "sleeplessness", which its part (b) has',
    ],
    [
      '"mark": "(b)", "themes": ["fog-incidents"',
      '"mark": "(b)", "themes": [⟦"fogg-incidents"⟧',
      'REF001 no theme has the id "fogg-incidents"',
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
      '"quote": "Secretariat", "actor": "secretariat"',
      '"quote": "Secretariat", "actor": ⟦"secretariate"⟧',
      'REF001 no actor has the id "secretariate"',
    ],
    [
      '"quote": "harbour authorities"',
      '"quote": ⟦"harbour authority"⟧',
      'TXT001 "harbour authority" is not in the text',
    ],
  ]),
  ...changesOf(paragraphs, [
    [
      '        {"quote": "Amberland", "actor": "amberland", "role": "place"}',
      '        {"quote": ⟦"Lantern"⟧, "actor": "amberland", "role": "place"},\n        {"quote": "Amberland", "actor": "amberland", "role": "place"}',
      'TXT015 "Lantern" is confirmed, but it is part of the longer name "Port Lantern"',
    ],
    [
      '{"quote": "Office of Lamps", "occurrence": 2, "actor": "office-of-lamps", "role": "subject"}',
      '{"quote": "Office of Lamps", "occurrence": 2, "actor": "office-of-lamps", "role": "subject"},\n        {"quote": ⟦"Office of Lamps"⟧, "occurrence": 2, "actor": "wlo-general-secretariat", "role": "subject"}',
      'TXT015 "Office of Lamps" is confirmed as actor "wlo-general-secretariat", but the text says it is of actor "secretariat"',
    ],
    [
      '"type": "access",\n          "assignees": ["unof"]',
      '"type": "access",\n          "assignees": [⟦"wlo"⟧]',
      'TXT016 actor "wlo" is confirmed as an assignee, but the clause of this mandate does not name it',
    ],
  ]),
  ...changesOf(resolution, [
    [
      '"emphasis": [{"quote": "Treaty Series"}]',
      '"emphasis": [{"quote": ⟦"Treaties Series"⟧}]',
      'TXT001 "Treaties Series" is not in the text',
    ],
    [
      '"title": "Registry of',
      '"title": "Register of',
      'TXT003 the source has "Registry" where the records have "Register" (resolution title)',
      source,
      "150/7. ⟦Registry⟧ of",
    ],
    ['{"number": 5, "text"', '{"number": ⟦9⟧, "text"', "NUM002 expected footnote 5 here, found 9"],
  ]),
  ...changesOf(source, [
    [
      "Compendium",
      "⟦Compendia⟧",
      'TXT003 the source has "Compendia" where the records have "Compendium" (a-res-150-7.pp8)',
    ],
    [
      "Distr.: General",
      "Distr.: ⟦Limited⟧",
      'TXT003 the source has "Limited" where the records have "General" (resolution distribution)',
    ],
  ]),
  ...changesOf(beacon, [
    [
      '"quote": "enables authorized keepers to share urgent signals with their counterparts on every coast"',
      '"quote": ⟦"enables unauthorized keepers to share urgent signals with their counterparts on every coast"⟧',
      'TXT009 "enables unauthorized keepers to share urgent signals with their counterparts on every coast" is not in a-res-150-7.op4.a',
    ],
  ]),
  ...changesOf(fogTracker, [
    [
      '"purpose": {\n    "paragraph": "a-res-150-7.op2",\n    "quote": "to exchange warnings of fog of natural, accidental or deliberate origin"\n  }',
      '"purpose": {"paragraph": "a-res-150-7.op2", "quote": ⟦"of"⟧}',
      'TXT009 "of" occurs 4 times in a-res-150-7.op2',
    ],
  ]),
];
