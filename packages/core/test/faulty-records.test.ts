import { readdirSync, readFileSync } from "node:fs";
import * as validators from "@open-resolutions/schemas/validators";
import { dataset, datasetFiles } from "@open-resolutions/testkit/dataset";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRules, checkFiles } from "../src/index.ts";
import { keywordRules } from "../src/model/schema-rules.ts";
import { fileKind } from "../src/read/record-paths.ts";
import { type Change, type Expected, expectedOf, inject, offsetOf } from "./faulty-record.ts";
import { faultyRecords } from "./faulty-records.ts";
import { faultyFiles } from "./faulty-records-whole-files.ts";
import { findingsAfter, today } from "./findings-after.ts";

const found = (files: ReadonlyMap<string, string>): Expected[] =>
  checkFiles(datasetFiles(files), { today }).findings.map(expectedOf);

const byPlace = (list: readonly Expected[]) =>
  list.toSorted((a, b) => (a.place + a.finding < b.place + b.finding ? -1 : 1));

const codeOf = ({ finding }: { finding: string }) => finding.slice(0, 6);

describe("a mistake gives one finding, at its words, and no other", () => {
  it.each(faultyRecords)("$wrong", (change) => {
    const { files, expected } = inject([change]);
    expect(found(files)).toEqual(expected);
  });

  it.each(faultyFiles)("$mistake", ({ edit, findings }) => {
    expect(findingsAfter(edit).map(expectedOf)).toEqual(findings);
  });
});

describe("the mistakes are of every kind", () => {
  const codes = [...faultyRecords, ...faultyFiles.flatMap(({ findings }) => findings)].map(codeOf);

  it("every rule finds one", () => {
    expect([...new Set(codes)].sort()).toEqual(allRules.map(({ code }) => code));
  });

  it("every keyword of the schemas is broken", () => {
    const broken = faultyRecords.filter((change) => codeOf(change).startsWith("SCH")).flatMap(keywordsBroken);
    expect([...new Set(broken)].sort()).toEqual([...keywordsInUse()].sort());
  });

  it("every keyword of the schemas has a rule", () => {
    const known = keywordRules.flatMap(({ keywords }) => keywords);
    expect([...keywordsInUse()].filter((keyword) => !known.includes(keyword))).toEqual([]);
  });
});

describe("mistakes injected together give exactly their findings", () => {
  // Of a record that has not the shape of its schema nothing more is asked, so these are mixed among themselves.
  const ofSchema = faultyRecords.filter((change) => codeOf(change).startsWith("SCH"));
  const ofRecords = faultyRecords.filter(
    (change) => /^(?:IDS|REF|SRC|TXT)/.test(codeOf(change)) && isLocal(change),
  );

  it.each([
    ["mistakes against the schema", ofSchema],
    ["mistakes in records and texts", ofRecords],
  ])("%s", (_, pool) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...pool], { minLength: 2, maxLength: 12 }), (drawn) => {
        const changes = inDifferentRecords(drawn);
        const { files, expected } = inject(changes);
        expect(byPlace(found(files))).toEqual(byPlace(expected));
      }),
      { seed: 77_20, numRuns: 60 },
    );
  });
});

/** Whether a mistake concerns only its own record: not the whole resolution, and no record that others may change. */
function isLocal(change: Change): boolean {
  return !["TXT003", "TXT005"].includes(codeOf(change)) && change.file !== "tombstones.json";
}

/** The first mistake in each record; in a file with one record, and in a vocabulary, the first of the file. */
function inDifferentRecords(changes: readonly Change[]): Change[] {
  const first = new Map<string, Change>();
  for (const change of changes) {
    const text = dataset.get(change.file) ?? "";
    const at = offsetOf(change);
    const paragraph = change.file.endsWith("paragraphs.json") ? text.lastIndexOf("\n    {\n", at) : 0;
    const record = `${change.file} ${paragraph}`;
    if (!first.has(record)) first.set(record, change);
  }
  return [...first.values()];
}

/** The keywords that the compiled validators report, of those that its rule covers. */
function keywordsBroken(change: Change): string[] {
  const { files } = inject([change]);
  const kind = fileKind(change.file);
  if (!kind || kind.holds === "source") return [];
  const validate = validators[kind.schema as keyof typeof validators];
  validate(JSON.parse(files.get(change.file) ?? ""));
  const own = keywordRules.find(({ code }) => code === codeOf(change))?.keywords ?? [];
  return (validate.errors ?? []).map(({ keyword }) => keyword).filter((keyword) => own.includes(keyword));
}

/** Every keyword with which the schemas restrict a value that people write. */
function keywordsInUse(): Set<string> {
  const folder = new URL("../../../schemas/", import.meta.url);
  const keywords = new Set<string>();
  const visit = (schema: Record<string, unknown>) => {
    if (schema.readOnly === true) return;
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === "properties" || keyword === "$defs" || keyword === "patternProperties")
        for (const inner of Object.values(value as object)) visit(inner);
      else if (keyword === "items") visit(value as Record<string, unknown>);
      else if (!annotations.has(keyword)) keywords.add(keyword);
      if (keyword === "anyOf" || keyword === "oneOf")
        for (const inner of value as Record<string, unknown>[]) visit(inner);
    }
  };
  // Lists of changes are made by a program: nobody writes them.
  const names = readdirSync(folder).filter((name) => name !== "changes.schema.json");
  for (const name of names) visit(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  return keywords;
}

/** Keywords of the schemas that restrict nothing. */
const annotations = new Set([
  "$schema",
  "$id",
  "$ref",
  "$comment",
  "title",
  "description",
  "examples",
  "default",
  "readOnly",
]);
