import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataset } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import { agency, datasetWith, fog, paragraph, place, pressing } from "./reviewing.ts";

describe("a proposal", () => {
  it("is shown in its paragraph, with its words in brackets where there are no colours", async () => {
    const { screen } = await pressing(datasetWith(agency), "");
    expect(screen).toContain("op5: paragraph 18 of 25; 1 left here, 1 in all");
    expect(screen.replace(/\s+/g, " ")).toContain(
      "to give the [World Buoy Agency] access to Beacon-7 until 31 May 2096;",
    );
    expect(screen).toContain('> mention "World Buoy Agency": actor wba; role beneficiary');
    expect(screen).toContain("1 addressee  2 partner");
  });

  it("is confirmed by y, and the file is written in its canonical form", async () => {
    const root = datasetWith(agency);
    const { end } = await pressing(root, "y");
    expect(readFileSync(join(root, place), "utf8")).toBe(dataset.get(place));
    expect(end).toMatch(/^confirmed 1, 0 of them corrected; refused 0; every annotation is confirmed/);
  });

  it("is confirmed with another role by its number", async () => {
    const root = datasetWith(agency);
    const { end } = await pressing(root, "2");
    expect(paragraph(root, "op5").mentions).toContainEqual({
      quote: "World Buoy Agency",
      actor: "wba",
      role: "partner",
    });
    expect(end).toMatch(/^confirmed 1, 1 of them corrected/);
  });

  it("is refused by n: a name with the reason for which it is set aside, or without", async () => {
    const root = datasetWith(agency);
    await pressing(root, "nname of a ship\r");
    expect(paragraph(root, "op5").mentions).toHaveLength(2);
    expect(paragraph(root, "op5").setAside).toEqual([
      { quote: "World Buoy Agency", reason: "name of a ship" },
    ]);
    const twice = datasetWith(agency, fog);
    await pressing(twice, "nname of a ship\rn\t\r");
    expect(paragraph(twice, "op5").setAside?.map(({ reason }) => reason)).toEqual([
      "name of a ship",
      "name of a ship",
    ]);
    const plain = datasetWith(agency);
    await pressing(plain, "n\r");
    expect(paragraph(plain, "op5").setAside).toBeUndefined();
  });

  it("gets another target, found by what is typed of its id or name", async () => {
    const root = datasetWith(agency);
    const { screens } = await pressing(root, "tAmberl\ry");
    expect(screens.join("")).toContain("amberland  Amberland");
    expect(paragraph(root, "op5").mentions).toContainEqual({
      quote: "World Buoy Agency",
      actor: "amberland",
      role: "beneficiary",
    });
  });

  it("can turn from an actor into a capability", async () => {
    const root = datasetWith(agency);
    await pressing(root, "tfogtr\ty".replace("\ty", "\t\ry"));
    expect(paragraph(root, "op5").mentions).toContainEqual({
      quote: "World Buoy Agency",
      capability: "fogtracker",
      role: "beneficiary",
    });
  });

  it("is not changed to what no record or text has", async () => {
    const root = datasetWith(agency);
    const { screen } = await pressing(root, "tnobody at all\r");
    expect(screen).toContain('no actor or capability is called "nobody at all"');
    const { screen: words } = await pressing(root, "w\u0015World Bell\r");
    expect(words).toContain('"World Bell" is not in the text');
    expect(paragraph(root, "op5").mentions).toHaveLength(3);
  });

  it("gets other words, which are counted where they occur more than once", async () => {
    const root = datasetWith([
      '{"quote": "WLO", "occurrence": 3, "actor": "wlo", "role": "subject"}',
      '{"quote": "expense of WLO", "actor": "wlo", "role": "subject", "method": "rule"}',
    ]);
    await pressing(root, "w\u0015WLO\ry");
    expect(paragraph(root, "pp1").mentions?.at(-1)).toEqual({
      quote: "WLO",
      occurrence: 3,
      actor: "wlo",
      role: "subject",
    });
  });

  it("gets several ids in a field of its own", async () => {
    const root = datasetWith([
      '"acts": [{"quote": "Encourages", "verb": "encourage", "addressees": ["member-states"]}]',
      '"acts": [{"quote": "Encourages", "verb": "encourage", "method": "rule"}]',
    ]);
    const { screens } = await pressing(root, "f5member-states harbour-au\ry");
    expect(screens.join("")).toContain("5 addressees");
    expect(paragraph(root, "op4").acts).toEqual([
      { quote: "Encourages", verb: "encourage", addressees: ["member-states", "harbour-authorities"] },
    ]);
  });
});

describe("what no program proposed", () => {
  it("is added by a: a statement at its place, which the next key confirms", async () => {
    const root = datasetWith(agency);
    const { screens, screen } = await pressing(root, "a2towers\rAmberland\r7");
    expect(screen).toContain('> mention "World Buoy Agency"');
    expect(screens.join("")).toContain("add what?  1 act  2 mention  3 citation  4 mandate  5 theme");
    expect(paragraph(root, "op5").mentions?.[0]).toEqual({
      quote: "towers",
      actor: "amberland",
      role: "place",
    });
  });

  it("is added at the next occurrence that is free, and in a footnote", async () => {
    const root = datasetWith([
      '"actor": "wlo", "role": "subject"}\n      ],\n      "citations": [\n        {"quote": "141/1"',
      '"actor": "wlo", "role": "subject", "method": "rule"}\n      ],\n      "citations": [\n        {"quote": "141/1"',
    ]);
    await pressing(root, "a2WLO\rwlo\r8");
    const quoted = paragraph(root, "pp1").mentions?.map(({ quote, occurrence }) => [quote, occurrence]);
    expect(quoted).toContainEqual(["WLO", 1]);
    const noted = datasetWith(agency);
    await pressing(noted, "a3annex\ra-130-88\r2");
    expect(paragraph(noted, "op5").citations?.at(-1)).toEqual({
      quote: "annex",
      footnote: 5,
      document: "a-130-88-corr-2",
      role: "see",
    });
  });

  it("is added to a paragraph that is decided, after going back to it", async () => {
    const root = datasetWith(agency, [
      '"actor": "secretary-general", "role": "addressee"}',
      '"actor": "secretary-general", "role": "addressee", "method": "rule"}',
    ]);
    const { screens, screen } = await pressing(root, "y\u001B[Dka2Fog\runof\r1");
    expect(screens.join("")).toContain("nothing is left to decide here");
    expect(paragraph(root, "op5").mentions).toHaveLength(4);
    expect(screen).toContain("op6: paragraph");
  });

  it("is a theme, which needs no confirmation, or words that are not in the text", async () => {
    const root = datasetWith(agency);
    const { screen } = await pressing(root, "a5fog\ra1sings\r");
    expect(paragraph(root, "op5").themes).toEqual(["information-sharing", "fog-incidents"]);
    expect(screen).toContain('"sings" is not in the text');
    await pressing(root, "a5fog\ru");
    expect(paragraph(root, "op5").themes).toEqual(["information-sharing", "fog-incidents"]);
  });
});

describe("several proposals", () => {
  it("of one kind are confirmed by k", async () => {
    const root = datasetWith(agency, fog, [
      '{"quote": "130/519", "footnote": 5, "document": "a-dec-130-519", "role": "see"}',
      '{"quote": "130/519", "footnote": 5, "document": "a-dec-130-519", "role": "see", "method": "rule"}',
    ]);
    const { screen, end } = await pressing(root, "k");
    expect(screen).toContain('> citation "130/519": document a-dec-130-519; role see; in footnote 5');
    expect(screen).toContain("See decision [130/519] and A/130/88/Corr.2, annex.");
    expect(end).toContain("confirmed 2, 0 of them corrected; refused 0; 1 left");
  });

  it("that were carried over are confirmed by c, with their themes and the lineage, but not those of the rules", async () => {
    const carried = agency.map((one) => one.replace('"rule"', '"carried-over"')) as [string, string];
    const root = datasetWith(carried, fog, [
      '      "themes": ["information-sharing"]\n    },\n    {\n      "id": "a-res-150-7.op6"',
      '      "proposedThemes": ["navigation"],\n      "carriedThemes": ["information-sharing"],\n      "lineage": [{"document": "a-res-148-11", "label": "OP4", "relation": "revised", "likeness": 90, "method": "rule"}]\n    },\n    {\n      "id": "a-res-150-7.op6"',
    ]);
    const { screen, screens } = await pressing(root, "c");
    expect(screens[0]).toContain("revises OP4 of a-res-148-11 (90% of the words)");
    expect(screens[0]).toContain("c confirm all 3 carried over");
    expect(screens[0]).toMatch(/theme: navigation\n\s+theme: information-sharing; carried over\n/);
    expect(screen).toContain("2 left here, 2 in all");
    const { themes, proposedThemes, carriedThemes, lineage } = paragraph(root, "op5");
    expect([themes, proposedThemes, carriedThemes]).toEqual([
      ["information-sharing"],
      ["navigation"],
      undefined,
    ]);
    expect(lineage).toEqual([{ document: "a-res-148-11", label: "OP4", relation: "revised", likeness: 90 }]);
  });

  it("of themes are confirmed by k, whoever proposed them", async () => {
    const root = datasetWith([
      '      "themes": ["information-sharing"]\n    },\n    {\n      "id": "a-res-150-7.op6"',
      '      "proposedThemes": ["navigation"],\n      "carriedThemes": ["information-sharing"]\n    },\n    {\n      "id": "a-res-150-7.op6"',
    ]);
    await pressing(root, "k");
    expect(paragraph(root, "op5")).toMatchObject({ themes: ["navigation", "information-sharing"] });
    expect(paragraph(root, "op5")).not.toHaveProperty("carriedThemes");
  });

  it("of one paragraph are confirmed by p", async () => {
    const root = datasetWith(agency, fog);
    const { screens, end } = await pressing(root, "p");
    expect(screens[0]).toContain("p all 2 of the paragraph");
    expect(readFileSync(join(root, place), "utf8")).toBe(dataset.get(place));
    expect(end).toContain("confirmed 2,");
  });

  it("that say the same about the same words are confirmed by e in all paragraphs, and taken back by one u", async () => {
    const same = '"quote": "WLO", "occurrence": 2, "actor": "wlo", "role": "partner"}';
    const later = '{"quote": "WLO", "actor": "wlo", "role": "partner"}';
    const otherRole = '"quote": "WLO", "occurrence": 3, "actor": "wlo", "role": "subject"}';
    const asProposal = (text: string): [string, string] => [text, text.replace("}", ', "method": "rule"}')];
    const root = datasetWith(asProposal(same), asProposal(otherRole), asProposal(later), agency);
    const before = readFileSync(join(root, place), "utf8");
    const { screens, screen, end } = await pressing(root, "e");
    expect(screens[0]).toContain("e all 2 equal ones");
    expect(screens[0]).toMatch(/the same in pp\d/);
    expect(screen).toContain("2 equal ones are confirmed in 2 paragraphs; u takes them back");
    expect(screen).toContain('> mention "WLO": actor wlo; role subject');
    expect(end).toContain("confirmed 2, 0 of them corrected; refused 0; 2 left");
    const { screen: alone } = await pressing(root, "e");
    expect(alone).toContain("no other proposal says the same: y confirms this one");
    const again = datasetWith(asProposal(same), asProposal(otherRole), asProposal(later), agency);
    await pressing(again, "eu");
    expect(readFileSync(join(again, place), "utf8")).toBe(before);
  });

  it("are taken back by u, one key at a time", async () => {
    const root = datasetWith(agency, fog);
    const before = readFileSync(join(root, place), "utf8");
    const { end } = await pressing(root, "2yuu");
    expect(readFileSync(join(root, place), "utf8")).toBe(before);
    expect(end).toMatch(/^confirmed 0, .*; 2 left/);
  });

  it("are skipped, and the next review starts at the first that is left", async () => {
    const root = datasetWith(agency, fog);
    const { end } = await pressing(root, "sy");
    expect(end).toContain("1 left; go on with open-resolutions review");
    const { screen } = await pressing(root, "");
    expect(screen).toContain('> mention "United Nations Office for Fog"');
  });
});
