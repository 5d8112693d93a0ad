import { describe, expect, it } from "vitest";
import { document, paragraph } from "./akn-document.ts";
import { draft, outlineOf } from "./registers.ts";

const items = [
  ["OP1", "Decides:"],
  ["OP1(a)", "To test one;"],
  ["OP1(b)", "To test:"],
  ["OP1(b)(i)", "Two;"],
  ["OP1(b)(ii)", "Three;"],
  ["OP2", "Decides to end."],
];

it("a number before the number of a paragraph is the heading of a section, or belongs to a list from the first word on", () => {
  const made = draft({
    path: "numbers.xml",
    content: document(
      `${paragraph("1.", "Decides to read.")}<section><num>	B</num>
        <paragraph><num>2.</num><list><point><num>(a)</num><content><p>Decides to test;</p></content></point>
          <point><num>(b)</num><content><p>Decides to end.</p></content></point></list></paragraph></section>`,
    ),
  });
  expect(outlineOf(made)).toEqual([
    ["PP1", "Recalling its report on tests,"],
    ["OP1", "Decides to read."],
    ["OP2", "(a) Decides to test; (b) Decides to end."],
  ]);
  expect(made.resolution?.divisions).toMatchObject([{ kind: "heading", number: "B" }]);
});

it("a footnote marked with an asterisk is set aside, and told", () => {
  const made = draft({
    path: "note.xml",
    content: document(
      paragraph(
        "1.",
        'Decides to read.<authorialNote marker="*"><p>Reading: with both eyes.</p></authorialNote>',
      ),
    ),
  });
  expect(made.setAside.map(({ text }) => text)).toContain("Reading: with both eyes.");
  expect(made.findings.map(({ code }) => code)).toContain("DRF044");
});

describe("Akoma Ntoso", () => {
  it.each([
    [
      "points in lists",
      `<paragraph><num>1.</num><list><intro><p><span class="italic">Decides</span>:</p></intro>
        <point><num>(a)</num><content><p>To test one;</p></content></point>
        <point><num>(b)</num><list><intro><p>To test:</p></intro>
          <point><num>(i)</num><content><p>Two;</p></content></point>
          <point><num>(ii)</num><content><p>Three;</p></content></point></list></point></list></paragraph>`,
    ],
    [
      "paragraphs with numbers of their own",
      [
        ["1", '<span class="italic">Decides</span>:'],
        ["	(a)", "To test one;"],
        ["(b)", "To test:"],
        ["(i)", "Two;"],
        ["(ii)", "Three;"],
      ]
        .map(([num = "", text = ""]) => paragraph(num, text))
        .join("\n"),
    ],
    [
      "marks in the words",
      paragraph("1.", '<span class="italic">Decides</span>:') +
        ["(a)	To test one;", "(b)	To test:", "(i)	Two;", "(ii)	Three;"]
          .map((text) => `<paragraph><content><p xml:space="preserve">	${text}</p></content></paragraph>`)
          .join(""),
    ],
  ])("items as %s", (_, body) => {
    const made = draft({ path: "x.xml", content: document(body + paragraph("2.", "Decides to end.")) });
    expect(outlineOf(made)).toEqual([["PP1", "Recalling its report on tests,"], ...items]);
    expect(made.resolution).toMatchObject({
      id: "A/RES/99/7",
      title: "Tests of article 3 e",
      agendaItem: { number: "12 (b)", title: "Trials & tests" },
      adopted: "2045-03-01",
      drafts: ["a-99-l-4"],
      meeting: { number: 5, kind: "plenary" },
    });
    expect(made.paragraphs[0]?.footnotes).toEqual([{ number: 1, after: "report", offset: 20 }]);
    expect(made.paragraphs[0]?.emphasis).toEqual([{ quote: "Recalling", start: 0, end: 9 }]);
    expect(made.resolution?.footnotes).toMatchObject([{ number: 1, text: "Official Records, A/99/1." }]);
    expect(made.findings).toEqual([]);
  });

  it.each([
    ["Annex II to resolution 99/7", "annex II, para. 1"],
    ["Annex Rules of the tests", "annex, para. 1"],
    ["Annex B – items of the tests", "annex B, para. 1"],
    ["Lamp Annex", "annex, para. 1"],
    ["Lamps of the annex", "section 1, OP1"],
    ["Attachment 1", "OP2"],
  ])("a heading of the markup that opens an annex, or does not: %s", (heading, label) => {
    const number = label === "OP2" ? "2." : "1.";
    const body = `${paragraph("1.", "Notes one.")}<paragraph><heading>${heading}</heading></paragraph>${paragraph(number, "Notes two.")}`;
    const { paragraphs, resolution } = draft({ path: "annex.xml", content: document(body) });
    expect(paragraphs.find(({ text }) => text === "Notes two.")?.label).toBe(label);
    // The meeting comes after the annex, and is none of its paragraphs.
    expect(paragraphs.at(-1)?.text).toBe("Notes two.");
    expect(resolution?.meeting).toMatchObject({ number: 5 });
  });

  it("headings, and an annex without the word", () => {
    const annex = `<attachments><attachment><doc name="annex"><meta/><mainBody>
      <paragraph><content><p><span class="bold">Rules</span></p></content></paragraph>
      <paragraph><num>1.</num><content><p>A test shows behaviour.</p></content></paragraph>
      <table><tr><th><p>Kind</p></th><th><p>Number</p></th></tr><tr><td><p>Short</p></td><td><p>3</p></td></tr></table>
    </mainBody></doc></attachment></attachments>`;
    const body = `${paragraph("1.", "Notes one;")}<paragraph><subheading>		Reporting </subheading></paragraph>${paragraph("2.", "Notes two.")}`;
    const made = draft({ path: "x.xml", content: document(body, annex) });
    expect(outlineOf(made).map(([label]) => label)).toEqual(
      ["PP1", "OP1", "OP2", "annex, para. 1"].concat(made.paragraphs.slice(4).map(({ label }) => label)),
    );
    expect(made.resolution?.divisions[0]).toMatchObject({ kind: "heading", heading: "Reporting" });
    expect(made.resolution?.divisions[1]).toMatchObject({ kind: "annex", path: "annex" });
    expect(made.source).toContain("Kind");
  });

  it("a part's own preamble, which the markup calls headings", () => {
    const part = (
      letter: string,
      note: number,
    ) => `<part><subheading>${letter}</subheading><subheading>Tests</subheading>
      <crossHeading refersTo="#preamble"><span class="italic">Noting</span> ${letter}<authorialNote marker="${note}"><p>A/99/${note}.</p></authorialNote>,</crossHeading>
      ${paragraph("1.", "Decides.")}</part>`;
    const made = draft({ path: "x.xml", content: document(part("A", 2) + part("B", 3)) });
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling its report on tests,"],
      ["section A, PP1", "Noting A,"],
      ["section A, OP1", "Decides."],
      ["section B, PP1", "Noting B,"],
      ["section B, OP1", "Decides."],
    ]);
    expect(made.paragraphs[1]?.footnotes).toMatchObject([{ number: 2 }]);
  });

  it("gives the text that the records print again", () => {
    const made = draft({ path: "x.xml", content: document(paragraph("1.", "Notes one.")) });
    expect(draft({ path: "x.txt", content: made.source }).paragraphs).toEqual(made.paragraphs);
  });

  it.each([
    ["Notes the lamps, w<i>elcoming</i> the keepers.", "welcoming"],
    ["Notes the lamps, <i>welcoming the k</i>eepers.", "welcoming the"],
    ["Notes the <i>Lamp of the Foghor</i>n.", "Lamp of the Foghorn"],
    ["Notes the Saf<i>er</i>Lamp."],
    ["Notes the <i>non</i>-lamps.", "non"],
  ])("with italics that take in whole words or none: %s", (words, ...italics) => {
    const content = document(
      paragraph(
        "1.",
        words.replaceAll(/<(\/?)i>/g, (_, end) => (end ? "</span>" : '<span class="italic">')),
      ),
    );
    const made = draft({ path: "x.xml", content });
    expect(made.paragraphs.at(-1)?.emphasis?.map(({ quote }) => quote)).toEqual(italics);
    expect(draft({ path: "x.txt", content: made.source }).paragraphs).toEqual(made.paragraphs);
  });
});

describe("markup inside a text", () => {
  it("of an organization begins no word", () => {
    const body = paragraph(
      "1.",
      'Notes the non-<organization refersTo="#x">United Nations</organization> part.',
    );
    const made = draft({ path: "x.xml", content: document(body) });
    expect(made.paragraphs.at(-1)?.text).toBe("Notes the non-United Nations part.");
  });

  it("that calls a footnote again has no second call in the records, and a finding", () => {
    const note = '<authorialNote marker="2"><p>A/99/2.</p></authorialNote>';
    const body = `${paragraph("1.", `Notes one${note} lamp;`)}${paragraph("2.", 'Notes two<noteRef href="#n" marker="2"/> lamps.')}`;
    const made = draft({ path: "x.xml", content: document(body) });
    expect(made.paragraphs.slice(-2).map(({ footnotes }) => footnotes)).toEqual([
      [{ number: 2, after: "one", offset: 9 }],
      [],
    ]);
    expect(made.findings.map(({ message }) => message)).toContain("footnote 2 is called a second time");
  });
});

it("a component stands where the document refers to it, and not after the close", () => {
  const component = `<components><component eId="comp_draft"><statement name="draft"><meta/>
    <preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula></preamble>
    <mainBody>${paragraph("1.", "Decides to test.")}</mainBody></statement></component></components>`;
  const body = `${paragraph("1.", "Recommends to the General Assembly the adoption of the following draft resolution:")}<componentRef src="#comp_draft" showAs="draft"/>`;
  const made = draft({ path: "x.xml", content: document(body, component) });
  expect(made.paragraphs.map(({ id }) => id)).toEqual([
    "a-res-99-7.pp1",
    "a-res-99-7.op1",
    "a-res-99-7.draft.op1",
  ]);
  expect(made.resolution?.meeting).toEqual({ number: 5, kind: "plenary" });
});

describe("markup that calls one thing another", () => {
  const preamble = "<p>Recalling the letters of the sea,</p>";

  it("a preamble below the heading of a section is a preamble", () => {
    const section = (number: string, title: string) =>
      `<hcontainer><num>${number}</num><heading>${title}</heading><crossHeading refersTo="#preamble">Recalling the letters of ${title},</crossHeading></hcontainer>`;
    const made = draft({
      path: "x.xml",
      content: document(
        `${section("I", "Atlantis")}${paragraph("1.", "Decides to read.")}${section("II", "Lemuria")}${paragraph("1.", "Decides to write.")}`,
      ),
    });
    expect(outlineOf(made).map(([label]) => label)).toEqual([
      "PP1",
      "section I, PP1",
      "section I, OP1",
      "section II, PP1",
      "section II, OP1",
    ]);
  });

  it("a heading between the paragraphs of a preamble is a heading", () => {
    const content = document(paragraph("1.", "Decides to read.")).replace(
      "</preamble>",
      `<container><p>Letters of the sea</p></container><container>${preamble}</container></preamble>`,
    );
    const made = draft({ path: "x.xml", content });
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "PP2", "OP1"]);
    expect(made.resolution?.divisions.map(({ heading }) => heading)).toEqual(["Letters of the sea"]);
  });
});

it("a paragraph that holds the draft which it recommends comes before it", () => {
  const body = `<paragraph class="SingleTxt"><content><p xml:space="preserve">
    <span class="italic">	Recommends</span> to the Council the adoption of the following draft resolution:
    <embeddedStructure><container name="formula"><p><span class="italic">	The Security Council</span>,</p></container>
    <container><p><span class="italic">	Recalling</span> the tests,</p></container>
    ${paragraph("1", "Requests the Council to test.")}</embeddedStructure></p></content></paragraph>`;
  expect(outlineOf(draft({ path: "x.xml", content: document(body) }))).toEqual([
    ["PP1", "Recalling its report on tests,"],
    ["OP1", "Recommends to the Council the adoption of the following draft resolution:"],
    ["draft, PP1", "Recalling the tests,"],
    ["draft, OP1", "Requests the Council to test."],
  ]);
});

it("a number without words is a paragraph, and a finding says that it has none", () => {
  const content = document(`${paragraph("1.", "Decides to read.")}${paragraph("2.", "")}`);
  const made = draft({ path: "x.xml", content });
  expect(outlineOf(made).at(-1)).toEqual(["OP2", ""]);
  expect(made.findings.map(({ code, message }) => `${code} ${message}`)).toContain(
    "DRF005 this paragraph has a number and no words",
  );
});
