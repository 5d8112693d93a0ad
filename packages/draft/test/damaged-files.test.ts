import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draft } from "./registers.ts";
import { validated } from "./validated.ts";

/** What is expected of a file in `fixtures`: the labels of its paragraphs, and the findings with their lines. */
interface Expected {
  labels: string;
  findings?: readonly string[];
}

/** Texts that we wrote, each damaged or printed as real files are. Findings on words outside the vocabulary are left out. */
const files: Readonly<Record<string, Expected>> = {
  "agenda-item-alone": { labels: "PP1 PP2 OP1 OP2", findings: ["DRF010 1", "DRF011 9"] },
  "annex-article-headings": {
    labels:
      "PP1 PP2 OP1 OP2 OP3 annex, section 1, para. 1 annex, section 1, para. 2 annex, section 2, para. 1 annex, section 2, para. 2 annex, section 3, unnumbered 1",
  },
  "annex-letter": {
    labels: "PP1 PP2 OP1 OP2 annex, para. 1 annex, para. 2 annex 1, unnumbered 1 annex 1, unnumbered 2",
  },
  "barcode-heading": { labels: "PP1 PP2 OP1 OP2" },
  "bracket-footnotes": { labels: "PP1 OP1 OP2", findings: ["DRF044 33"] },
  "bracketed-numbers": { labels: "PP1 PP2 OP1 OP2" },
  "closing-swallowed": { labels: "PP1 PP2 OP1 OP2 OP3" },
  "comma-items": { labels: "PP1 PP2 OP1 OP1(a) OP1(b) OP1(c) OP2" },
  "decides-in-preamble": { labels: "PP1 PP2 PP3 OP1 OP2", findings: ["DRF004 28", "DRF038 28"] },
  "declares-that-numbers": { labels: "PP1 PP2 OP1 OP2 OP3", findings: ["DRF010 1", "DRF010 1", "DRF004 13"] },
  "flat-footnotes-midpage": { labels: "PP1 PP2 PP3 OP1 OP2", findings: ["DRF044 28"] },
  "flush-text-after-list": { labels: "PP1 PP2 OP1 OP1(a) OP1(b) OP2", findings: ["DRF036 34"] },
  "formula-capitals": { labels: "PP1 PP2 OP1 OP2" },
  "html-entities": { labels: "PP1 PP2 OP1 OP2" },
  ligatures: { labels: "PP1 PP2 OP1 OP2" },
  "line-end-hyphen": { labels: "PP1 OP1 OP2", findings: ["DRF043 26", "DRF043 27"] },
  "line-numbers": { labels: "PP1 PP2 OP1 OP1(a) OP1(b) OP2" },
  "masthead-without-blank-lines": { labels: "PP1 OP1 OP2" },
  "number-after-comma": { labels: "PP1 OP1 OP2 OP3", findings: ["DRF038 15"] },
  "numbered-targets": { labels: "PP1 PP2 OP1 OP1(1) OP1(2) OP1(3) OP1(4) OP2", findings: ["DRF038 44"] },
  "old-council-masthead": { labels: "PP1 PP2 OP1 OP2 OP3", findings: ["DRF010 1", "DRF010 4"] },
  "old-parts": {
    labels: "part A, PP1 part A, PP2 part A, PP3 part A, OP1 part A, OP2 part A, OP3 part B, PP1 part B, OP1",
    findings: ["DRF010 1", "DRF003 17", "DRF004 19", "DRF003 23", "DRF004 23", "DRF003 27", "DRF004 27"],
  },
  "pdftotext-layout": {
    labels: "PP1 PP2 PP3 PP4 PP5 PP6 PP7 PP8 OP1 OP2 OP3 OP4 OP5 OP5(a) OP5(b) OP6",
    // The treaty whose place in the Treaty Series footnote 2 gives has no record.
    findings: ["DRF044 53", "DRF012 54"],
  },
  "quoted-rules": { labels: "PP1 PP2 OP1 OP2 OP3", findings: ["DRF031 30"] },
  "running-head-becomes-heading": { labels: "PP1 PP2 OP1 OP2" },
  "running-head-in-line": { labels: "PP1 OP1 OP2", findings: ["DRF032 26"] },
  "sentence-becomes-heading": { labels: "PP1 OP1" },
  "soft-hyphen": { labels: "PP1 OP1 OP2" },
  "table-rows-headings": { labels: "PP1 PP2 OP1 OP2 annex, unnumbered 1", findings: ["DRF037 39"] },
  "two-columns": { labels: "PP1 PP2 OP1 OP2", findings: ["DRF043 24", "DRF043 28"] },
};

const draftOf = (name: string) =>
  draft({
    path: `${name}.txt`,
    content: readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), "utf8"),
  });
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

  it("a formula after the preamble is a heading", () => {
    const { resolution } = draftOf("old-parts");
    expect(resolution?.adopted).toBe("1948-12-10");
    expect(resolution?.divisions?.map(({ kind, heading }) => `${kind}: ${heading}`)).toEqual([
      "part: A DECLARATION ON COASTAL ARCHIVES Preamble",
      "heading: The General Assembly",
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

describe("what is no resolution in English is named", () => {
  it.each([
    ["french-message", "DRF039", "this text is French; English is read"],
    [
      "draft-symbol-message",
      "DRF040",
      "this is a draft resolution, A/78/L.95, submitted by Atlantis and Ruritania; records are made of adopted resolutions",
    ],
  ])("%s", (name, code, message) => {
    const { resolution, findings } = draftOf(name);
    expect(resolution).toBeNull();
    expect(findings.map((finding) => [finding.code, finding.message])).toEqual([[code, message]]);
  });

  it.each([
    ["S/PRST/2045/7", "Statement by the President of the Security Council", "a presidential statement"],
    ["A/C.3/99/L.5", "Atlantis: draft resolution", "a draft resolution"],
    ["S/2045/239", "Atlantis and Ruritania: draft resolution", "a draft resolution"],
    ["E/DEC/2045/201", "Decision", "a decision"],
    ["A/99/L.20/Corr.1", "Corrigendum", "a correction"],
    ["S/2045/40", "Letter dated 3 March 2045 from the Permanent Representative of Atlantis", "a letter"],
  ])("%s", (symbol, line, name) => {
    const { findings } = draft({
      path: "x.txt",
      content: `United Nations\n\n${symbol}\n\n${line}\n\nWords of it.`,
    });
    expect(
      findings.map(({ code, message }) => [code, message.startsWith(`this is ${name}, ${symbol}`)]),
    ).toEqual([["DRF040", true]]);
  });

  it.each([
    ["T/RES/2106 (XLIX)\n\nThe Trusteeship Council,", "the Trusteeship Council, T/RES/2106 (XLIX)"],
    [
      "E/CN.4/RES/2005/80\n\nThe Commission on Human Rights,",
      "the Commission on Human Rights, E/CN.4/RES/2005/80",
    ],
    ["2106 (XLIX). Lamps\n\nThe Trusteeship Council,", "the Trusteeship Council"],
    [
      "UNEP/EA.5/Res.5\n\nThe United Nations Environment Assembly,",
      "the United Nations Environment Assembly, UNEP/EA.5/Res.5",
    ],
    ["The Commission on Narcotic Drugs,", "the Commission on Narcotic Drugs"],
  ])("a resolution of an organ that is not read: %s", (head, name) => {
    const { findings } = draft({ path: "x.txt", content: `${head}\n\n1. Calls upon all States to read.` });
    expect(findings.map(({ message }) => message)).toEqual([
      `this is a resolution of ${name}; resolutions of this organ are not read`,
    ]);
  });

  it.each([
    [
      "77/507. Lamps\n\nAt its 3rd plenary meeting, on 16 September 2045, the General Assembly decided to light them.",
      "a decision, 77/507 of the General Assembly",
    ],
    [
      "2045/220\nLamps\n\nAt its 5th plenary meeting, on 8 June 2045, the Economic and Social Council took note of them.",
      "a decision, 2045/220 of the Economic and Social Council",
    ],
    ["Decision 77/507\n\nLamps\n\nThe lamps were lit.", "a decision, 77/507"],
    [
      "Decision adopted by the Human Rights Council on 10 October 2045\n\n98/101. Lamps\n\nThe Human Rights Council,\n\nDecides to light the lamps.",
      "a decision, 98/101 of the Human Rights Council",
    ],
    [
      "Statement by the President of the Security Council\n\nAt the 9000th meeting, the President made the following statement:",
      "a presidential statement",
    ],
    ["PRST/34/1. Lamps\n\nAt its 58th meeting, the Council adopted these words:", "a presidential statement"],
    [
      "Security Council Press Statement on Lamps\n\nThe members of the Security Council noted the lamps.",
      "a press statement",
    ],
    [
      "Agenda item 27\n\nLamps\n\nLetter dated 1 March 2045 from the Permanent Representative of Atlantis to the United Nations addressed to the Secretary-General\n\nI transmit the text of a resolution.\n\nAnnex\n\nResolution 902 (1972)\n\nThe Security Council,\n\n1. Decides to read.",
      "a letter",
    ],
    [
      "Note by the Secretary-General\n\nThe Secretary-General transmits this text.\n\nThe General Assembly,\n\n1. Decides to read.",
      "a note",
    ],
    [
      "Human Rights Council\n\n98/101. Review of the lamps\n\nThe Human Rights Council,\n\nRecalling the lamps,\n\nAdopts the outcome of the review.\n\n30th meeting\n\n2 October 2045",
      "a decision, 98/101 of the Human Rights Council",
    ],
    [
      "Draft resolution A/C.3/99/L.5, as orally revised\n\nLamps of the harbours\n\nThe General Assembly,\n\n1. Decides to read.",
      "a draft resolution",
    ],
    [
      "ZERO DRAFT as of 1 March 2045\n\nLamps\n\nThe General Assembly,\n\n1. Decides to read.",
      "a draft resolution",
    ],
    [
      "Lamps: draft resolution\n\nSubmitted by Atlantis\n\nThe General Assembly,\n\n1. Decides to read.",
      "a draft resolution",
    ],
    [
      "Report of the Third Committee\n\nIt recommends the following draft resolution:\n\nThe General Assembly,\n\n1. Decides to read.",
      "a report with a draft resolution inside",
    ],
  ])("a form that prints no symbol: %s", (content, name) => {
    const { resolution, findings } = draft({ path: "x.txt", content });
    expect(resolution).toBeNull();
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ["DRF040", `this is ${name}; records are made of adopted resolutions`],
    ]);
  });

  it("the title of an agenda item may be that of a letter", () => {
    const title = "Letter dated 1 March 2044 from the Permanent Representative of Atlantis";
    const { resolution, findings } = draft({
      path: "x.txt",
      content: `General Assembly\n\nNinety-ninth session\n\nAgenda item 27\n\n${title}\n\nResolution adopted by the General Assembly on 1 March 2045\n\n99/7. Lamps\n\nThe General Assembly,\n\n1. Decides to read.\n\n5th plenary meeting\n\n1 March 2045`,
    });
    expect(resolution?.agendaItem).toEqual({ number: "27", title });
    expect(findings.map(({ code }) => code)).not.toContain("DRF040");
  });

  it("a text in a language that is not official", () => {
    const german =
      "Der Rat der Hüter der Lampen, nach Prüfung des Berichts der Wärter über die Lampen der Küste und der Häfen, fordert die Wärter auf, die Lampen zu entzünden und über die Häfen und die Türme zu berichten.";
    const { resolution, findings } = draft({ path: "x.txt", content: `Entschließung 902\n\n${german}` });
    expect(resolution).toBeNull();
    expect(findings.map(({ message }) => message)).toEqual([
      "this text is in another language; English is read",
    ]);
  });

  it("a text in two languages", () => {
    const english =
      "Recalling the lamps of the harbours, and the ships that pass by them in the night of the sea,";
    const french =
      "Rappelant les lampes des ports, et les navires qui passent par eux dans la nuit sur les mers du monde et des gens,";
    const pairs = [1, 2, 3].map(() => `${english}\n\n${french}`).join("\n\n");
    const { resolution, findings } = draft({
      path: "x.txt",
      content: `A/RES/99/7\n\nThe General Assembly,\n\n${pairs}\n\n1. Decides to read the lamps of the harbours.`,
    });
    expect(resolution).toBeNull();
    expect(findings).toEqual([
      expect.objectContaining({
        code: "DRF039",
        line: 7,
        message: "3 paragraphs of this text are French, from here on; English is read",
      }),
    ]);
  });

  it("several resolutions in one text", () => {
    const one = (number: number) =>
      `Resolution ${number} (2045)\n\nof 3 March 2045\n\nThe Security Council,\n\nRecalling the lost records,\n\n1. Calls upon all States to read;\n\n2. Decides to remain seized of the matter.\n\nAdopted unanimously at the 9000th meeting.`;
    const { resolution, findings } = draft({ path: "x.txt", content: `${one(4001)}\n\n${one(4002)}` });
    expect(resolution).toBeNull();
    expect(findings.map(({ code, line }) => [code, line])).toEqual([["DRF041", 15]]);
  });
});
