import { changesOf } from "./faulty-record.ts";
import {
  agreement,
  beacon,
  paragraphs,
  resolution,
  themes,
  tombstones,
  verbs,
} from "./faulty-record-files.ts";

/** Fields that are missing. */
export const wrongRequired = [
  ...changesOf(paragraphs, [
    [
      '{"quote": "Recalling also", "verb": "recall", "modifier": "also"}',
      '⟦{⟧"quote": "Recalling also", "modifier": "also"}',
      "SCH002 `verb` is missing",
    ],
    [
      '{"quote": "Amberland", "actor": "amberland", "role": "place"}',
      '⟦{⟧"quote": "Amberland", "actor": "amberland"}',
      "SCH002 `role` is missing",
    ],
    [
      '{"quote": "existing arrangements", "document": null, "role": "implements"}',
      '⟦{⟧"quote": "existing arrangements", "role": "implements"}',
      "SCH002 `document` is missing",
    ],
    ['{"basis": "implied", "interval": "P2Y"}', '⟦{⟧"interval": "P2Y"}', "SCH002 `basis` is missing"],
    [
      '{"quote": "until 31 May 2096", "bound": "until", "date"',
      '⟦{⟧"quote": "until 31 May 2096", "date"',
      "SCH002 `bound` is missing",
    ],
    ['{"number": 4, "after": "security,"}', '⟦{⟧"number": 4}', "SCH002 `after` is missing"],
    ['{"mark": "(a)", ', "⟦{⟧", "SCH002 `mark` is missing"],
    [
      '{"quote": "Lights of the United Nations and WLO", "reason": "title of an agenda sub-item"}',
      '⟦{⟧"quote": "Lights of the United Nations and WLO"}',
      "SCH002 `reason` is missing",
    ],
  ]),
  ...changesOf(resolution, [
    [
      '"meeting": {"number": 39, "kind": "plenary", "record": "A/150/PV.39"}',
      '"meeting": ⟦{⟧"kind": "plenary", "record": "A/150/PV.39"}',
      "SCH002 `number` is missing",
    ],
    [
      '{"number": 3, "text": "Resolution 140/288.", "kind": "resolution"}',
      '⟦{⟧"number": 3, "text": "Resolution 140/288."}',
      "SCH002 `kind` is missing",
    ],
  ]),
  ...changesOf(agreement, [
    ['{"volume": 9996, "number": 1200}', '⟦{⟧"number": 1200}', "SCH002 `volume` is missing"],
  ]),
  ...changesOf(beacon, [
    [
      '"purpose": {\n    "paragraph": "a-res-150-7.op4.a",',
      '"purpose": ⟦{⟧',
      "SCH002 `paragraph` is missing",
    ],
  ]),
  ...changesOf(themes, [
    [
      '{"id": "harbour-security", "label": "Harbour security", "group": "cross-cutting"}',
      '⟦{⟧"id": "harbour-security", "label": "Harbour security"}',
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
    ['"tombstones": [\n', '"tombstones": [\n    ⟦{⟧"id": "wlo-hq"},\n', "SCH002 `kind` is missing"],
  ]),
];
