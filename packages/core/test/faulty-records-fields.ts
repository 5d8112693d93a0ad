import { changesOf } from "./faulty-record.ts";
import { paragraphs, resolution, themes, unof } from "./faulty-record-files.ts";

/** Fields that are not there to be written. */
export const wrongFields = [
  ...changesOf(unof, [
    ['"parent"', '⟦"parrent"⟧', "SCH003 unknown field `parrent`"],
    ['"kind": "office"', '⟦"kindd"⟧: "office"', "SCH003 unknown field `kindd`"],
    [
      '  "sources": [',
      '  ⟦"website"⟧: "https://example.org/",\n  "sources": [',
      "SCH003 unknown field `website`",
    ],
    ['  "sources": [', '  ⟦"a/b~c"⟧: 1,\n  "sources": [', "SCH003 unknown field `a/b~c`"],
  ]),
  ...changesOf(resolution, [
    [
      '"organ": "general-assembly"',
      '⟦"slug"⟧: "a-res-150-7",\n  "organ": "general-assembly"',
      "SCH003 `slug` is computed by the build",
    ],
  ]),
  ...changesOf(paragraphs, [
    [
      '{"quote": "Recalling also", "verb": "recall",',
      '{"quote": "Recalling also", ⟦"start"⟧: 0, "verb": "recall",',
      "SCH003 `start` is computed by the build",
    ],
    [
      '{"quote": "Recalling also", "verb": "recall",',
      '{"quote": "Recalling also", ⟦"verbs"⟧: "recall",',
      "SCH003 unknown field `verbs`",
    ],
    [
      '{"quote": "Amberland", "actor": "amberland", "role": "place"}',
      '{"quote": "Amberland", "actor": "amberland", "role": "place", ⟦"x_note"⟧: "?"}',
      "SCH003 unknown field `x_note`",
    ],
    [
      '"verb": "take-note", "adverb": "particular"',
      '"verb": "take-note", ⟦"manner"⟧: "particular"',
      "SCH003 unknown field `manner`",
    ],
  ]),
  ...changesOf(themes, [
    ['"themes": [\n', '⟦"title"⟧: "Themes",\n  "themes": [\n', "SCH003 unknown field `title`"],
  ]),
];
