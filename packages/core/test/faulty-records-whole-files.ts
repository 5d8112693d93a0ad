import { dataset, type Edit, move, remove, write } from "./dataset-files.ts";
import type { FaultyFiles } from "./faulty-record.ts";
import { paragraphs, resolution, source, themes, unodc, verbs, who } from "./faulty-record-files.ts";

const all =
  (...edits: readonly Edit[]): Edit =>
  (files) => {
    for (const edit of edits) edit(files);
  };

const moveResolution = (slug: string): Edit =>
  all(
    ...[paragraphs, resolution, source].map((path) => move(path, path.replace("a-res-77-20", slug))),
    remove(resolution),
  );

/** Faults of whole files, or of several together. */
export const faultyFiles: readonly FaultyFiles[] = [
  {
    fault: "a file that is not UTF-8",
    edit: (files) => files.set(unodc, new Uint8Array([0xff, 0xfe, 0x7b]) as never),
    findings: [{ place: "actors/unodc.json:1:1 (+1)", finding: "FMT001 the file is not UTF-8" }],
  },
  {
    fault: "an empty file",
    edit: write(unodc, ""),
    findings: [
      { place: "actors/unodc.json:1:1 (+1)", finding: "FMT002 the file is empty: expected a JSON object" },
    ],
  },
  {
    fault: "a file that starts with a byte order mark",
    edit: write(unodc, `\uFEFF${dataset.get(unodc)}`),
    findings: [
      {
        place: "actors/unodc.json:1:1 (+1)",
        finding: "FMT002 the file starts with a byte order mark: save it as UTF-8 without BOM",
      },
    ],
  },
  {
    fault: "a file that ends too early",
    edit: write(unodc, '{"id": "unodc"'),
    findings: [
      { place: "actors/unodc.json:1:15 (+1)", finding: "FMT002 the file ends inside an object: expected }" },
    ],
  },
  {
    fault: "a list where a record should be",
    edit: write(unodc, "[]\n"),
    findings: [
      { place: "actors/unodc.json:1:1 (+1)", finding: "SCH001 Actor: expected an object, found []" },
    ],
  },
  {
    fault: "a line feed that is missing at the end",
    edit: write(unodc, (dataset.get(unodc) ?? "").trimEnd()),
    findings: [
      {
        place: "actors/unodc.json:15:2 (+1)",
        finding: "FMT005 from here on the file is not in canonical form",
      },
    ],
  },
  {
    fault: "a file in a place that the dataset has not",
    edit: write("people/someone.json", "{}"),
    findings: [
      { place: "people/someone.json:1:1 (+1)", finding: "FMT003 the dataset has no place for this file" },
    ],
  },
  {
    fault: "a record under another name",
    edit: move(who, "actors/whom.json"),
    findings: [
      {
        place: "actors/whom.json:3:9 (+5)",
        finding: 'IDS002 the id "who" belongs in who.json, not in actors/whom.json',
      },
    ],
  },
  {
    fault: "a resolution in another folder",
    edit: moveResolution("a-res-77-21"),
    findings: [
      {
        place: "resolutions/a-res-77-21/paragraphs.json:5:13 (+17)",
        finding:
          'IDS002 the id "a-res-77-20.pp1" belongs in resolutions/a-res-77-20/, not in resolutions/a-res-77-21/paragraphs.json',
      },
      {
        place: "resolutions/a-res-77-21/resolution.json:3:9 (+13)",
        finding:
          'IDS002 the id "A/RES/77/20" belongs in resolutions/a-res-77-20/, not in resolutions/a-res-77-21/resolution.json',
      },
    ],
  },
  {
    fault: "paragraphs without their resolution",
    edit: write(
      "resolutions/a-res-77-21/paragraphs.json",
      `{
  "$schema": "../../../schemas/paragraphs.schema.json",
  "paragraphs": [
    {"id": "a-res-77-21.op1", "text": "Recalls it.", "acts": [{"quote": "Recalls", "verb": "recall"}]}
  ]
}
`,
    ),
    findings: [
      {
        place: "resolutions/a-res-77-21/paragraphs.json:4:12 (+17)",
        finding: 'REF003 the dataset has no resolution "a-res-77-21"',
      },
    ],
  },
  {
    fault: "a resolution without paragraphs",
    edit: all(remove(paragraphs), remove(source)),
    findings: [
      {
        place: "resolutions/a-res-77-20/resolution.json:3:9 (+13)",
        finding: "REF003 A/RES/77/20 has no paragraphs",
      },
    ],
  },
  {
    fault: "a resolution without its source",
    edit: remove(source),
    findings: [
      {
        place: "resolutions/a-res-77-20/resolution.json:1:1 (+1)",
        finding: "TXT003 resolutions/a-res-77-20/source.txt is missing",
      },
    ],
  },
  {
    fault: "a source without its resolution",
    edit: write("resolutions/a-res-77-21/source.txt", "United Nations\n"),
    findings: [
      {
        place: "resolutions/a-res-77-21/source.txt:1:1 (+1)",
        finding: 'REF003 the dataset has no resolution "a-res-77-21"',
      },
    ],
  },
  {
    fault: "a source that ends too early",
    edit: write(source, (dataset.get(source) ?? "").replace(/\s*\*39th plenary[\s\S]*/, "\n")),
    findings: [
      {
        place: "resolutions/a-res-77-20/source.txt:147:1 (+1)",
        finding: 'TXT003 the source ends where the records have "39th" (resolution meeting)',
      },
    ],
  },
  {
    fault: "a source that goes on",
    edit: write(source, `${(dataset.get(source) ?? "").trimEnd()}\nAnnex\n`),
    findings: [
      {
        place: "resolutions/a-res-77-20/source.txt:150:1 (+5)",
        finding: 'TXT003 the source has "Annex" where the records end here',
      },
    ],
  },
  {
    fault: "a register that is missing",
    edit: remove(verbs),
    findings: [
      {
        place: "resolutions/a-res-77-20/paragraphs.json:8:40 (+8)",
        finding: "REF005 the dataset has no verb at all, and records refer to them from here on",
      },
    ],
  },
  {
    fault: "an id that is the name of a device on Windows",
    edit: write(
      "actors/con.json",
      `{
  "$schema": "../../schemas/actor.schema.json",
  "id": "con",
  "name": "points border",
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
    fault: "a cycle of two",
    edit: write(
      "actors/secretariat.json",
      `{
  "$schema": "../../schemas/actor.schema.json",
  "id": "secretariat",
  "name": "Secretariat",
  "kind": "organ",
  "parent": "department-of-peace-operations"
}
`,
    ),
    findings: [
      {
        place: "actors/department-of-peace-operations.json:6:13 (+13)",
        finding:
          'REF002 "department-of-peace-operations" is above itself: department-of-peace-operations → secretariat → department-of-peace-operations',
      },
    ],
  },
  {
    fault: "a collection whose list is misspelt",
    edit: (files) => files.set(themes, (files.get(themes) ?? "").replace('"themes": [', '"theme": [')),
    findings: [
      { place: "vocabularies/themes.json:3:3 (+7)", finding: "SCH003 there is no field `theme` here" },
    ],
  },
];
