import { changesOf } from "./faulty-record.ts";
import {
  biotracker,
  i247,
  memorandum,
  paragraphs,
  resolution,
  strategy,
  themes,
  tombstones,
  unodc,
  who,
} from "./faulty-record-files.ts";

/** Records that do not agree with others. */
export const wrongRecords = [
  ...changesOf("actors/authorized-users.json", [
    [
      '"kind": "authority-class"\n}',
      '"kind": "authority-class",\n  "x_skip": [⟦{⟧"code": "REF002", "reason": "it is its own parent"}]\n}',
      "FMT009 the record breaks no rule REF002, so there is nothing to skip",
    ],
    [
      '"kind": "authority-class"\n}',
      '"kind": "authority-class",\n  "x_skip": [⟦{⟧"code": "SCH002", "reason": "it has no name"}]\n}',
      "FMT009 no rule SCH002 can be skipped in a record",
    ],
    [
      '"kind": "authority-class"\n}',
      '"kind": "authority-class",\n  "x_skip": [⟦{⟧"code": "REF002"}]\n}',
      "FMT009 an exception names the code of a rule and a reason",
    ],
    [
      '"kind": "authority-class"\n}',
      '"kind": "authority-class",\n  "x_skip": ⟦"REF002"⟧\n}',
      "FMT009 `x_skip` is not a list of exceptions",
    ],
  ]),
  ...changesOf(tombstones, [
    [
      '"tombstones": [{"id": "police-officers", "kind": "withdrawn"}]',
      '"tombstones": [{"id": ⟦"law-enforcement-agencies"⟧, "kind": "withdrawn"}]',
      'IDS001 the id "law-enforcement-agencies" is taken by the actor in actors/law-enforcement-agencies.json',
    ],
    [
      '{\n  "$schema": "../schemas/tombstones.schema.json",\n  "tombstones": [{"id": "police-officers", "kind": "withdrawn"}]\n}',
      '{\n  "$schema": "../schemas/tombstones.schema.json",\n  "tombstones": [{"id": "interpol-hq", "kind": "moved", "to": [⟦"interpol-headquarters"⟧]}]\n}',
      'IDS004 no record has the id "interpol-headquarters"',
    ],
    [
      '"tombstones": [{"id": "police-officers", "kind": "withdrawn"}]',
      '"tombstones": [⟦{⟧"id": "interpol-headquarters-in-lyon", "kind": "moved"}]',
      'IDS004 a tombstone of kind "moved" leads to one id, this one to 0',
    ],
    [
      '"tombstones": [{"id": "police-officers", "kind": "withdrawn"}]',
      '"tombstones": [{"id": "interpol-headquarters-in-lyon", "kind": "split", "to": ⟦[⟧"who"]}]',
      'IDS004 a tombstone of kind "split" leads to two ids or more, this one to 1',
    ],
    [
      '{\n  "$schema": "../schemas/tombstones.schema.json",\n  "tombstones": [{"id": "police-officers", "kind": "withdrawn"}]\n}',
      '{\n  "$schema": "../schemas/tombstones.schema.json",\n  "tombstones": [\n    {"id": "interpol-hq", "kind": "moved", "to": [⟦"interpol-seat"⟧]},\n    {"id": "interpol-seat", "kind": "withdrawn"}\n  ]\n}',
      'IDS004 "interpol-seat" is itself a tombstone',
    ],
  ]),
  ...changesOf(themes, [
    [
      '"id": "2030-agenda", "label": "2030 Agenda for Sustainable Development", "group": "cross-cutting"}',
      '"id": "2030-agenda", "label": "2030 Agenda for Sustainable Development", "group": "cross-cutting"},\n    {"id": ⟦"2030-agenda"⟧, "label": "2030 Agenda", "group": "cross-cutting"}',
      'IDS001 the id "2030-agenda" is taken by the theme in vocabularies/themes.json',
    ],
    [
      '{"id": "border-security",',
      '{"id": ⟦"border-safety"⟧, "label": "Border safety", "group": "cross-cutting"},\n    {"id": "border-security",',
      'REF004 nothing refers to the theme "border-safety"',
    ],
  ]),
  ...changesOf(resolution, [
    [
      '"session": {"number": 77, "kind": "regular"}',
      '"session": {"number": 77, "kind": ⟦"special"⟧}',
      "IDS003 the symbol A/RES/77/20 says regular, the record says special",
    ],
    ['"record": "A/77/PV.39"', '"record": ⟦"A/PV77"⟧', 'IDS003 "A/PV77" is not a document symbol'],
    [
      '"predecessors": ["a-res-75-10"',
      '"predecessors": [⟦"a-res-75-11"⟧',
      'REF001 no document has the id "a-res-75-11"',
    ],
    [
      '"consideredIn": "plenary"',
      '"consideredIn": "committee",\n  "committee": ⟦"first-committee"⟧',
      'REF001 no actor has the id "first-committee"',
    ],
    [
      '      "supports": ["meeting", "vote"]',
      '      "supports": ["vote"]',
      "SRC003 no source supports this, and no resolution prints it",
      resolution,
      '"record": ⟦"A/77/PV.39"⟧',
    ],
  ]),
  ...changesOf(resolution, [
    [
      '"consideredIn": "plenary",\n',
      '"consideredIn": "plenary",\n  "committee": ⟦"general-assembly"⟧,\n',
      'REF006 a committee is named, but `consideredIn` is "plenary"',
    ],
  ]),
  ...changesOf(strategy, [
    [
      '"kind": "resolution"',
      '"kind": ⟦"decision"⟧',
      "IDS003 the symbol A/RES/60/288 says resolution, the record says decision",
    ],
    [
      '"organ": "general-assembly"',
      '"organ": ⟦"economic-and-social-council"⟧',
      "IDS003 the symbol A/RES/60/288 says general-assembly, the record says economic-and-social-council",
    ],
    [
      '"symbol": "A/RES/60/288"',
      '"symbol": ⟦"A/RES/60-288"⟧',
      'IDS003 "A/RES/60-288" is not the symbol of a document',
    ],
    [
      '"organ": "general-assembly"',
      '"organ": ⟦"generale-assembly"⟧',
      'REF001 no actor has the id "generale-assembly"',
    ],
  ]),
  ...changesOf(paragraphs, [
    [
      '"id": "a-res-77-20.pp25"',
      '"id": ⟦"a-res-77-20.pp26"⟧',
      "NUM001 PP26 cannot follow here: expected PP25 or PP24(a) or OP1 after PP24",
    ],
    ['"mark": "(b)"', '"mark": ⟦"(a)"⟧', "NUM003 expected the mark (b) here, found (a)"],
    [
      '"quote": "Recalling also", "verb": "recall"',
      '"quote": "Recalling also", "verb": ⟦"recal"⟧',
      'REF001 no verb has the id "recal"',
    ],
    [
      '"assignees": ["secretary-general"]',
      '"assignees": [⟦"secretary-generel"⟧]',
      'REF001 no actor has the id "secretary-generel"',
    ],
  ]),
  ...changesOf(who, [
    [
      '"parent": "united-nations-system"',
      '"parent": ⟦"united-nations-sistem"⟧',
      'REF001 no actor has the id "united-nations-sistem"',
    ],
    ['"parent": "united-nations-system"', '"parent": ⟦"who"⟧', 'REF002 "who" is above itself: who → who'],
  ]),
  ...changesOf(biotracker, [
    [
      '"broader": "secure-communication-channels"',
      '"broader": ⟦"secure-communication-channel"⟧',
      'REF001 no capability has the id "secure-communication-channel"',
    ],
    [
      '"themes": ["biological-incidents"',
      '"themes": [⟦"biologic-incidents"⟧',
      'REF001 no theme has the id "biologic-incidents"',
    ],
    [
      '"paragraph": "a-res-77-20.op13"',
      '"paragraph": ⟦"a-res-77-20.op31"⟧',
      'REF001 no paragraph has the id "a-res-77-20.op31"',
    ],
  ]),
  ...changesOf(unodc, [
    [
      '"supports": ["acronym"]',
      '"supports": ["acronym", ⟦"location"⟧]',
      'SRC001 the record has no field "location"',
    ],
    [
      '"accessed": "2026-11-23"',
      '"accessed": ⟦"9999-01-01"⟧',
      "SRC004 9999-01-01 is in the future: the latest possible day is 9998-12-31",
    ],
    [
      '  "parent": "united-nations",\n',
      '  "parent": "united-nations",\n  "location": ⟦"Vienna"⟧,\n',
      'SRC002 no resolution prints "Vienna"',
    ],
  ]),
  ...changesOf(i247, [
    ['"aliases": ["I-24/7",', '"aliases": ["I-24/7", ⟦"I-24/8"⟧,', 'SRC002 no resolution prints "I-24/8"'],
  ]),
  ...changesOf(memorandum, [
    [
      '"date": "2000-05-22"',
      '"date": ⟦"2000-05-23"⟧',
      "SRC003 no source supports this, and no resolution prints it",
    ],
  ]),
];
