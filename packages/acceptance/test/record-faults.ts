import { type Fault, replace } from "../src/fault.ts";

const paragraphs = "resolutions/a-res-77-20/paragraphs.json";
const source = "resolutions/a-res-77-20/source.txt";

/** Ways in which records of the right form disagree with one another, or with the text. */
export const recordFaults: Fault[] = [
  {
    name: "an id twice",
    finding: "IDS001 unique-id",
    file: "vocabularies/themes.json",
    edit: replace(
      '    {"id": "biometrics",',
      '    {"id": "biometrics", "label": "Biometry", "group": "cross-cutting"},\n    {"id": ¦"biometrics",',
    ),
  },
  {
    name: "a file that is not named as its record",
    finding: "IDS002 file-name-is-id",
    file: "actors/who.json",
    moveTo: "actors/world-health-organization.json",
    edit: replace('"id": "who"', '"id": ¦"who"'),
  },
  {
    name: "a tombstone that leads nowhere",
    finding: "IDS004 tombstone-leads",
    file: "tombstones.json",
    edit: () => `{
  "$schema": "../schemas/tombstones.schema.json",
  "tombstones": [{"id": "police-office", "kind": "moved", "to": [¦"police-bureau"]}]
}
`,
  },
  {
    name: "a gap in the numbering of the paragraphs",
    finding: "NUM001 paragraphs-numbered",
    file: paragraphs,
    edit: replace('"a-res-77-20.pp25"', '¦"a-res-77-20.pp26"'),
  },
  {
    name: "a reference to a record that is not there",
    finding: "REF001 reference-resolves",
    file: "actors/unodc.json",
    edit: replace('"parent": "united-nations"', '"parent": ¦"united-nation"'),
  },
  {
    name: "a theme that is broader than itself",
    finding: "REF002 no-cycle",
    file: "vocabularies/themes.json",
    edit: replace(
      '"broader": "unmanned-aerial-systems"',
      '"broader": ¦"arms-trafficking-by-unmanned-aerial-systems"',
    ),
  },
  {
    name: "a source for a field that the record does not have",
    finding: "SRC001 source-supports-field",
    file: "actors/icao.json",
    edit: replace('["acronym"]', '["acronym", ¦"location"]'),
  },
  {
    name: "a title that no resolution prints, without a source",
    finding: "SRC002 printed-or-sourced",
    file: "documents/a-res-75-10.json",
    edit: (text) =>
      replace('["title"]', '["date"]')(replace('"title": "Coop', '"title": ¦"Police coop')(text)),
  },
  {
    name: "a quotation that its own text does not have",
    finding: "TXT001 quotation-found",
    file: paragraphs,
    edit: replace('"them"', '¦"they"', '"a-res-77-20.pp2"'),
  },
  {
    name: "a purpose that the text of the paragraph does not have",
    finding: "TXT009 purpose-quoted",
    file: "capabilities/i-24-7.json",
    edit: replace('"enables authorized users', '¦"lets authorized users'),
  },
  {
    name: "a quotation that the text has many times",
    finding: "TXT002 quotation-unambiguous",
    file: paragraphs,
    edit: replace('"taking note", "occurrence": 2,', '¦"taking note",'),
  },
  {
    name: "a changed word",
    finding: "TXT003 source-accounted",
    file: paragraphs,
    edit: replace("since 1923 in enabling", "since 1924 in enabling"),
    pointsAt: { file: source, words: "1923" },
  },
  {
    name: "a dropped word",
    finding: "TXT003 source-accounted",
    file: paragraphs,
    edit: replace("key actor since 1923", "actor since 1923"),
    pointsAt: { file: source, words: "key actor" },
  },
  {
    name: "a doubled word",
    finding: "TXT003 source-accounted",
    file: paragraphs,
    edit: replace("key actor since 1923", "key actor actor since 1923"),
    pointsAt: { file: source, words: "since 1923" },
  },
  {
    name: "an opening phrase with the wrong verb",
    finding: "TXT013 verb-form",
    file: paragraphs,
    edit: replace(
      '"Recalling", "verb": "recall"',
      '¦"Recalling", "verb": "acknowledge"',
      '"a-res-77-20.pp1"',
    ),
  },
  {
    name: "a footnote called one word too late",
    finding: "TXT003 source-accounted",
    file: paragraphs,
    edit: replace('"after": "apolitical"', '"after": "apolitical and"'),
    pointsAt: { file: source, words: "apolitical²" },
  },
];
