import { dataset } from "@open-resolutions/testkit/dataset";
import { type Edit, move, remove, write } from "@open-resolutions/testkit/edits";
import type { FaultyFiles } from "./faulty-record.ts";
import { paragraphs, resolution, source, themes, unof, verbs, wba } from "./faulty-record-files.ts";
import { writePlan, writeResolution } from "./good-records.ts";
import { openingWithoutVerb } from "./opening-without-verb.ts";

const all =
  (...edits: readonly Edit[]): Edit =>
  (files) => {
    for (const edit of edits) edit(files);
  };

const moveResolution = (slug: string): Edit =>
  all(
    ...[paragraphs, resolution, source].map((path) => move(path, path.replace("a-res-150-7", slug))),
    remove(resolution),
  );

/** Faults of whole files, or of several together. */
export const faultyFiles: readonly FaultyFiles[] = [
  {
    mistake: "a file that is not UTF-8",
    edit: (files) => files.set(unof, new Uint8Array([0xff, 0xfe, 0x7b]) as never),
    findings: [{ place: "actors/unof.json:1:1 (+1)", finding: "FMT001 the file is not UTF-8" }],
  },
  {
    mistake: "a mandate that is due on a day that does not exist",
    edit: (files) => {
      for (const path of [paragraphs, source])
        files.set(
          path,
          `${files.get(path)}`
            .replaceAll("31 May 2096", "31 November 2096")
            .replace("2096-05-31", "2096-11-31"),
        );
    },
    findings: [
      {
        place: `${paragraphs}:294:81 (+12)`,
        finding: "FMT008 2096-11-31 is not a real date",
      },
    ],
  },
  {
    mistake: "a mandate that is due at a session of the organ before the one that adopts it",
    edit: (files) => {
      for (const path of [paragraphs, source])
        files.set(
          path,
          `${files.get(path)}`
            .replaceAll(
              "at its one hundred and fifty-second session",
              "at its one hundred and forty-ninth session",
            )
            .replace('"number": 152', '"number": 149'),
        );
    },
    findings: [
      {
        place: `${paragraphs}:328:37 (+3)`,
        finding: "TXT017 session 149 is before session 150, which adopted the resolution",
      },
    ],
  },
  {
    mistake: "a paragraph that opens with no verb of the vocabulary",
    edit: openingWithoutVerb(""),
    findings: [
      {
        place: `${paragraphs}:123:5 (+1)`,
        finding: 'TXT018 "In a memorandum" is not the opening phrase of an act that the vocabulary has',
      },
    ],
  },
  {
    mistake: "the title of a resolution of an actor, whose number no text prints",
    edit: writeResolution("2090/20"),
    findings: [
      {
        place: "documents/wba-resolution.json:3:9 (+16)",
        finding: 'REF004 nothing refers to the document "wba-resolution"',
      },
      {
        place: "documents/wba-resolution.json:5:12 (+38)",
        finding: 'SRC002 no resolution prints "World Buoy Agency resolution 2090/20"',
      },
    ],
  },
  {
    mistake: "the title of a plan in brackets that name no State",
    edit: writePlan("lighthouse keepers (United Nations)"),
    findings: [
      {
        place: "documents/keepers-plan.json:3:9 (+14)",
        finding: 'REF004 nothing refers to the document "keepers-plan"',
      },
      {
        place: "documents/keepers-plan.json:5:12 (+37)",
        finding: 'SRC002 no resolution prints "lighthouse keepers (United Nations)"',
      },
    ],
  },
  {
    mistake: "an empty file",
    edit: write(unof, ""),
    findings: [
      { place: "actors/unof.json:1:1 (+1)", finding: "FMT002 the file is empty: expected a JSON object" },
    ],
  },
  {
    mistake: "a file that starts with a byte order mark",
    edit: write(unof, `\uFEFF${dataset.get(unof)}`),
    findings: [
      {
        place: "actors/unof.json:1:1 (+1)",
        finding: "FMT002 the file starts with a byte order mark: save it as UTF-8 without BOM",
      },
    ],
  },
  {
    mistake: "a file that ends too early",
    edit: write(unof, '{"id": "unof"'),
    findings: [
      { place: "actors/unof.json:1:14 (+1)", finding: "FMT002 the file ends inside an object: expected }" },
    ],
  },
  {
    mistake: "a list where a record should be",
    edit: write(unof, "[]\n"),
    findings: [{ place: "actors/unof.json:1:1 (+1)", finding: "SCH001 Actor: expected an object, found []" }],
  },
  {
    mistake: "a line feed that is missing at the end",
    edit: write(unof, (dataset.get(unof) ?? "").trimEnd()),
    findings: [
      {
        place: "actors/unof.json:15:2 (+1)",
        finding: "FMT005 from here on the file is not in canonical form",
      },
    ],
  },
  {
    mistake: "a file in a place that the dataset does not have",
    edit: write("people/someone.json", "{}"),
    findings: [
      { place: "people/someone.json:1:1 (+1)", finding: "FMT003 the dataset has no place for this file" },
    ],
  },
  {
    mistake: "a record under another name",
    edit: move(wba, "actors/wbam.json"),
    findings: [
      {
        place: "actors/wbam.json:3:9 (+5)",
        finding: 'IDS002 the id "wba" belongs in actors/wba.json, not in actors/wbam.json',
      },
    ],
  },
  {
    mistake: "a resolution in another folder",
    edit: moveResolution("a-res-150-8"),
    findings: [
      {
        place: "resolutions/a-res-150-8/paragraphs.json:5:13 (+17)",
        finding:
          'IDS002 the id "a-res-150-7.pp1" belongs in resolutions/a-res-150-7/, not in resolutions/a-res-150-8/paragraphs.json',
      },
      {
        place: "resolutions/a-res-150-8/resolution.json:3:9 (+13)",
        finding:
          'IDS002 the id "A/RES/150/7" belongs in resolutions/a-res-150-7/, not in resolutions/a-res-150-8/resolution.json',
      },
    ],
  },
  {
    mistake: "paragraphs without their resolution",
    edit: write(
      "resolutions/a-res-150-8/paragraphs.json",
      `{
  "$schema": "../../../schemas/paragraphs.schema.json",
  "paragraphs": [
    {"id": "a-res-150-8.op1", "text": "Recalls it.", "acts": [{"quote": "Recalls", "verb": "recall"}]}
  ]
}
`,
    ),
    findings: [
      {
        place: "resolutions/a-res-150-8/paragraphs.json:4:12 (+17)",
        finding: 'REF003 the dataset has no resolution "a-res-150-8"',
      },
    ],
  },
  {
    mistake: "a resolution without paragraphs",
    edit: all(remove(paragraphs), remove(source)),
    findings: [
      {
        place: "resolutions/a-res-150-7/resolution.json:3:9 (+13)",
        finding: "REF003 A/RES/150/7 has no paragraphs",
      },
    ],
  },
  {
    mistake: "a resolution without its source",
    edit: remove(source),
    findings: [
      {
        place: "resolutions/a-res-150-7/resolution.json:1:1 (+1)",
        finding: "TXT003 resolutions/a-res-150-7/source.txt is missing",
      },
    ],
  },
  {
    mistake: "a source without its resolution",
    edit: write("resolutions/a-res-150-8/source.txt", "United Nations\n"),
    findings: [
      {
        place: "resolutions/a-res-150-8/source.txt:1:1 (+1)",
        finding: 'REF003 the dataset has no resolution "a-res-150-8"',
      },
    ],
  },
  {
    mistake: "a source that ends too early",
    edit: write(source, (dataset.get(source) ?? "").replace(/\s*\*39th plenary[\s\S]*/, "\n")),
    findings: [
      {
        place: "resolutions/a-res-150-7/source.txt:73:1 (+1)",
        finding: 'TXT003 the source ends where the records have "39th" (resolution meeting)',
      },
    ],
  },
  {
    mistake: "a source that goes on",
    edit: write(source, `${(dataset.get(source) ?? "").trimEnd()}\nAnnex\n`),
    findings: [
      {
        place: "resolutions/a-res-150-7/source.txt:94:1 (+5)",
        finding: 'TXT003 the source has "Annex" where the records end here',
      },
    ],
  },
  {
    mistake: "a register that is missing",
    edit: remove(verbs),
    findings: [
      {
        place: "resolutions/a-hrc-res-180-3/paragraphs.json:8:47 (+8)",
        finding: "REF005 the dataset has no verb records, but this is the first reference to one",
      },
    ],
  },
  {
    mistake: "an id that is the name of a device on Windows",
    edit: write(
      "actors/con.json",
      `{
  "$schema": "../../schemas/actor.schema.json",
  "id": "con",
  "name": "lamps gulls",
  "kind": "authority-class",
  "x_skip": [{"code": "REF004", "reason": "it is here for its id"}]
}
`,
    ),
    findings: [
      { place: "actors/con.json:3:9 (+5)", finding: 'IDS005 Windows cannot store a file named "con.json"' },
    ],
  },
  {
    mistake: "a cycle of two",
    edit: write(
      "actors/secretariat.json",
      `{
  "$schema": "../../schemas/actor.schema.json",
  "id": "secretariat",
  "name": "Secretariat",
  "kind": "organ",
  "parent": "office-of-lamps"
}
`,
    ),
    findings: [
      {
        place: "actors/office-of-lamps.json:6:13 (+13)",
        finding:
          'REF002 "office-of-lamps" is its own ancestor: office-of-lamps → secretariat → office-of-lamps',
      },
    ],
  },
  {
    mistake: "a collection whose list is misspelt",
    edit: (files) => files.set(themes, (files.get(themes) ?? "").replace('"themes": [', '"theme": [')),
    findings: [{ place: "vocabularies/themes.json:3:3 (+7)", finding: "SCH003 unknown field `theme`" }],
  },
];
