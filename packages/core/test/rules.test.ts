import { textOf } from "@open-resolutions/testkit/dataset";
import { replace } from "@open-resolutions/testkit/edits";
import { describe, expect, it } from "vitest";
import { allRules } from "../src/index.ts";
import { keywordRules } from "../src/model/schema-rules.ts";
import { rules } from "../src/rules/index.ts";
import { faultyRecords } from "./faulty-records.ts";
import { faultyFiles } from "./faulty-records-whole-files.ts";
import { findingsAfter } from "./findings-after.ts";
import { goodRecords } from "./good-records.ts";

/** Rules without an example: no change of words in one file gives their finding alone. */
const withoutExample = ["FMT001", "FMT003", "IDS002", "IDS005", "NUM002", "REF003", "REF005", "TXT018"];

/** Rules whose example is wrong in one place and reported in another. */
const pointsElsewhere = ["TXT003", "TXT006"];

describe("the list of rules", () => {
  it("has every rule once, in the order of the codes", () => {
    const codes = allRules.map(({ code }) => code);
    expect(codes).toEqual([...rules, ...keywordRules].map(({ code }) => code).sort());
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(allRules.map(({ name }) => name)).size).toBe(codes.length);
  });

  it.each(allRules)("says of $code what must hold, and why", ({ name, description, why }) => {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(why).toMatch(/^[A-Z].*[.…"]$/);
    expect(why).not.toBe(description);
  });
});

describe("the example of a rule", () => {
  const examples = allRules.flatMap(({ code, example }) => (example ? [{ code, ...example }] : []));

  it("is missing only where it is known why", () => {
    const missing = allRules.filter(({ example }) => !example).map(({ code }) => code);
    expect(missing).toEqual(withoutExample);
    const shown = [...faultyRecords, ...faultyFiles.flatMap(({ findings }) => findings)];
    for (const code of missing) expect(shown.some(({ finding }) => finding.startsWith(code))).toBe(true);
  });

  it.each(examples)(
    "$code is right in the test kit, and wrong it is found",
    ({ code, file, right, wrong }) => {
      const text = textOf(file);
      expect(text.split(right)).toHaveLength(2);

      const found = findingsAfter(replace(file, right, wrong));
      expect(found.map((finding) => finding.code)).toEqual([code]);
      if (pointsElsewhere.includes(code)) return;
      const [finding] = found;
      expect(finding?.file).toBe(file);
      const start = text.indexOf(right);
      const lines = text.replace(right, () => wrong).split("\n");
      const before = lines.slice(0, (finding?.line ?? 0) - 1);
      const offset = before.reduce((sum, line) => sum + line.length + 1, 0) + (finding?.column ?? 0) - 1;
      expect(offset).toBeGreaterThanOrEqual(start);
      expect(offset).toBeLessThan(start + wrong.length);
    },
  );
});

describe("nothing is found", () => {
  it("in the dataset of the test kit", () => {
    expect(findingsAfter()).toEqual([]);
  });

  it.each(goodRecords)("by $code in $name", ({ edit, code }) => {
    expect(findingsAfter(edit).filter((finding) => finding.code === code)).toEqual([]);
  });
});
