import { describe, expect, it } from "vitest";
import { draftWord, outline, paragraph, paragraphWith, run } from "./word-parts.ts";

const level = (number: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const kind = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const list = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const item = (id: number, at: number, text: string) =>
  paragraphWith(
    `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`,
    ...(text === "" ? [] : [run(text)]),
  );

const resolution = kind(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)"));

describe("the automatic numbers of a Word file", () => {
  it("start again where a list says so, and have the form that a list gives them", async () => {
    const numbering = [
      resolution,
      list(1, 0),
      list(
        2,
        0,
        `<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/>${level(1, "lowerRoman", "(%2)")}</w:lvlOverride>`,
      ),
    ].join("");
    const made = await draftWord(
      [
        item(1, 0, "Requests the keepers:"),
        item(1, 1, "To light the lamps:"),
        item(2, 1, "In winter;"),
        item(2, 1, "In summer;"),
      ],
      { numbering },
    );
    expect(outline(made).map(([label]) => label)).toEqual(["OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(ii)"]);
  });

  it("count a paragraph without words, which is a finding, but not one that is hidden with its end", async () => {
    const numbering = resolution + list(1, 0);
    const hidden = paragraphWith(
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>',
      run("Decides nothing;", "<w:vanish/>"),
    );
    const made = await draftWord(
      [item(1, 0, "Decides to light the lamps;"), hidden, item(1, 0, ""), item(1, 0, "Requests a report.")],
      { numbering },
    );
    expect(outline(made).at(-1)).toEqual(["OP3", "Requests a report."]);
    expect(made.findings.map(({ code }) => code)).toContain("DRF002");
  });

  it("go on below a heading where a level does not start again", async () => {
    const numbering =
      kind(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')) +
      list(1, 0);
    const made = await draftWord(
      [
        item(1, 0, "Lamps"),
        item(1, 1, "Decides to light the lamps;"),
        item(1, 0, "Towers"),
        item(1, 1, "Requests a report."),
      ],
      { numbering },
    );
    expect(outline(made).at(-1)).toEqual(["OP2", "Requests a report."]);
  });

  it("are those of a list that a style defines, and decimal where a level says so", async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Lamps"/>${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%1.%2.", "<w:isLgl/>")}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lamps"/></w:abstractNum>' +
      list(1, 1);
    const made = await draftWord(
      [
        paragraph(run("1. Decides to adopt the rules below.")),
        paragraph(run("Annex")),
        item(1, 0, "Rules of the lamps"),
        item(1, 1, "The lamps burn at night."),
      ],
      { numbering },
    );
    expect(made.source).toContain("I. Rules of the lamps");
    expect(made.source).toContain("1.1. The lamps burn at night.");
  });

  it("stay with their text where a table places them", async () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const row = (text: string) => `<w:tr>${cell(item(1, 0, ""))}${cell(paragraph(run(text)))}</w:tr>`;
    const made = await draftWord(
      [`<w:tbl>${row("Decides to light the lamps;")}${row("Requests a report.")}</w:tbl>`],
      { numbering: resolution + list(1, 0) },
    );
    expect(outline(made)).toEqual([
      ["OP1", "Decides to light the lamps;"],
      ["OP2", "Requests a report."],
    ]);
    expect(made.findings.map(({ code }) => code)).not.toContain("DRF047");
  });
});
