import { describe, expect, it } from "vitest";
import { asideAs, draftWord, notFinal, outline, paragraph, paragraphWith, run } from "./word-parts.ts";

const end = paragraph(run("1. Decides to light them."));
const deletion = 'w:id="1" w:author="A"';

describe("words of a Word file that a reader does not see", () => {
  it("are set aside, also where a style hides them", async () => {
    const made = await draftWord(
      [
        paragraph(run("Recalling the "), run("secret ", "<w:vanish/>"), run("lamps,")),
        paragraphWith('<w:pStyle w:val="Note"/>', run("Noting what nobody reads,")),
        end,
      ],
      { styles: '<w:style w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>' },
    );
    expect(outline(made)).toEqual([
      ["PP1", "Recalling the lamps,"],
      ["OP1", "Decides to light them."],
    ]);
    expect(asideAs(made, "hidden in Word")).toEqual(["secret", "Noting what nobody reads,"]);
  });

  it("are those that a tracked change deletes", async () => {
    const made = await draftWord([
      paragraph(
        run("Recalling the "),
        `<w:del ${deletion}><w:r><w:delText>dark </w:delText></w:r></w:del>`,
        run("lamps,"),
      ),
      end,
    ]);
    expect(outline(made)[0]).toEqual(["PP1", "Recalling the lamps,"]);
    expect(asideAs(made, "deleted by a tracked change")).toEqual(["dark"]);
  });

  it("are the result of a field inside the code of another one", async () => {
    const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const field = (code: string, result: string) =>
      [mark("begin"), `<w:r>${code}</w:r>`, mark("separate"), result, mark("end")].join("");
    const inner = field("<w:instrText> DOCPROPERTY Shore </w:instrText>", run("north"));
    const made = await draftWord([
      paragraph(
        run("Recalling the "),
        field(`<w:instrText> IF </w:instrText></w:r>${inner}<w:r>`, run("lamps")),
        run(" and the "),
        field("<w:instrText> REF Towers </w:instrText>", run("towers")),
        run(","),
      ),
      // A field that has no end hides nothing.
      paragraph(mark("begin"), run("1. Decides to light them.")),
    ]);
    expect(outline(made)).toEqual([
      ["PP1", "Recalling the lamps and the towers,"],
      ["OP1", "Decides to light them."],
    ]);
    expect(asideAs(made, "hidden in Word")).toEqual(["north"]);
  });

  it("are footnotes whose call is hidden or deleted, and Word does not count them", async () => {
    const call = (id: number, properties = "") =>
      `<w:r><w:rPr>${properties}</w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`;
    const made = await draftWord(
      [
        paragraph(
          run("Recalling the lamps"),
          call(1, "<w:vanish/>"),
          `<w:del ${deletion}>${call(2)}</w:del>`,
          call(3),
          run(","),
        ),
        end,
      ],
      { footnotes: [note(1, "A/99/1."), note(2, "A/99/2."), note(3, "A/99/3.")].join("") },
    );
    expect(made.resolution?.footnotes).toMatchObject([{ number: 1, text: "A/99/3." }]);
    expect(asideAs(made, "footnote without a call")).toEqual(["A/99/1.", "A/99/2."]);
  });

  it("are comments, and endnotes beside footnotes, with a finding", async () => {
    const made = await draftWord(
      [
        paragraph(
          run("Recalling the lamps,"),
          '<w:r><w:commentReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>',
          '<w:r><w:footnoteReference w:id="1"/></w:r>',
        ),
        end,
      ],
      {
        comments: `<w:comment w:id="1">${paragraph(run("Which lamps?"))}</w:comment>`,
        endnotes: `<w:endnote w:id="2">${paragraph(run("A/99/1."))}</w:endnote>`,
        footnotes: `<w:footnote w:id="1">${paragraph(run("A/99/2."))}</w:footnote>`,
      },
    );
    expect(asideAs(made, "comment")).toEqual(["Which lamps?"]);
    expect(asideAs(made, "endnote")).toEqual(["A/99/1."]);
    expect(notFinal(made).map(([, message]) => message)).toEqual([
      "this Word file has comments, which are set aside",
      "this Word file has endnotes, which are set aside",
    ]);
  });

  it("are not those of headers: they are set aside as running heads", async () => {
    const made = await draftWord(
      [end, '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'],
      { header: paragraph(run("Lamps and towers")) },
    );
    expect(asideAs(made, "running head")).toEqual(["Lamps and towers"]);
  });
});

it("the header of the first page is that of the first section", async () => {
  const section = (more: string) => `<w:sectPr>${more}</w:sectPr>`;
  const first = section('<w:headerReference w:type="first" r:id="header"/><w:titlePg/>');
  const made = await draftWord([paragraphWith(first, run("Recalling the lamps,")), end, section("")], {
    header: paragraph(run("Distr.: General")),
  });
  expect(made.resolution).toMatchObject({ distribution: "General" });
});

describe("words of a Word file that may not count", () => {
  it("are kept with a finding where they are struck out", async () => {
    const made = await draftWord([
      paragraph(run("Recalling the "), run("dark ", "<w:strike/>"), run("lamps,")),
      paragraph(run("Noting the towers,", '<w:dstrike w:val="1"/>')),
      paragraph(run("Noting the ships,", '<w:strike w:val="0"/>')),
      end,
    ]);
    expect(outline(made).map(([, text]) => text)).toEqual([
      "Recalling the dark lamps,",
      "Noting the towers,",
      "Noting the ships,",
      "Decides to light them.",
    ]);
    expect(notFinal(made)).toEqual([
      [6, '"dark" is struck out here, and drafted as if it were not'],
      [7, '"Noting the towers," is struck out here, and drafted as if it were not'],
    ]);
  });

  it("are kept with a finding where a font prints signs in place of letters", async () => {
    const made = await draftWord([
      paragraph(run("Recalling a height of "), run("D", '<w:rFonts w:ascii="Symbol"/>'), run(" metres,")),
      end,
    ]);
    expect(notFinal(made)).toEqual([[6, expect.stringContaining("prints signs in place of letters")]]);
  });

  it("may be in another file", async () => {
    const made = await draftWord([paragraph(run("Recalling the lamps,")), '<w:altChunk r:id="x"/>', end]);
    expect(notFinal(made)).toEqual([[6, expect.stringContaining("the text of another file")]]);
  });

  it("have a finding where Word turns the order of their letters", async () => {
    const turned = (direction: string) => `<w:bdo w:val="${direction}">${run("spmal", "")}</w:bdo>`;
    const made = await draftWord([paragraph(run("Recalling the "), turned("rtl"), run(",")), end]);
    expect(notFinal(made)).toEqual([[6, expect.stringContaining("from right to left")]]);
    expect(notFinal(await draftWord([paragraph(turned("ltr")), end]))).toEqual([]);
  });

  it("lose a sign of a symbol font, and one of the spaces around it", async () => {
    const sign = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
    const made = await draftWord([paragraph(run("Recalling the "), sign, run(" lamps,")), end]);
    expect(outline(made)[0]).toEqual(["PP1", "Recalling the lamps,"]);
  });
});

describe("a paragraph of a Word file", () => {
  it("goes on in the next one where a tracked change deletes its end", async () => {
    const made = await draftWord([
      paragraphWith(`<w:rPr><w:del ${deletion}/></w:rPr>`, run("Recalling the lamps ")),
      paragraph(run("along the shores,")),
      end,
    ]);
    expect(outline(made)[0]).toEqual(["PP1", "Recalling the lamps along the shores,"]);
  });

  it("has the properties after a tracked change, not those before", async () => {
    const made = await draftWord([
      paragraph(
        run("Recalling the ", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
        run("lamps,"),
      ),
      end,
    ]);
    expect(outline(made)[0]).toEqual(["PP1", "Recalling the lamps,"]);
  });

  it("that begins with a page break is apart from the one before, and one that a page break divides has its space", async () => {
    const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
    const made = await draftWord([
      paragraph(run("Recalling the lamps")),
      paragraph(pageBreak, run("Noting the towers of the"), pageBreak, run("harbour,")),
      end,
    ]);
    expect(outline(made).map(([, text]) => text)).toEqual([
      "Recalling the lamps",
      "Noting the towers of the harbour,",
      "Decides to light them.",
    ]);
  });
});
