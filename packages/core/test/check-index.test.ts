import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import {
  checkFiles,
  checkIndex,
  checkManifest,
  compactLine,
  indexFormat,
  indexRules,
  inReadingOrder,
  readFile,
} from "../src/index.ts";
import { citedDocuments, indexedLine, indexedSubjects } from "./index-line.ts";

const { records } = checkFiles(datasetFiles());
const path = "general-assembly/2095.ndjson";

const textOf = (records: readonly object[], file = path) =>
  records.map((record) => `${JSON.stringify(compactLine(file, record))}\n`).join("");
const documentsText = (records: readonly object[]) => textOf(records, "cited-documents.ndjson");
const subjectsText = (records: readonly object[]) => textOf(records, "subjects.ndjson");

/** The files of a small index, some with other texts. */
function findingsIn(changed: Record<string, string> = {}) {
  const files: Record<string, string> = {
    "cited-documents.ndjson": documentsText(citedDocuments),
    "subjects.ndjson": subjectsText(indexedSubjects),
    [path]: textOf([indexedLine]),
    ...changed,
  };
  const sources = inReadingOrder(Object.keys(files)).map((each) => ({
    path: each,
    content: files[each] ?? "",
  }));
  return [...checkIndex(sources, records)].flat();
}

/** The line with other values at some paths, such as `paragraphs.2.order`. */
function edited(changes: Record<string, unknown>): string {
  const line = structuredClone(indexedLine);
  for (const [steps, value] of Object.entries(changes)) {
    const names = steps.split(".");
    const last = names.pop() ?? "";
    let inner: unknown = line;
    for (const name of names) inner = (inner as Record<string, unknown>)[name];
    Object.assign(inner as object, { [last]: value });
  }
  return textOf([line]);
}

it("finds nothing wrong in a right index", () => {
  expect(findingsIn()).toEqual([]);
});

/** The line as a person could have edited it. */
function editedText(from: string | RegExp, to: string): string {
  const text = textOf([indexedLine]);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`the line has no ${from}`);
  return changed;
}

/** For each rule, lines that break it, and where the finding is. */
const faulty: [code: string, what: string, files: Record<string, string>, message: string][] = [
  ["IDX001", "a line that is not JSON", { [path]: `${textOf([indexedLine])}{"id": \n` }, "expected a value"],
  ["IDX001", "a field with words", { [path]: edited({ "paragraphs.0.text": "Recalling" }) }, "text"],
  [
    "IDX002",
    "a resolution in another year",
    { [path]: "", "general-assembly/2094.ndjson": textOf([indexedLine]) },
    "not in general-assembly/2095",
  ],
  [
    "IDX002",
    "a resolution twice",
    {
      [path]: textOf([indexedLine, indexedLine]),
      "cited-documents.ndjson": documentsText(
        citedDocuments.map((each) => ({ ...each, citations: 2 * each.citations })),
      ),
      "subjects.ndjson": subjectsText(indexedSubjects.map((each) => ({ ...each, resolutions: 2 }))),
    },
    "is already in general-assembly/2095.ndjson:1",
  ],
  [
    "IDX003",
    "more votes than States",
    { [path]: edited({ "vote.inFavour": 2, "vote.members": 2 }) },
    "1 States are listed as inFavour, but the vote says 2",
  ],
  [
    "IDX003",
    "votes that are not all members",
    { [path]: edited({ "vote.members": 3 }) },
    "add up to 1, but the organ has 3 members",
  ],
  [
    "IDX003",
    "one State with two votes",
    { [path]: edited({ "ballots.against": ["amberland"], "vote.against": 1, "vote.members": 2 }) },
    '"amberland" is listed with two votes',
  ],
  ["IDX004", "a gap in the order", { [path]: edited({ "paragraphs.2.order": 4 }) }, "the order is 4"],
  [
    "IDX004",
    "a parent that is not there",
    { [path]: edited({ "paragraphs.2.parent": "a-res-150-7.op2" }) },
    "the parent is not a-res-150-7.op1",
  ],
  [
    "IDX004",
    "the label of another paragraph",
    { [path]: edited({ "paragraphs.0.label": "PP2" }) },
    'the label is not "PP1"',
  ],
  [
    "IDX005",
    "an actor that no register has",
    { [path]: edited({ "paragraphs.1.mentions.0.actor": "nobody" }) },
    'there is no "nobody"',
  ],
  [
    "IDX005",
    "a document that the table lacks",
    { "cited-documents.ndjson": documentsText(citedDocuments.slice(1)) },
    'there is no "a-150-l-20"',
  ],
  [
    "IDX006",
    "a paragraph too few",
    { [path]: edited({ "counts.operative": 2 }) },
    "`operative` is 2, but the line has 1",
  ],
  [
    "IDX007",
    "a wrong total",
    { "subjects.ndjson": subjectsText(indexedSubjects.map((each) => ({ ...each, resolutions: 5 }))) },
    "`resolutions` is 5, but the lines have 1",
  ],
];

describe("the rules of the index", () => {
  it.each([
    ["a hash too few", editedText("4".repeat(16), ""), 2],
    ["a hash too many", editedText('"hashes":"', `"hashes":"${"5".repeat(16)}`), undefined],
    ["a term that the line has no word for", editedText("[11,[[4,5]]", "[11,[[4,50]]"), 1],
    ["an id too few", editedText('"ids":"pp1 op1 op1.a"', '"ids":"pp1 op1"'), 2],
    ["ids that are not a range", editedText('"ids":"pp1 op1', '"ids":"pp1..1 op1'), undefined],
    ["a word that nothing uses", editedText('"terms":["resolution",', '"terms":["resolution","x",'), 1],
    ["a paragraph without its words", editedText(",10]}", ",[]]}"), 2],
    ["more values than a paragraph has", editedText(",10]}", ",[10,0,0,0,0,7]]}"), undefined],
    ["a value that follows from the rest", editedText(",10]}", ',[10,{"order":3}]]}'), undefined],
    ["a space", editedText(",10]}", ", 10]}"), undefined],
    ["no paragraphs", editedText(/"paragraphs":.*\]/, '"paragraphs":7'), undefined],
  ])("find %s at its line, and at its paragraph", (_, text, paragraph) => {
    const findings = findingsIn({ [path]: text });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "IDX001", file: path, line: 1 });
    if (paragraph !== undefined)
      expect(findings[0]?.pointer).toMatch(new RegExp(`^/paragraphs/${paragraph}(?:/|$)`));
  });

  it.each(faulty)("%s finds %s", (code, _, files, message) => {
    const findings = findingsIn(files);
    expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code]);
    expect(findings[0]?.message).toContain(message);
    expect(findings[0]?.line).toBeGreaterThan(0);
  });

  it("follow the tombstone of a record that is gone, until the index is made again", () => {
    expect(findingsIn({ [path]: edited({ "paragraphs.1.mentions.0.actor": "moon-towers" }) })).toEqual([]);
  });

  it("compares the files with the manifest", () => {
    const file = { path, bytes: 10, sha256: "a" };
    const findings = (listed: unknown, format = indexFormat) => {
      const content = JSON.stringify({ format, files: listed });
      const [manifest] = readFile({ path: "manifest.json", content, loose: true });
      return manifest
        ? checkManifest(manifest, [file]).map((finding) => `${finding.code} ${finding.message}`)
        : [];
    };
    expect(findings([{ ...file, rows: 1 }])).toEqual([]);
    expect(findings([{ ...file, bytes: 11 }])).toEqual([`IDX008 ${path} is not as the manifest says`]);
    expect(findings([])).toEqual([`IDX008 ${path} is not in the manifest`]);
    expect(findings([{ ...file, rows: 1 }], 99)).toEqual([
      expect.stringMatching(/IDX008 the index has format 99.*update/),
    ]);
    expect(findings([{ ...file, rows: 1 }], 1)).toEqual([
      expect.stringMatching(/IDX008 the index has format 1.*make it again/),
    ]);
    expect(findings([file, { ...file, path: "x.json" }])).toEqual(["IDX008 x.json is missing"]);
  });

  it("has a faulty line for each rule", () => {
    const codes = new Set([...faulty.map(([code]) => code), "IDX008"]);
    expect(indexRules.map(({ code }) => code)).toEqual([...codes]);
    for (const { description, why } of indexRules)
      expect([description, why].every((text) => /^[A-Z`].*\.$/.test(text))).toBe(true);
  });
});
