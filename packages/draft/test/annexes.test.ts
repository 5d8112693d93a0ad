import { describe, expect, it } from "vitest";
import { document, paragraph } from "./akn-document.ts";
import { draft, draftBody, outlineOf } from "./registers.ts";
import { validated } from "./validated.ts";

const labelsOf = (made: ReturnType<typeof draft>) => outlineOf(made).map(([label]) => label);
const divisionsOf = (made: ReturnType<typeof draft>) =>
  made.resolution?.divisions.map(({ kind, path, heading, formula }) => [kind, path, heading, formula]);
const plain = (text: string) => `<paragraph><content><p>${text}</p></content></paragraph>`;
const heading = (text: string) => `<paragraph><subheading>${text}</subheading></paragraph>`;
const attachment = (body: string) =>
  `<attachments><attachment><doc name="annex"><mainBody>${body}</mainBody></doc></attachment></attachments>`;

describe("a declaration in an annex, which the organ adopts itself", () => {
  const own = `The General Assembly,

1. Decides to adopt the attached declaration.

Annex

The General Assembly,

Meeting at the harbour,

Declares that fog is a danger to all keepers,

Stresses that lamps help,

Calls upon all States to count their lamps.`;

  it("has paragraphs of its own, with its formula at the annex", () => {
    const made = draftBody(own);
    expect(labelsOf(made)).toEqual([
      "OP1",
      "annex, unnumbered 1",
      "annex, unnumbered 2",
      "annex, unnumbered 3",
      "annex, unnumbered 4",
    ]);
    expect(divisionsOf(made)).toEqual([["annex", "annex", "Annex", "The General Assembly,"]]);
    expect(made.findings.filter(({ code }) => code === "DRF003")).toEqual([]);
    expect(validated(made)).toEqual([]);
  });

  it("has its formula below its title", () => {
    const made = draftBody(own.replace("Annex\n", "Annex\n\nDeclaration on fog\n"));
    expect(divisionsOf(made)).toEqual([
      ["annex", "annex", "Annex", undefined],
      ["heading", undefined, "Declaration on fog", "The General Assembly,"],
    ]);
    expect(labelsOf(made)).toContain("annex, unnumbered 4");
  });

  it("of another organ is a draft of that organ", () => {
    const made = draftBody(own.replace("Annex\n\nThe General Assembly,", "Annex\n\nThe Security Council,"));
    expect(divisionsOf(made)?.map(([kind]) => kind)).toEqual(["annex", "draft"]);
  });

  it("in markup has a paragraph for each after a comma, and no item becomes one", () => {
    const body = [
      heading("Annex"),
      plain("The General Assembly,"),
      plain("Declares that fog is a danger,"),
      plain("In that light, invites the keepers to meet to consider:"),
      plain("• the number of lamps,"),
      plain("• the length of piers,"),
      plain("Calls upon all States to count their lamps."),
    ];
    const made = draft({
      path: "a.xml",
      content: document(paragraph("1", "Adopts the declaration."), attachment(body.join(""))),
    });
    expect(labelsOf(made).slice(2)).toEqual([
      "annex, unnumbered 1",
      "annex, unnumbered 2",
      "annex, unnumbered 2(1)",
      "annex, unnumbered 2(2)",
      "annex, unnumbered 3",
    ]);
  });
});

it("the annex of a draft that is recommended belongs to the draft, and comes before the close", () => {
  const made = draftBody(`The General Assembly,

1. Recommends to the Security Council the adoption of the following draft resolution:

The Security Council,

1. Adopts the rules in the annex.

Annex

1. A lamp burns at night.

5th plenary meeting
1 March 2045`);
  expect(labelsOf(made)).toEqual(["OP1", "draft, OP1", "draft, annex, para. 1"]);
  expect(validated(made)).toEqual([]);
});

describe("the articles of an annex", () => {
  const statute = (third: string) => `The General Assembly,

1. Adopts the annexed statute.

Annex

Statute of the Lamp Court

Chapter I

Seat

Article 1

Keepers

1. The Court has keepers.

2. The Court has lamps.

Article 2

Harbour

The Court sits in the harbour.

Article 3

Lamps

${third}`;

  it("where numbers start again are sections with their own numbers, also one without numbered paragraphs", () => {
    const made = draftBody(statute("1. A lamp burns at night.\n\n2. A keeper counts it."));
    expect(labelsOf(made)).toEqual([
      "OP1",
      "annex, section 1, para. 1",
      "annex, section 1, para. 2",
      "annex, section 2, unnumbered 1",
      "annex, section 3, para. 1",
      "annex, section 3, para. 2",
    ]);
    expect(divisionsOf(made)?.map(([kind, path, words]) => [kind, path, words])).toEqual([
      ["annex", "annex", "Annex"],
      ["heading", undefined, "Statute of the Lamp Court"],
      ["heading", undefined, "Chapter I"],
      ["heading", undefined, "Seat"],
      ["section", "annex.section-1", "Article 1 Keepers"],
      ["section", "annex.section-2", "Article 2 Harbour"],
      ["section", "annex.section-3", "Article 3 Lamps"],
    ]);
  });

  it("under which numbers go on are headings", () => {
    const made = draftBody(statute("3. A lamp burns at night.\n\n4. A keeper counts it."));
    expect(made.resolution?.divisions.map(({ kind }) => kind)).not.toContain("section");
    expect(labelsOf(made)).toContain("annex, para. 4");
  });

  it("may begin a paragraph with a list", () => {
    const body = [
      heading("Annex"),
      heading("Article 1"),
      paragraph("1", "(a) A keeper is chosen by the Court;"),
      plain("(b) A lamp is chosen by the keeper;"),
      paragraph("2", "A lamp burns at night."),
      heading("Article 2"),
      paragraph("1", "A harbour has a pier."),
    ];
    const made = draft({
      path: "a.xml",
      content: document(paragraph("1", "Adopts the statute."), attachment(body.join(""))),
    });
    expect(outlineOf(made).slice(2)).toEqual([
      [
        "annex, section 1, para. 1",
        "(a) A keeper is chosen by the Court; (b) A lamp is chosen by the keeper;",
      ],
      ["annex, section 1, para. 2", "A lamp burns at night."],
      ["annex, section 2, para. 1", "A harbour has a pier."],
    ]);
  });

  it("of an attachment with the same numbers are those of another annex", () => {
    const articles = [
      heading("Article 1"),
      paragraph("1", "A keeper counts."),
      heading("Article 2"),
      paragraph("1", "A lamp burns."),
    ];
    const body = [heading("Annex"), ...articles, heading("Attachment"), ...articles];
    const made = draft({
      path: "a.xml",
      content: document(paragraph("1", "Adopts the statute."), attachment(body.join(""))),
    });
    expect(labelsOf(made).slice(2)).toEqual([
      "annex, section 1, para. 1",
      "annex, section 2, para. 1",
      "annex 2, section 1, para. 1",
      "annex 2, section 2, para. 1",
    ]);
    expect(validated(made)).toEqual([]);
  });
});

describe("persons with their States", () => {
  const listed = (list: string) => `The General Assembly,

1. Decides to extend the term of office of the following keepers, who count lamps:

${list}

2. Decides to remain seized of the matter.`;

  it("are words of the paragraph that announces them", () => {
    const list =
      "Ada Keeper (Amberland)\n\nMr. Ben A. van Wick (The Isles)\n\nCleo O’Pier (Republic of the Coast)";
    const made = draftBody(listed(list));
    expect(made.resolution?.divisions).toEqual([]);
    expect(outlineOf(made)[0]?.[1]).toMatch(
      /lamps: Ada Keeper \(Amberland\) Mr\. Ben .*\(Republic of the Coast\)$/,
    );
    expect(made.findings.filter(({ code }) => /DRF00[1-4]|DRF03/.test(code))).toEqual([]);
  });

  it.each(["Count of Lamps (COL)", "Lamps", "Sectoral tasks (harbours)"])("%s is a heading", (line) => {
    const made = draftBody(listed(line));
    expect(made.resolution?.divisions.map(({ heading: words }) => words)).toEqual([line]);
  });

  it("without an announcement are a heading", () => {
    const made = draftBody(listed("Ada Keeper (Amberland)").replace("lamps:", "lamps;"));
    expect(made.resolution?.divisions.map(({ heading: words }) => words)).toEqual(["Ada Keeper (Amberland)"]);
  });
});
