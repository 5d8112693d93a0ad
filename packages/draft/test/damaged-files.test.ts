import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draftOf } from "./draft-of.ts";
import { draft } from "./registers.ts";
import { validated } from "./validated.ts";

/** What is expected of a file in `fixtures`: the labels of its paragraphs, and the findings with their lines. */
interface Expected {
  labels: string;
  findings?: readonly string[];
}

/**
 * Texts that we wrote, each damaged or printed as real files are. Findings on words outside the vocabulary are left out.
 * DRF042: numbers that we made up, such as 902 (1972), are not of their year.
 */
const files: Readonly<Record<string, Expected>> = {
  "agenda-item-alone": { labels: "PP1 PP2 OP1 OP2", findings: ["DRF010 1", "DRF011 9"] },
  "annex-article-headings": {
    labels:
      "PP1 PP2 OP1 OP2 OP3 annex, section 1, para. 1 annex, section 1, para. 2 annex, section 2, para. 1 annex, section 2, para. 2 annex, section 3, unnumbered 1",
  },
  "annex-letter": {
    labels: "PP1 PP2 OP1 OP2 annex, para. 1 annex, para. 2 annex 1, unnumbered 1 annex 1, unnumbered 2",
    findings: ["DRF003 43"],
  },
  "barcode-heading": { labels: "PP1 PP2 OP1 OP2" },
  "bracket-footnotes": { labels: "PP1 OP1 OP2", findings: ["DRF044 33"] },
  "bracketed-numbers": { labels: "PP1 PP2 OP1 OP2" },
  "closing-swallowed": { labels: "PP1 PP2 OP1 OP2 OP3", findings: ["DRF042 1", "DRF010 22"] },
  "comma-items": { labels: "PP1 PP2 OP1 OP1(a) OP1(b) OP1(c) OP2" },
  "decides-in-preamble": { labels: "PP1 PP2 PP3 OP1 OP2", findings: ["DRF004 28", "DRF038 28"] },
  "declares-that-numbers": { labels: "PP1 OP1 OP2 OP3", findings: ["DRF010 1", "DRF010 1", "DRF004 13"] },
  "flat-footnotes-midpage": { labels: "PP1 PP2 PP3 OP1 OP2", findings: ["DRF044 28"] },
  "flush-text-after-list": { labels: "PP1 PP2 OP1 OP1(a) OP1(b) OP2", findings: ["DRF036 34"] },
  "formula-capitals": { labels: "PP1 PP2 OP1 OP2" },
  "html-entities": { labels: "PP1 PP2 OP1 OP2" },
  ligatures: { labels: "PP1 PP2 OP1 OP2" },
  "line-end-hyphen": { labels: "PP1 OP1 OP2", findings: ["DRF043 26"] },
  "line-numbers": { labels: "PP1 PP2 OP1 OP1(a) OP1(b) OP2" },
  "masthead-without-blank-lines": { labels: "PP1 OP1 OP2" },
  "number-after-comma": { labels: "PP1 OP1 OP2 OP3", findings: ["DRF042 1", "DRF038 15"] },
  "numbered-targets": { labels: "PP1 PP2 OP1 OP1(1) OP1(2) OP1(3) OP1(4) OP2", findings: ["DRF038 44"] },
  "old-council-masthead": {
    labels: "PP1 PP2 OP1 OP2 OP3",
    findings: ["DRF010 1", "DRF042 1", "DRF010 4", "DRF010 18"],
  },
  "old-parts": {
    labels:
      "part A, PP1 part A, PP2 part A, PP3 part A, OP1 part A, annex, unnumbered 1 part A, annex, unnumbered 2 part B, PP1 part B, OP1",
    findings: ["DRF010 1", "DRF003 17", "DRF003 21"],
  },
  "pdftotext-layout": {
    labels: "PP1 PP2 PP3 PP4 PP5 PP6 PP7 PP8 OP1 OP2 OP3 OP4 OP5 OP5(a) OP5(b) OP6",
    // The treaty whose place in the Treaty Series footnote 2 gives has no record.
    findings: ["DRF044 53", "DRF012 54"],
  },
  "quoted-rules": { labels: "PP1 PP2 OP1 OP2 OP3", findings: ["DRF031 30"] },
  "running-head-becomes-heading": { labels: "PP1 PP2 OP1 OP2" },
  "running-head-in-line": { labels: "PP1 OP1 OP2", findings: ["DRF032 26"] },
  "sentence-becomes-heading": { labels: "PP1 OP1", findings: ["DRF042 1"] },
  "soft-hyphen": { labels: "PP1 OP1 OP2" },
  "table-rows-headings": { labels: "PP1 PP2 OP1 OP2 annex, unnumbered 1", findings: ["DRF037 39"] },
  "two-columns": { labels: "PP1 PP2 OP1 OP2", findings: ["DRF043 24", "DRF043 28"] },
};

const textOf = (name: string, label: string) =>
  draftOf(name).paragraphs.find((paragraph) => paragraph.label === label)?.text;

describe("damaged texts are read, or have a finding at the place", () => {
  it.each(Object.entries(files))("%s", (name, { labels, findings = [] }) => {
    const made = draftOf(name);
    expect(made.paragraphs.map(({ label }) => label).join(" ")).toBe(labels);
    // What names and tasks the registers lack says nothing about how the text was read.
    const found = made.findings.filter(({ code }) => !/^DRF(?:005|02\d)$/.test(code));
    expect(found.map(({ code, line }) => `${code} ${line}`)).toEqual(findings);
    expect(validated(made)).toEqual([]);
  });

  it("no word of a footnote, a bar code or a running head is in a paragraph", () => {
    const { paragraphs, resolution } = draftOf("pdftotext-layout");
    expect(paragraphs.map(({ text }) => text).join(" ")).not.toMatch(
      /60\/288|recycle|2325111|A\/RES\/78\/901/,
    );
    expect(resolution?.footnotes?.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(resolution?.distribution).toBe("General");
    expect(textOf("running-head-in-line", "PP1")).not.toContain("A/RES/78/901");
  });

  it("footnotes with plain numbers are called where the number was", () => {
    for (const name of ["flat-footnotes-midpage", "bracket-footnotes"])
      expect(draftOf(name).paragraphs[0]?.footnotes?.[0]).toMatchObject({ number: 1, after: "Strategy," });
  });

  it("words are whole", () => {
    expect(textOf("line-end-hyphen", "PP1")).toBe(
      "Welcoming the work of the Secretary-General, of the United Nations Office on Drugs and Crime, of the Counter-Terrorism Committee Executive Directorate and of INTERPOL in the field of law enforcement,",
    );
    expect(textOf("html-entities", "PP2")).toBe("Noting the “coastal plan” of the Secretary‑General,");
  });

  it("an old resolution of the Security Council has day and meeting", () => {
    expect(draftOf("old-council-masthead").resolution).toMatchObject({
      id: "S/RES/902 (1972)",
      organ: "security-council",
      adopted: "1972-06-12",
      meeting: { number: 1650 },
    });
  });

  it("headings are whole, and take no words from a sentence", () => {
    const headings = (name: string) => draftOf(name).resolution?.divisions?.map(({ heading }) => heading);
    expect(headings("annex-article-headings")).toEqual([
      "Annex",
      "Statute of the Coastal Archives",
      "Article 1 Establishment",
      "Article 2 Members",
      "ARTICLE 3. FINANCE",
    ]);
    expect(headings("running-head-becomes-heading")).toEqual([]);
    expect(textOf("sentence-becomes-heading", "OP1")).toBe(
      "Appoints Ms. Amara Example as Keeper of the Coastal Archives of the United Nations.",
    );
  });

  it("a formula after the preamble is the formula of what follows, and articles are an annex", () => {
    const { resolution } = draftOf("old-parts");
    expect(resolution?.adopted).toBe("1948-12-10");
    expect(
      resolution?.divisions?.map(({ kind, heading, formula }) => `${kind}: ${heading ?? formula}`),
    ).toEqual([
      "part: A DECLARATION ON COASTAL ARCHIVES Preamble",
      "heading: The General Assembly",
      "annex: undefined",
      "heading: Article 1",
      "heading: Article 2",
      "part: B TRAINING OF ARCHIVISTS",
    ]);
  });

  it("an annex may say of which resolution it is", () => {
    const content = readFileSync(new URL("fixtures/annex-letter.txt", import.meta.url), "utf8");
    const labelsOf = (heading: string) =>
      draft({ path: "test.txt", content: content.replace(/^ANNEX .*$/m, heading) }).paragraphs.map(
        ({ label }) => label,
      );
    expect(labelsOf("Annex to resolution 78/901")).toEqual(labelsOf("ANNEX"));
    expect(labelsOf("ANNEX")).toContain("annex, para. 1");
  });

  it("no heading changes the order of the words where a numbered paragraph goes on after it", () => {
    const content = [
      "A/RES/150/90",
      "Resolution adopted by the General Assembly on 3 May 2095",
      "150/90.\tCoastal archives",
      "The General Assembly,",
      "Recalling its resolution 149/3 of 4 May 2094,",
      "1.\tProclaims the rules of the archives.",
      "Article 1",
      "All archives are equal in worth.",
      "2.\tRequests the Secretary-General to count the archives.",
    ].join("\n\n");
    const made = draft({ path: "test.txt", content });
    expect(made.paragraphs.map(({ label }) => label)).toEqual(["PP1", "OP1", "OP2"]);
    expect(made.findings.map(({ code, line }) => `${code} ${line}`)).toEqual(
      expect.arrayContaining(["DRF031 13", "DRF003 15"]),
    );
    expect(validated(made)).toEqual([]);
  });
});
