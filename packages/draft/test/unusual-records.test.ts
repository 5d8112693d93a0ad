import { describe, expect, it } from "vitest";
import { document, paragraph } from "./akn-document.ts";
import { draft, draftBody, outlineOf } from "./registers.ts";
import { validated } from "./validated.ts";

const draftXml = (body: string) => draft({ path: "test.xml", content: document(body) });
const exceptionsOf = ({ records }: ReturnType<typeof draft>) =>
  (records?.paragraphs ?? []).flatMap((record) => ("x_skip" in record ? [[record.id, record.x_skip]] : []));
const found = ({ findings }: ReturnType<typeof draft>, code: string) =>
  findings.filter((finding) => finding.code === code).map(({ message }) => message);

describe("a number without its full stop", () => {
  const body = (second: string) =>
    `The General Assembly,\n\nRecalling its lamps,\n\n1. Decides to light the lamps;\n\n${second}\n\n3. Decides to meet again.`;

  it("is that of the next paragraph before a verb that opens one, with a finding", () => {
    const made = draftBody(body("2 Requests the keepers to count them;"));
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "OP1", "OP2", "OP3"]);
    expect(found(made, "DRF002")).toEqual([
      "the number 2 has no full stop; it is drafted as that of a paragraph",
    ]);
    expect(validated(made)).toEqual([]);
  });

  it.each([
    ["another number", "5 Requests the keepers to count them;"],
    ["no verb", "2 Harbours of the coast,"],
  ])("is not with %s", (_, second) => {
    const made = draftBody(body(second));
    expect(outlineOf(made).map(([label]) => label)).not.toContain("OP2");
  });
});

it("a paragraph that is missing in the text is a finding, and an exception of the next one", () => {
  const made = draftXml(
    paragraph("1.", "Decides to light the lamps;") + paragraph("3.", "Decides to meet again."),
  );
  expect(found(made, "DRF002")).toContain("numbering jumps from 1 to 3");
  expect(exceptionsOf(made)).toEqual([
    ["a-res-99-7.op3", [{ code: "NUM001", reason: "the text that was drafted has OP3 after OP1" }]],
  ]);
  expect(validated(made)).toEqual([]);
});

it("paragraphs in order have no exception", () => {
  const made = draftXml(
    paragraph("1.", "Decides to light the lamps;") + paragraph("2.", "Decides to meet again."),
  );
  expect(exceptionsOf(made)).toEqual([]);
});

it("items have the ids of marks that the words above them print, too", () => {
  const made = draftBody(
    `The General Assembly,

Recalling its lamps,

1. Requests a review on (a) lamps and (b) keepers, with the following:

(a) The number of lamps;

(b) The number of keepers;

2. Decides to meet again.`,
  );
  expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "OP1", "OP1(a)", "OP1(b)", "OP2"]);
  expect(exceptionsOf(made)).toEqual([
    ["a-res-99-7.op1", [{ code: "NUM003", reason: "the items under this paragraph have the same marks" }]],
  ]);
  expect(found(made, "DRF002")).toEqual(["(a) marks a part of this paragraph and an item below it"]);
  expect(validated(made)).toEqual([]);
});

it("a number above an empty line of a list is that of its first item", () => {
  const list = `<paragraph><num>1.</num><list><intro><p xml:space="preserve">\t</p></intro>
    <point><num>(a)</num><content><p>Requests the keepers to light the lamps;</p></content></point>
    <point><num>(b)</num><content><p>Decides to count them;</p></content></point></list></paragraph>`;
  const made = draftXml(list + paragraph("2.", "Decides to meet again."));
  expect(made.paragraphs.every(({ text }) => text !== "")).toBe(true);
  expect(validated(made)).toEqual([]);
});

describe("a table inside the operative part", () => {
  const table = (cell: string) =>
    `<container name="table"><table><tr><td><p>${cell}</p></td></tr></table></container>`;

  it("keeps its captions before its rows", () => {
    const made = draftXml(
      paragraph("1.", "Approves the lamps as set out below:") +
        "<paragraph><num>A.</num><heading>A. Lamps of the coast</heading></paragraph>" +
        table("Lamp keeper 1") +
        paragraph("2.", "Decides to meet again."),
    );
    const [, first] = made.paragraphs;
    expect(first?.text).toContain("A. Lamps of the coast Lamp keeper 1");
    expect(found(made, "DRF037")).toHaveLength(1);
    expect(validated(made)).toEqual([]);
  });
});

it.each(["PART A.", "Part A.", "CHAPTER A"])("the heading %s has its letter as number", (heading) => {
  const { resolution } = draftBody(
    `The General Assembly,\n\nRecalling its lamps,\n\n1. Decides to adopt the rules of the lamps.\n\nAnnex\nRules of the lamps\n\n${heading}\n\n1. Lamps are lit.\n\n2. Lamps are counted.`,
  );
  expect(resolution?.divisions).toContainEqual(expect.objectContaining({ heading, number: "A" }));
});

describe("a character of a symbol font", () => {
  const body = (words: string) => `The General Assembly,\n\nRecalling ${words},\n\n1. Decides to meet again.`;

  it("is left out apart from letters, set aside and a finding", () => {
    const made = draftBody(body("its lamps \uF06F and its boats"));
    expect(made.paragraphs[0]?.text).toBe("Recalling its lamps and its boats,");
    expect(made.setAside.map(({ reason }) => reason)).toContain("a character of a symbol font, left out");
    expect(found(made, "DRF014")).toHaveLength(1);
    expect(validated(made)).toEqual([]);
  });

  it("stays inside a word, where it may be a letter", () => {
    const made = draftBody(body("its la\uF06Fmps"));
    expect(made.paragraphs[0]?.text).toContain("la\uF06Fmps");
    expect(found(made, "DRF014")).toHaveLength(1);
  });
});

it.each([0, 1, 2])(
  "a declaration that a resolution adopts may come before the close and %i annexes",
  (count) => {
    const annexes = Array.from(
      { length: count },
      () =>
        `<attachments><attachment><doc name="annex"><mainBody><paragraph><heading>Annex</heading></paragraph>${paragraph("1.", "Lamps are counted.")}</mainBody></doc></attachment></attachments>`,
    );
    const made = draft({
      path: "test.xml",
      content: document(
        `${paragraph("", "<span>Adopts</span> the following declaration:")}<paragraph><heading>Declaration of the keepers</heading></paragraph>` +
          paragraph("1.", "We, the keepers, light the lamps.") +
          paragraph("2.", "We count them."),
        annexes.join(""),
      ),
    });
    expect(made.resolution?.divisions.map(({ kind }) => kind)).toEqual(Array(count + 1).fill("annex"));
    expect(made.resolution?.meeting).toMatchObject({ number: 5 });
    expect(validated(made)).toEqual([]);
  },
);

it.each(["99/7 B. Tests of readers", "99/7. Tests of readers"])(
  "the title of a part of its own: %s",
  (title) => {
    const made = draft({
      path: "test.txt",
      content: `A/RES/99/7 B

General Assembly

Distr.: General
3 March 2045

Ninety-ninth session

Resolution adopted by the General Assembly on 1 March 2045

${title}

The General Assembly,

Recalling its lamps,

1. Decides to meet again.

5th plenary meeting
1 March 2045
`,
    });
    expect(made.resolution?.id).toBe("A/RES/99/7 B");
    expect(validated(made)).toEqual([]);
  },
);

it("a number of another list is no number of a paragraph, and a number without its space is", () => {
  const annex = (first: string) =>
    `The General Assembly,\n\n1. Adopts the list.\n\n9th plenary meeting\n1 March 2045\n\nAnnex\n\n${first}\n\nLoad lamps for harbours.`;
  const other = draftBody(annex("5.A.2: Lamps for time keepers."));
  expect(outlineOf(other)[1]).toEqual(["annex, unnumbered 1", "5.A.2: Lamps for time keepers."]);
  expect(validated(other)).toEqual([]);
  const own = draftBody(annex("1.A lamp for time keepers."));
  expect(outlineOf(own)[1]).toEqual(["annex, para. 1", "A lamp for time keepers."]);
});

it("works of several days are accounted for, whoever made them and whoever received them", () => {
  for (const words of [
    "Takes note of the letters of the Secretary-General to the President of the Security Council of 3 May 2044, 4 June 2044 and 5 July 2044.",
    "Welcomes the Secretary-General’s letters of 3 May 2044, 04 June 2044 and 5 July 2044.",
    "Recalls the reports of the Secretary-General dated 3 May 2044 and 4 June 2044.",
    "Recalls the decision adopted by the World Buoy Agency in January 2044.",
  ]) {
    const made = draftBody(`The General Assembly,\n\n1. ${words}`);
    expect(made.records?.documents.length).toBeGreaterThan(0);
    expect(validated(made)).toEqual([]);
  }
});
