import { changesOf } from "./faulty-record.ts";
import {
  beacon,
  fogTracker,
  memorandum,
  paragraphs,
  resolution,
  strategy,
  themes,
  tombstones,
  unof,
  wba,
} from "./faulty-record-files.ts";

/** Records that do not agree with others. */
export const wrongRecords = [
  ...changesOf("actors/wlo.json", [
    [
      '"aliases": ["World Lighthouse Organization", "WLO"]',
      '"aliases": ["World Lighthouse Organization", "WLO", ⟦"Organization"⟧]',
      'IDS007 "Organization" is a common word, so it is not searched for in texts',
    ],
  ]),
  ...changesOf(wba, [
    ['"acronym": "WBA"', '"acronym": ⟦"UNOF"⟧', 'IDS006 "UNOF" is also a name of the actor "unof"'],
    [
      '"acronym": "WBA"',
      '"acronym": ⟦"Ж"⟧',
      'IDS007 "Ж" has fewer than two letters, so it is not searched for in texts',
    ],
    [
      '"kind": "specialized-agency",\n  "parent": "united-nations-system",\n  "sources": [{"url": "https://example.org/buoys", "accessed": "2026-11-23", "supports": ["acronym"]}]',
      '"aliases": [⟦"UNOF"⟧],\n  "kind": "specialized-agency",\n  "parent": "united-nations-system",\n  "sources": [{"url": "https://example.org/b", "accessed": "2026-11-23", "supports": ["acronym", "aliases"]}]',
      'IDS006 "UNOF" is also a name of the actor "unof"',
    ],
    [
      '"kind": "specialized-agency",\n  "parent": "united-nations-system",\n  "sources": [{"url": "https://example.org/buoys", "accessed": "2026-11-23", "supports": ["acronym"]}]',
      '"aliases": [⟦"United-Nations"⟧],\n  "kind": "specialized-agency",\n  "parent": "united-nations-system",\n  "sources": [{"url": "https://example.org/b", "accessed": "2026-11-23", "supports": ["acronym", "aliases"]}]',
      'IDS006 "United-Nations" is also a name of the actor "united-nations"',
    ],
    [
      '"kind": "specialized-agency",\n  "parent": "united-nations-system",\n  "sources": [{"url": "https://example.org/buoys", "accessed": "2026-11-23", "supports": ["acronym"]}]',
      '"demonym": ⟦"UNOF"⟧,\n  "kind": "specialized-agency",\n  "parent": "united-nations-system",\n  "sources": [{"url": "https://example.org/b", "accessed": "2026-11-23", "supports": ["acronym", "demonym"]}]',
      'IDS006 "UNOF" is also a name of the actor "unof"',
    ],
    [
      '"kind": "specialized-agency",\n  "parent": "united-nations-system",\n  "sources": [{"url": "https://example.org/buoys", "accessed": "2026-11-23", "supports": ["acronym"]}]',
      '"demonym": ⟦"B"⟧,\n  "kind": "specialized-agency",\n  "parent": "united-nations-system",\n  "sources": [{"url": "https://example.org/b", "accessed": "2026-11-23", "supports": ["acronym", "demonym"]}]',
      'IDS007 "B" has fewer than two letters, so it is not searched for in texts',
    ],
    [
      '"kind": "specialized-agency",\n  "parent": "united-nations-system",\n  "sources": [{"url": "https://example.org/buoys", "accessed": "2026-11-23", "supports": ["acronym"]}]',
      '"aliases": [⟦"Government"⟧],\n  "kind": "specialized-agency",\n  "parent": "united-nations-system",\n  "sources": [{"url": "https://example.org/b", "accessed": "2026-11-23", "supports": ["acronym", "aliases"]}]',
      'IDS007 "Government" is a common word, so it is not searched for in texts',
    ],
  ]),
  ...changesOf("actors/authorized-keepers.json", [
    [
      '"kind": "authority-class"\n}',
      '"kind": "authority-class",\n  "x_skip": [⟦{⟧"code": "REF002", "reason": "it is its own parent"}]\n}',
      "FMT009 the record does not break rule REF002, so the exception is not needed",
    ],
    [
      '"kind": "authority-class"\n}',
      '"kind": "authority-class",\n  "x_skip": [⟦{⟧"code": "SCH002", "reason": "it has no name"}]\n}',
      "FMT009 rule SCH002 does not exist, or a record cannot skip it",
    ],
    [
      '"kind": "authority-class"\n}',
      '"kind": "authority-class",\n  "x_skip": [⟦{⟧"code": "REF002"}]\n}',
      "FMT009 an exception needs the code of a rule and a reason",
    ],
    [
      '"kind": "authority-class"\n}',
      '"kind": "authority-class",\n  "x_skip": ⟦"REF002"⟧\n}',
      "FMT009 `x_skip` is not a list of exceptions",
    ],
  ]),
  ...changesOf(tombstones, [
    [
      '"tombstones": [\n',
      '"tombstones": [\n    {"id": ⟦"unof"⟧, "kind": "withdrawn"},\n',
      'IDS001 the id "unof" already belongs to the actor in actors/unof.json',
    ],
    [
      '"tombstones": [\n',
      '"tombstones": [\n    {"id": "wlo-hq", "kind": "moved", "to": [⟦"wlo-headquarters"⟧]},\n',
      'IDS004 no record has the id "wlo-headquarters"',
    ],
    [
      '"tombstones": [\n',
      '"tombstones": [\n    ⟦{⟧"id": "wlo-hq", "kind": "moved"},\n',
      'IDS004 a tombstone of kind "moved" points to one id, but this one to 0',
    ],
    [
      '"tombstones": [\n',
      '"tombstones": [\n    {"id": "u", "kind": "split", "to": ⟦[⟧"wba"]},\n',
      'IDS004 a tombstone of kind "split" points to two ids or more, but this one to 1',
    ],
    [
      '"tombstones": [\n',
      '"tombstones": [\n    {"id": "wlo-hq", "kind": "moved", "to": [⟦"moon-towers"⟧]},\n',
      'IDS004 "moon-towers" is itself a tombstone',
    ],
  ]),
  ...changesOf(themes, [
    [
      '"id": "right-to-light", "label": "Right to light", "group": "cross-cutting"}',
      '"id": "right-to-light", "label": "Right to light", "group": "cross-cutting"},\n    {"id": ⟦"right-to-light"⟧, "label": "Right to a light", "group": "cross-cutting"}',
      'IDS001 the id "right-to-light" already belongs to the theme in vocabularies/themes.json',
    ],
    [
      '{"id": "harbour-security",',
      '{"id": ⟦"harbour-safety"⟧, "label": "Harbour safety", "group": "cross-cutting"},\n    {"id": "harbour-security",',
      'REF004 nothing refers to the theme "harbour-safety"',
    ],
  ]),
  ...changesOf(resolution, [
    [
      '"session": {"number": 150, "kind": "regular"}',
      '"session": {"number": 150, "kind": ⟦"special"⟧}',
      "IDS003 the symbol A/RES/150/7 says regular, but the record says special",
    ],
    ['"record": "A/150/PV.39"', '"record": ⟦"A/PV150"⟧', 'IDS003 "A/PV150" is not a document symbol'],
    [
      '"predecessors": ["a-res-148-11"',
      '"predecessors": [⟦"a-res-148-12"⟧',
      'REF001 no document has the id "a-res-148-12"',
    ],
    [
      '"committee": "third-committee"',
      '"committee": ⟦"first-committee"⟧',
      'REF001 no actor has the id "first-committee"',
    ],
    [
      '"supports": ["meeting", "vote"]',
      '"supports": ["vote"]',
      "SRC003 no source supports this, and no resolution prints it",
      resolution,
      '"record": ⟦"A/150/PV.39"⟧',
    ],
  ]),
  ...changesOf(resolution, [
    [
      '"consideredIn": "committee"',
      '"consideredIn": "plenary"',
      'REF006 a committee is named, but `consideredIn` is "plenary"',
      resolution,
      '"committee": ⟦"third-committee"⟧',
    ],
  ]),
  ...changesOf(strategy, [
    [
      '"kind": "resolution"',
      '"kind": ⟦"decision"⟧',
      "IDS003 the symbol A/RES/140/288 says resolution, but the record says decision",
    ],
    [
      '"organ": "general-assembly"',
      '"organ": ⟦"economic-and-social-council"⟧',
      "IDS003 the symbol A/RES/140/288 says general-assembly, but the record says economic-and-social-council",
    ],
    [
      '"symbol": "A/RES/140/288"',
      '"symbol": ⟦"A/RES/140-288"⟧',
      'IDS003 "A/RES/140-288" is not the symbol of a document',
    ],
    [
      '"organ": "general-assembly"',
      '"organ": ⟦"generale-assembly"⟧',
      'REF001 no actor has the id "generale-assembly"',
    ],
  ]),
  ...changesOf(paragraphs, [
    [
      '"id": "a-res-150-7.pp9"',
      '"id": ⟦"a-res-150-7.pp10"⟧',
      "NUM001 PP10 cannot follow here: expected PP9 or PP8(a) or OP1 after PP8",
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
  ...changesOf(wba, [
    [
      '"parent": "united-nations-system"',
      '"parent": ⟦"united-nations-sistem"⟧',
      'REF001 no actor has the id "united-nations-sistem"',
    ],
    ['"parent": "united-nations-system"', '"parent": ⟦"wba"⟧', 'REF002 "wba" is its own ancestor: wba → wba'],
  ]),
  ...changesOf(fogTracker, [
    [
      '"broader": "secure-signalling-channels"',
      '"broader": ⟦"secure-signalling-channel"⟧',
      'REF001 no capability has the id "secure-signalling-channel"',
    ],
    [
      '"themes": ["fog-incidents"',
      '"themes": [⟦"foggy-incidents"⟧',
      'REF001 no theme has the id "foggy-incidents"',
    ],
    [
      '"paragraph": "a-res-150-7.op2"',
      '"paragraph": ⟦"a-res-150-7.op22"⟧',
      'REF001 no paragraph has the id "a-res-150-7.op22"',
    ],
  ]),
  ...changesOf(unof, [
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
  ...changesOf(beacon, [
    [
      '"aliases": ["Beacon-7",',
      '"aliases": ["Beacon-7", ⟦"Beacon-8"⟧,',
      'SRC002 no resolution prints "Beacon-8"',
    ],
  ]),
  ...changesOf(memorandum, [
    [
      '"date": "2080-05-22"',
      '"date": ⟦"2080-05-23"⟧',
      "SRC003 no source supports this, and no resolution prints it",
    ],
  ]),
];
