import { changesOf } from "./faulty-record.ts";
import { paragraphs, resolution, themes, unof } from "./faulty-record-files.ts";

/** Fields that are not there to be written. */
export const wrongFields = [
  ...changesOf(unof, [
    ['"parent"', '⟦"parrent"⟧', "SCH003 there is no field `parrent` here"],
    ['"kind": "office"', '⟦"kindd"⟧: "office"', "SCH003 there is no field `kindd` here"],
    [
      '  "sources": [',
      '  ⟦"website"⟧: "https://example.org/",\n  "sources": [',
      "SCH003 there is no field `website` here",
    ],
    ['  "sources": [', '  ⟦"a/b~c"⟧: 1,\n  "sources": [', "SCH003 there is no field `a/b~c` here"],
  ]),
  ...changesOf(resolution, [
    [
      '"organ": "general-assembly"',
      '⟦"slug"⟧: "a-res-150-7",\n  "organ": "general-assembly"',
      "SCH003 `slug` is derived and must not be written",
    ],
  ]),
  ...changesOf(paragraphs, [
    [
      '{"quote": "Recalling also", "verb": "recall",',
      '{"quote": "Recalling also", ⟦"start"⟧: 0, "verb": "recall",',
      "SCH003 `start` is derived and must not be written",
    ],
    [
      '{"quote": "Recalling also", "verb": "recall",',
      '{"quote": "Recalling also", ⟦"verbs"⟧: "recall",',
      "SCH003 there is no field `verbs` here",
    ],
    [
      '{"quote": "Amberland", "actor": "amberland", "role": "place"}',
      '{"quote": "Amberland", "actor": "amberland", "role": "place", ⟦"x_note"⟧: "?"}',
      "SCH003 there is no field `x_note` here",
    ],
    [
      '"verb": "take-note", "adverb": "particular"',
      '"verb": "take-note", ⟦"manner"⟧: "particular"',
      "SCH003 there is no field `manner` here",
    ],
  ]),
  ...changesOf(themes, [
    ['"themes": [\n', '⟦"title"⟧: "Themes",\n  "themes": [\n', "SCH003 there is no field `title` here"],
  ]),
];
