import { changesOf } from "./faulty-record.ts";
import { agreement, i247, paragraphs, resolution, themes, tombstones, verbs } from "./faulty-record-files.ts";

/** Fields that are missing. */
export const wrongRequired = [
  ...changesOf(paragraphs, [
    [
      '{"quote": "Recalling also", "verb": "recall", "modifier": "also"}',
      '⟦{⟧"quote": "Recalling also", "modifier": "also"}',
      "SCH002 `verb` is missing",
    ],
    [
      '{"quote": "Singapore", "actor": "singapore", "role": "place"}',
      '⟦{⟧"quote": "Singapore", "actor": "singapore"}',
      "SCH002 `role` is missing",
    ],
    [
      '{"quote": "existing arrangements", "document": null, "role": "implements"}',
      '⟦{⟧"quote": "existing arrangements", "role": "implements"}',
      "SCH002 `document` is missing",
    ],
    ['{"value": "biennial", "basis": "implied"}', '⟦{⟧"value": "biennial"}', "SCH002 `basis` is missing"],
    ['"due": {"session": {"number": 79, "kind": "regular"}},', '"due": ⟦{⟧},', "SCH002 `session` is missing"],
    ['{"number": 4, "after": "security,"}', '⟦{⟧"number": 4}', "SCH002 `after` is missing"],
    ['{\n          "mark": "(a)",', "⟦{⟧", "SCH002 `mark` is missing"],
    [
      '        {\n          "quote": "Cooperation between the United Nations and regional and other organizations",\n          "reason": "title of an agenda item"\n        }',
      '        ⟦{⟧"quote": "Cooperation between the United Nations and regional and other organizations"}',
      "SCH002 `reason` is missing",
    ],
  ]),
  ...changesOf(resolution, [
    [
      '"meeting": {"number": 39, "kind": "plenary", "record": "A/77/PV.39"}',
      '"meeting": ⟦{⟧"kind": "plenary", "record": "A/77/PV.39"}',
      "SCH002 `number` is missing",
    ],
    [
      '{"number": 3, "text": "Resolution 60/288.", "kind": "resolution"}',
      '⟦{⟧"number": 3, "text": "Resolution 60/288."}',
      "SCH002 `kind` is missing",
    ],
  ]),
  ...changesOf(agreement, [
    ['{"volume": 1996, "number": 1200}', '⟦{⟧"number": 1200}', "SCH002 `volume` is missing"],
  ]),
  ...changesOf(i247, [
    [
      '"purpose": {\n    "paragraph": "a-res-77-20.op17.a",',
      '"purpose": ⟦{⟧',
      "SCH002 `paragraph` is missing",
    ],
  ]),
  ...changesOf(themes, [
    [
      '{"id": "border-security", "label": "Border security", "group": "cross-cutting"}',
      '⟦{⟧"id": "border-security", "label": "Border security"}',
      "SCH002 `group` is missing",
    ],
  ]),
  ...changesOf(verbs, [
    [
      '{"id": "decide", "class": "deciding", "operative": "decides"}',
      '⟦{⟧"id": "decide", "operative": "decides"}',
      "SCH002 `class` is missing",
    ],
  ]),
  ...changesOf(tombstones, [
    [
      '"tombstones": [{"id": "police-officers", "kind": "withdrawn"}]',
      '"tombstones": [⟦{⟧"id": "interpol-hq"}]',
      "SCH002 `kind` is missing",
    ],
  ]),
];
