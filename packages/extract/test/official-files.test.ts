import { assemblyText, councilText, nextText } from "@open-resolutions/testkit/official-texts";
import { describe, expect, it } from "vitest";
import { draft, draftOf, extracted, validated } from "./drafted.ts";
import { htmlLayout } from "./html-layout.ts";
import { type Layout, officialLayout, pdfLayout } from "./pdf-layout.ts";
import { type TidyText, tidyText } from "./tidy-text.ts";
import { wordLayout } from "./word-layout.ts";

const small = { ...officialLayout, width: 420, height: 595 };
const pdf = (changes: Partial<Layout>) => (text: TidyText) => pdfLayout(text, { ...small, ...changes });

/** Files of a text, as programs of other people make them. */
const forms: [form: string, make: (text: TidyText) => Promise<Uint8Array>][] = [
  ["PDF on A4", (text) => pdfLayout(text)],
  ["PDF on small pages", pdf({})],
  ["PDF with ragged lines", pdf({ isJustified: false })],
  ["PDF without indents", pdf({ isIndented: false })],
  ["PDF with small footnote numbers on the line", pdf({ isRaised: false })],
  ["Word", wordLayout],
  ["HTML", async (text) => new TextEncoder().encode(htmlLayout(text))],
];

const texts = [assemblyText, councilText, nextText].map((text) => ({
  ...text,
  tidy: draft(text),
  parsed: tidyText(text.content),
}));

describe.each(texts)("$path", ({ path, tidy, parsed }) => {
  it.each(forms)("as %s gives the draft of the tidy text", async (form, make) => {
    const made = await draftOf(path, await make(parsed));
    expect(made.paragraphs).toEqual(tidy.paragraphs);
    expect(made.resolution).toEqual(tidy.resolution);
    // What the tidy text leaves in doubt stays so. Without indents nothing says whether a paragraph ends with a page.
    const doubts = made.findings
      .map(({ code }) => code)
      .filter((code) => !(form.endsWith("indents") && code === "DRF047"));
    expect(doubts).toEqual(tidy.findings.map(({ code }) => code));
    expect(validated(made)).toEqual([]);
  });
});

describe("a PDF file of several pages", () => {
  const parsed = tidyText(assemblyText.content);

  it("has three pages or more, and every line on them is in a record or set aside with its page", async () => {
    const bytes = await pdfLayout(parsed, small);
    const { read, content } = await extracted(bytes);
    expect(read.pages?.length).toBeGreaterThanOrEqual(3);
    const { setAside } = await draftOf("a-res-150-7.pdf", bytes);
    const around = setAside.filter(({ reason }) => reason !== "read into id");
    for (const words of ["*9512345*", "Please recycle"])
      expect(around).toContainEqual(
        expect.objectContaining({ page: 1, text: expect.stringContaining(words) }),
      );
    expect(around).toContainEqual(
      expect.objectContaining({ page: 2, line: 1, text: "A/RES/150/7 Registry of lighthouse keepers" }),
    );
    expect(around).toContainEqual(
      expect.objectContaining({ page: 3, text: expect.stringMatching(/^95-12345 3\/[0-9]$/) }),
    );
    expect(content).toContain("Please recycle");
  });

  it("gives each finding its page and line", async () => {
    const body = parsed.body.filter(([first]) => !first?.text.startsWith("6. "));
    const { findings } = await draftOf("a-res-150-7.pdf", await pdfLayout({ ...parsed, body }, small));
    const jump = findings.find(({ message }) => message.startsWith("numbering jumps"));
    expect(jump).toMatchObject({ message: "numbering jumps from 5 to 7", file: "a-res-150-7.pdf#page=3" });
    expect(jump?.excerpt).toMatch(/^7\. Decides to include/);
    expect(jump?.line).toBeGreaterThan(1);
  });
});
