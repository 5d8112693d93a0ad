import { type Fault, replace } from "../../src/fault.ts";

const paragraphs = "resolutions/a-res-150-7/paragraphs.json";
const source = "resolutions/a-res-150-7/source.txt";

/** Faults of valid records that contradict one another or the text. */
export const recordFaults: Fault[] = [
  {
    name: "a duplicate id",
    finding: "IDS001 unique-id",
    file: "vocabularies/themes.json",
    edit: replace(
      '    {"id": "sleeplessness",',
      '    {"id": "sleeplessness", "label": "Wakefulness", "group": "cross-cutting"},\n    {"id": ¦"sleeplessness",',
    ),
  },
  {
    name: "a file that is not named after its record",
    finding: "IDS002 file-name-is-id",
    file: "actors/wba.json",
    moveTo: "actors/world-buoy-agency.json",
    edit: replace('"id": "wba"', '"id": ¦"wba"'),
  },
  {
    name: "a tombstone that points to nothing",
    finding: "IDS004 tombstone-leads",
    file: "tombstones.json",
    edit: () => `{
  "$schema": "../schemas/tombstones.schema.json",
  "tombstones": [{"id": "lamp-bureau", "kind": "moved", "to": [¦"lantern-bureau"]}]
}
`,
  },
  {
    name: "a gap in the numbering of the paragraphs",
    finding: "NUM001 paragraphs-numbered",
    file: paragraphs,
    edit: replace('"a-res-150-7.pp9"', '¦"a-res-150-7.pp10"'),
  },
  {
    name: "a reference to a missing record",
    finding: "REF001 reference-resolves",
    file: "actors/unof.json",
    edit: replace('"parent": "united-nations"', '"parent": ¦"united-nation"'),
  },
  {
    name: "a capability that is broader than itself",
    finding: "REF002 no-cycle",
    file: "capabilities/fogtracker.json",
    edit: replace('"broader": "secure-signalling-channels"', '"broader": ¦"fogtracker"'),
  },
  {
    name: "a source for a field that the record does not have",
    finding: "SRC001 source-supports-field",
    file: "actors/unof.json",
    edit: replace('["acronym"]', '["acronym", ¦"location"]'),
  },
  {
    name: "a title without a source that no resolution prints",
    finding: "SRC002 printed-or-sourced",
    file: "documents/tern-harbour-compendium.json",
    edit: replace('"title": "Tern Harbour Compendium on Foghorns"', '"title": ¦"Compendium of Tern Harbour"'),
  },
  {
    name: "a quotation that its text does not contain",
    finding: "TXT001 quotation-found",
    file: paragraphs,
    edit: replace('"them"', '¦"they"', '"a-res-150-7.pp2"'),
  },
  {
    name: "a purpose that the text does not contain",
    finding: "TXT009 purpose-quoted",
    file: "capabilities/beacon-7.json",
    edit: replace('"enables authorized keepers', '¦"lets authorized keepers'),
  },
  {
    name: "a quotation that occurs many times",
    finding: "TXT002 quotation-unambiguous",
    file: paragraphs,
    edit: replace('"taking note", "occurrence": 2,', '¦"taking note",'),
  },
  {
    name: "a changed word",
    finding: "TXT003 source-accounted",
    file: paragraphs,
    edit: replace("opened a registry", "opened a register"),
    pointsAt: { file: source, words: "registry of lighthouse" },
  },
  {
    name: "a dropped word",
    finding: "TXT003 source-accounted",
    file: paragraphs,
    edit: replace("opened a registry", "opened registry"),
    pointsAt: { file: source, words: "a registry of" },
  },
  {
    name: "a doubled word",
    finding: "TXT003 source-accounted",
    file: paragraphs,
    edit: replace("opened a registry", "opened a a registry"),
    pointsAt: { file: source, words: "registry of lighthouse" },
  },
  {
    name: "an opening phrase with the wrong verb",
    finding: "TXT013 verb-form",
    file: paragraphs,
    edit: replace(
      '"Recalling", "verb": "recall"',
      '¦"Recalling", "verb": "acknowledge"',
      '"a-res-150-7.pp1"',
    ),
  },
  {
    name: "a footnote marker one word too late",
    finding: "TXT003 source-accounted",
    file: paragraphs,
    edit: replace('"after": "patient"', '"after": "patient organization,"'),
    pointsAt: { file: source, words: "patient²" },
  },
];
