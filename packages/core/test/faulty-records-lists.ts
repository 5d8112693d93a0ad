import { changesOf } from "./faulty-record.ts";
import { agreement, paragraphs, resolution, unof, verbs } from "./faulty-record-files.ts";

/** Numbers out of range, lists with too little or too much, and alternatives. */
export const wrongLists = [
  ...changesOf(resolution, [
    ['{"number": 39, "kind"', '{"number": ⟦0⟧, "kind"', "SCH006 Meeting number: expected 1 or more, found 0"],
    [
      '"session": {"number": 150,',
      '"session": {"number": ⟦10000⟧,',
      "SCH006 Session number: expected 9999 or less, found 10000",
    ],
    [
      '"session": {"number": 150,',
      '"session": {"number": ⟦-150⟧,',
      "SCH006 Session number: expected 1 or more, found -150",
    ],
    ['{"number": 3, "text"', '{"number": ⟦0⟧, "text"', "SCH006 Footnote number: expected 1 or more, found 0"],
    [
      '"drafts": ["a-150-l-20"]',
      '"drafts": ["a-150-l-20", ⟦"a-150-l-20"⟧]',
      "SCH007 Drafts: this element occurs twice in the list",
    ],
  ]),
  ...changesOf(agreement, [
    ['"volume": 9996', '"volume": ⟦0⟧', "SCH006 Volume: expected 1 or more, found 0"],
  ]),
  ...changesOf(paragraphs, [
    [
      '"quote": "taking note", "occurrence": 2',
      '"quote": "taking note", "occurrence": ⟦0⟧',
      "SCH006 Occurrence: expected 1 or more, found 0",
    ],
    [
      '"mentions": [\n        {"quote": "United Nations", "actor": "united-nations", "role": "partner"},\n        {"quote": "WLO", "actor": "wlo", "role": "partner"},\n        {"quote": "them"',
      '"mentions": [\n        {"quote": "United Nations", "actor": "united-nations", "role": "partner"},\n        {"quote": "WLO", "actor": "wlo", "role": "partner"},\n        ⟦{⟧"quote": "WLO", "actor": "wlo", "role": "partner"},\n        {"quote": "them"',
      "SCH007 Mentions: this element occurs twice in the list",
    ],
    [
      '{"quote": "Amberland", "actor": "amberland", "role": "place"}',
      '⟦{⟧"quote": "Amberland", "role": "place"}',
      "SCH008 one of `actor` or `capability` is missing",
    ],
    [
      '{"quote": "Amberland", "actor": "amberland", "role": "place"}',
      '⟦{⟧"quote": "Amberland", "actor": "amberland", "capability": "fogtracker", "role": "place"}',
      "SCH008 only one of `actor` and `capability` can be given",
    ],
  ]),
  ...changesOf(unof, [
    [
      '"supports": ["acronym"]',
      '"supports": ⟦[⟧]',
      "SCH007 Supports: expected at least 1 element, found none",
    ],
    [
      '"supports": ["acronym"]',
      '"supports": ["acronym", ⟦"acronym"⟧]',
      "SCH007 Supports: this element occurs twice in the list",
    ],
    [
      '    {\n      "url": "https://example.org/united-nations-office-for-fog/acronym",\n',
      "    ⟦{⟧\n",
      "SCH008 one of `url` or `document` is missing",
    ],
    [
      '    {\n      "url": "https://example.org/united-nations-office-for-fog/acronym",\n',
      '    ⟦{⟧\n      "url": "https://example.org/united-nations-office-for-fog/acronym",\n      "document": "a-res-141-1",\n',
      "SCH008 only one of `url` and `document` can be given",
    ],
  ]),
  ...changesOf(verbs, [
    [
      '{"id": "decide", "class": "deciding", "operative": "decides"}',
      '⟦{⟧"id": "decide", "class": "deciding"}',
      "SCH008 one of `preambular` or `operative` is missing",
    ],
  ]),
];
