import { changesOf } from "./faulty-record.ts";
import {
  agreement,
  beacon,
  paragraphs,
  resolution,
  themes,
  tombstones,
  unof,
  verbs,
} from "./faulty-record-files.ts";

/** Values that a field does not allow. */
export const wrongValues = [
  ...changesOf(unof, [
    ['"kind": "office"', '"kind": ⟦"ofice"⟧', 'SCH004 Kind: "ofice" is not allowed here'],
    ['"kind": "office"', '"kind": ⟦"spaceship"⟧', 'SCH004 Kind: "spaceship" is not allowed here'],
    ['"kind": "office"', '"kind": ⟦""⟧', 'SCH004 Kind: "" is not allowed here'],
  ]),
  ...changesOf(beacon, [
    ['"kind": "network"', '"kind": ⟦"networks"⟧', 'SCH004 Kind: "networks" is not allowed here'],
  ]),
  ...changesOf(agreement, [
    ['"kind": "agreement"', '"kind": ⟦"Agreement"⟧', 'SCH004 Kind: "Agreement" is not allowed here'],
  ]),
  ...changesOf(resolution, [
    [
      '"session": {"number": 150, "kind": "regular"}',
      '"session": {"number": 150, "kind": ⟦"reguler"⟧}',
      'SCH004 Session kind: "reguler" is not allowed here',
    ],
    [
      '"distribution": "General"',
      '"distribution": ⟦"general"⟧',
      'SCH004 Distribution: "general" is not allowed here',
    ],
    [
      '"vote": {"method": "without-vote"}',
      '"vote": {"method": ⟦"without vote"⟧}',
      'SCH004 Method: "without vote" is not allowed here',
    ],
    [
      '"Resolution 140/288.", "kind": "resolution"',
      '"Resolution 140/288.", "kind": ⟦"resolutions"⟧',
      'SCH004 Kind: "resolutions" is not allowed here',
    ],
  ]),
  ...changesOf(paragraphs, [
    [
      '{"quote": "Amberland", "actor": "amberland", "role": "place"}',
      '{"quote": "Amberland", "actor": "amberland", "role": ⟦"plaice"⟧}',
      'SCH004 Role: "plaice" is not allowed here',
    ],
    [
      '{"quote": "existing arrangements", "document": null, "role": "implements"}',
      '{"quote": "existing arrangements", "document": null, "role": ⟦"implement"⟧}',
      'SCH004 Role: "implement" is not allowed here',
    ],
    [
      '"quote": "Recalling also", "verb": "recall", "modifier": "also"',
      '"quote": "Recalling also", "verb": "recall", "modifier": ⟦"likewise"⟧',
      'SCH004 Modifier: "likewise" is not allowed here',
    ],
    ['"type": "report"', '"type": ⟦"reports"⟧', 'SCH004 Type: "reports" is not allowed here'],
    ['"bound": "until"', '"bound": ⟦"till"⟧', 'SCH004 Bound: "till" is not allowed here'],
    [
      '"bound": "until", "date": "2096-05-31"',
      '"bound": "until", "since": ⟦"now"⟧, "date": "2096-05-31"',
      'SCH004 Since: expected "adoption", found "now"',
    ],
    [
      '{"basis": "implied", "interval": "P2Y"}',
      '{"basis": ⟦"guessed"⟧, "interval": "P2Y"}',
      'SCH004 Basis: "guessed" is not allowed here',
    ],
    [
      '{"quote": "Amberland", "actor": "amberland", "role": "place"}',
      '{"quote": "Amberland", "actor": "amberland", "role": "place", "method": ⟦"rules"⟧}',
      'SCH004 Method: "rules" is not allowed here',
    ],
  ]),
  ...changesOf(themes, [
    [
      '"label": "Harbour security", "group": "cross-cutting"',
      '"label": "Harbour security", "group": ⟦"crosscutting"⟧',
      'SCH004 Group: "crosscutting" is not allowed here',
    ],
    [
      '"exactMatch": [{"scheme": "unbis", "uri": "http://metadata.un.org/thesaurus/0"',
      '"exactMatch": [{"scheme": ⟦"unibis"⟧, "uri": "http://metadata.un.org/thesaurus/0"',
      'SCH004 Scheme: "unibis" is not allowed here',
    ],
  ]),
  ...changesOf(verbs, [
    [
      '"id": "decide", "class": "deciding"',
      '"id": "decide", "class": ⟦"decision"⟧',
      'SCH004 Class: "decision" is not allowed here',
    ],
  ]),
  ...changesOf(tombstones, [
    [
      '"tombstones": [\n',
      '"tombstones": [\n    {"id": "wlo-hq", "kind": ⟦"removed"⟧},\n',
      'SCH004 Kind: "removed" is not allowed here',
    ],
  ]),
];
