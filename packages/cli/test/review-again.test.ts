import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataset } from "@open-resolutions/testkit/dataset";
import { run } from "@open-resolutions/testkit/run-command";
import { describe, expect, it } from "vitest";
import { agency, datasetWith, fog, paragraph, place, pressing } from "./reviewing.ts";

const down = "\u001B[B";
const up = "\u001B[A";
const left = "\u001B[D";
/** From the first paragraph to op5, and there to the mention of the Agency. */
const toOp5 = "\u001B[C".repeat(17);
const toAgency = toOp5 + down.repeat(3);
const mention = '{"quote": "World Buoy Agency", "actor": "wba", "role": "beneficiary"},\n        ';

describe("a resolution in which everything is confirmed", () => {
  it("opens at its first paragraph, and lists what is confirmed", async () => {
    const { screens, end } = await pressing(datasetWith(), "");
    expect(screens[0]).toMatch(/^pp1: paragraph 1 of 25; everything is confirmed\n/);
    expect(screens[0]).toContain("confirmed:\n> act");
    expect(screens[0]?.replace(/\s+/g, " ")).toContain("every annotation is confirmed: look at them again");
    expect(end).toMatch(/^confirmed 0, 0 of them corrected; refused 0; every annotation is confirmed; now/);
  });

  it("is corrected like a proposal, and names who corrected it", async () => {
    const root = datasetWith([
      '"actor": "wba", "role": "beneficiary"}',
      '"actor": "wba", "role": "beneficiary", "reviewer": {"name": "Bo Example", "on": "2095-01-02"}}',
    ]);
    const { screen, end } = await pressing(root, `${toAgency}tAmberl\r7`);
    expect(screen).toContain('> mention "World Buoy Agency": actor amberland; role place');
    expect(screen).toContain("corrected; u takes it back");
    expect(paragraph(root, "op5").mentions?.[1]).toEqual({
      quote: "World Buoy Agency",
      actor: "amberland",
      role: "place",
    });
    expect(end).toContain("; corrected or removed 2 that were confirmed; every annotation is confirmed");
    const reviewer = { name: "Ada Example", on: "2096-01-02" };
    await pressing(root, `${toAgency}3`, { reviewer });
    expect(paragraph(root, "op5").mentions?.[1]).toMatchObject({ role: "beneficiary", reviewer });
  });

  it("is removed by n, and brought back by u", async () => {
    const root = datasetWith();
    await pressing(root, `${toAgency}nname of a ship\r`);
    expect(paragraph(root, "op5").mentions).toHaveLength(2);
    expect(paragraph(root, "op5").setAside).toEqual([
      { quote: "World Buoy Agency", reason: "name of a ship" },
    ]);
    const again = datasetWith();
    const { screen } = await pressing(again, `${toAgency}n\ru`);
    expect(screen).toContain('> mention "World Buoy Agency"');
    expect(readFileSync(join(again, place), "utf8")).toBe(dataset.get(place));
  });

  it("gets what is missing, and the review stays at the paragraph", async () => {
    const root = datasetWith([mention, ""]);
    const { screen, end } = await pressing(root, `${toOp5}a2World Buoy Agency\rwba\r3`);
    expect(screen).toMatch(/^op5: paragraph 18 of 25; everything is confirmed/);
    expect(paragraph(root, "op5").mentions).toHaveLength(3);
    expect(end).toMatch(/^confirmed 1,/);
  });

  it("loses a confirmed theme by n", async () => {
    const root = datasetWith();
    await pressing(root, `${toOp5}${down.repeat(8)}n`);
    expect(paragraph(root, "op5").themes).toBeUndefined();
  });

  it("says where its statements end", async () => {
    const { screens } = await pressing(datasetWith(), `${toOp5}${up}${down}y${"s".repeat(7)}`);
    expect(screens[18]).toContain("this is the first statement of the paragraph");
    expect(screens[27]).toContain("this is the last statement of the paragraph");
  });
});

it("what is confirmed is hidden beside proposals until a person goes to it", async () => {
  const { screens } = await pressing(datasetWith(agency), down);
  expect(screens[0]).toContain("8 confirmed: ↓ goes to them");
  expect(screens[1]).toMatch(/ {2}confirmed:\n> act "Takes note"/);
});

it("at the end of a review, its last paragraph can be looked at again", async () => {
  const { screens } = await pressing(datasetWith(agency), `y${left}`);
  expect(screens[1]).toContain("← look at the paragraph again");
  expect(screens[2]).toMatch(/^op5: paragraph 18 of 25; everything is confirmed/);
});

it("goes on to its end after a look back, where proposals were skipped", async () => {
  const { screens } = await pressing(datasetWith(agency, fog), `ss${left}yy`);
  expect(screens[2]).toContain("this was the last paragraph; 2 left");
  expect(screens[3]).toMatch(/^op5: paragraph 18 of 25; 2 left here/);
  expect(screens[5]).toContain("everything is decided");
});

describe("what validate finds", () => {
  it("is shown at its paragraph, to which d goes, until it is repaired", async () => {
    const root = datasetWith([mention, ""]);
    const { screens, screen, end } = await pressing(root, "dda2World Buoy Agency\rwba\r3");
    expect(screens[0]?.replace(/\s+/g, " ")).toContain("1 doubt and 1 finding are left, in pp4, op5");
    expect(screens[2]).toContain('? TXT006 "World Buoy Agency" is not annotated (actor "wba")');
    expect(screen).not.toContain("TXT006");
    expect(end).toContain("1 doubt is left, in pp4: start the review again, d goes to the next");
  });

  it("in a footnote is shown where it is called", async () => {
    const root = datasetWith([
      '{"quote": "130/519", "footnote": 5, "document": "a-dec-130-519", "role": "see"},\n        ',
      "",
    ]);
    const { screen } = await pressing(root, "dd");
    expect(screen).toMatch(/^op5: /);
    expect(screen).toContain('? TXT006 "130/519" is the symbol of a document but has no citation');
  });

  it("is never that words need not be set aside", async () => {
    const twice = '{"quote": "130/519", "footnote": 5, "document": "a-dec-130-519", "role": "see"}';
    const other =
      '{"quote": "130/519", "footnote": 5, "document": "a-130-88-corr-2", "role": "see", "method": "rule"}';
    const root = datasetWith([twice, `${twice},\n        ${other}`]);
    const { end } = await pressing(root, "n");
    expect(end).toContain("refused 1; every annotation is confirmed");
    expect(paragraph(root, "op5").setAside).toBeUndefined();
    const aside = datasetWith(
      [mention, ""],
      [
        '"themes": ["information-sharing"]\n    },\n    {\n      "id": "a-res-150-7.op6"',
        '"themes": ["information-sharing"],\n      "setAside": [{"quote": "World Buoy Agency", "reason": "not known"}]\n    },\n    {\n      "id": "a-res-150-7.op6"',
      ],
    );
    await pressing(aside, `${toOp5}a2World Buoy Agency\rwba\r3`);
    expect(paragraph(aside, "op5").setAside).toBeUndefined();
    const { stdout } = await run(aside, ["validate", ".", "--alone"]);
    expect(stdout).not.toContain("TXT007");
  });
});
