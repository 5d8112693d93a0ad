import { describe, expect, it } from "vitest";
import { draftOf } from "./drafted.ts";
import { asideAs, draftWord, masthead, notFinal, outline, paragraph, run, wordFile } from "./word-parts.ts";

const end = paragraph(run("1. Decides to light them."));
const box = (...inside: string[]) =>
  `<w:r><w:pict><w:txbxContent>${inside.join("")}</w:txbxContent></w:pict></w:r>`;
const picture = "<w:r><w:drawing><a:blip/></w:drawing></w:r>";
const messages = (made: Awaited<ReturnType<typeof draftWord>>) =>
  notFinal(made).map(([, message]) => message);

describe("words in a text box of a Word file", () => {
  it("are drafted where the box is placed, with a finding", async () => {
    const made = await draftWord([
      paragraph(box(paragraph(run("Recalling the lamps,")), paragraph(run("Noting the fog,")))),
      end,
    ]);
    expect(outline(made)).toEqual([
      ["PP1", "Recalling the lamps,"],
      ["PP2", "Noting the fog,"],
      ["OP1", "Decides to light them."],
    ]);
    const placed = "these words are in a text box; they are drafted where the box is placed";
    expect(notFinal(made)).toEqual([
      [7, placed],
      [8, placed],
    ]);
  });

  it("are set aside beside a paragraph, with a finding", async () => {
    const made = await draftWord([
      paragraph(run("Recalling the lamps,"), box(paragraph(run("Advance copy")))),
      end,
    ]);
    expect(outline(made)[0]).toEqual(["PP1", "Recalling the lamps,"]);
    expect(asideAs(made, "in a text box")).toEqual(["Advance copy"]);
    expect(messages(made)).toEqual([expect.stringContaining("beside a paragraph")]);
  });

  it("belong to the masthead before the enacting formula", async () => {
    const [symbol = "", ...rest] = masthead.map((line) => paragraph(run(line)));
    const distribution = paragraph(run("Distr.: General"));
    const lines = [paragraph(box(symbol, distribution)), ...rest];
    const made = await draftOf("lamps.docx", wordFile([end], {}, lines));
    expect(made.resolution).toMatchObject({ id: "A/RES/99/7", distribution: "General" });
    expect(messages(made)).toEqual([]);
  });
});

it("the endnotes of a Word file without footnotes are drafted as footnotes, with a finding", async () => {
  const made = await draftWord(
    [paragraph(run("Recalling the lamps,"), '<w:r><w:endnoteReference w:id="2"/></w:r>'), end],
    { endnotes: `<w:endnote w:id="2">${paragraph(run("A/99/1."))}</w:endnote>` },
  );
  expect(made.resolution?.footnotes).toMatchObject([{ number: 1, text: "A/99/1." }]);
  expect(messages(made)).toEqual([expect.stringContaining("endnotes and no footnotes")]);
});

describe("what a Word file does not hold as words", () => {
  it("are the words of a picture after the enacting formula", async () => {
    const made = await draftWord([paragraph(run("Recalling the lamps,")), paragraph(picture), end]);
    expect(notFinal(made)).toEqual([[7, "the words of this picture are not read"]]);
  });

  it("are numbers that Word counts in fields of its own, but not those of other fields", async () => {
    const field = (instruction: string, result = "") =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const words = run("Decides to light them.");
    const unknown = [expect.stringContaining("in a form that is not known")];
    expect(messages(await draftWord([paragraph(field("AUTONUM"), words)]))).toEqual(unknown);
    expect(messages(await draftWord([paragraph('<w:fldSimple w:instr="LISTNUM"/>', words)]))).toEqual(
      unknown,
    );
    const counted = await draftWord([paragraph(field("SEQ para", run("1.")), run(" "), words)]);
    expect(messages(counted)).toEqual([]);
    expect(outline(counted)).toEqual([["OP1", "Decides to light them."]]);
  });
});

it("numbers in text boxes beside paragraphs are one finding, as pages have them", async () => {
  const made = await draftWord([
    ...["1", "2", "3"].map((page) =>
      paragraph(run(`Noting the fog of coast ${page},`), box(paragraph(run(page)))),
    ),
    end,
  ]);
  expect(outline(made)).toHaveLength(4);
  expect(asideAs(made, "in a text box")).toEqual(["1", "2", "3"]);
  expect(messages(made)).toEqual([
    expect.stringMatching(/^this number is in a text box .*\(3 places: lines /),
  ]);
});
