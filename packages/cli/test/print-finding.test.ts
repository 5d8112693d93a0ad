import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { type Edit, filesAfter, replace } from "@open-resolutions/testkit/edits";
import { describe, expect, it } from "vitest";
import { showFinding } from "../src/terminal/print-finding.ts";

const findingsAfter = (edit: Edit) => checkFiles(datasetFiles(filesAfter(edit))).findings;
const plain = (_: string, text: string) => text;
const shown = (width: number, ...edit: Parameters<typeof replace>) =>
  findingsAfter(replace(...edit)).map((finding) =>
    showFinding(finding, { paint: plain, width, folder: "data/" }),
  );

describe("a finding", () => {
  it("is shown at its line, with carets under the very words, and what to do", () => {
    expect(shown(80, "actors/wba.json", '"specialized-agency"', '"specialised-agency"')).toEqual([
      `data/actors/wba.json:6:11 error SCH004 allowed-value
6 │   "kind": "specialised-agency",
  │           ^^^^^^^^^^^^^^^^^^^^
  Kind: "specialised-agency" is not allowed here
  did you mean "specialized-agency"? (allowed: organization, organ, subsidiary-organ, regional-commission, treaty-body, special-procedure, court, office, official, specialized-agency, group, programme, fund, mission, framework, conference, observance, state, observer-state, territory, city, region, authority, armed-group, entity-class, state-class, authority-class, adversary-class)
`,
    ]);
  });

  it("of a misspelt key is one", () => {
    const findings = findingsAfter(replace("actors/wba.json", '"kind"', '"kinds"'));
    expect(findings.map(({ code, hint }) => [code, hint])).toEqual([["SCH003", "did you mean `kind`?"]]);
  });

  it("in a long line is shown around the fault", () => {
    const [finding = ""] = shown(
      60,
      "capabilities/beacon-7.json",
      "enables authorized",
      "enables unauthorized",
    );
    const [, line = "", carets = ""] = finding.split("\n");
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line).toContain("…");
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toMatch(/^"enables unauthorized/);
  });

  it("in some words of a text points at them, also behind escapes", () => {
    const path = "resolutions/a-res-150-7/paragraphs.json";
    const [found] = findingsAfter(
      replace(path, '"quote": "Secretary-General"', '"quote": "Secretary-General to"'),
    );
    expect(found?.code).toBe("TXT006");
    expect(found?.excerpt.slice((found?.column ?? 0) - 1).slice(0, found?.length)).toBe("Secretary-General");
  });
});
