import { describe, expect, it } from "vitest";
import { draftOf } from "./drafted.ts";
import { asideAs, draftPage, notFinal, outline } from "./html-page.ts";

/** A line of a page: its words, where it is, and how. */
type Line = [words: string, top: number, left?: number, size?: number];

const front: Line[] = [
  ["United Nations", 60],
  ["A/RES/99/7", 60, 640],
  ["Resolution adopted by the General Assembly on 1 March 2045", 120],
  ["99/7. Tests of readers", 150],
  ["<i>The General Assembly</i>,", 200, 140],
  ["<i>Recalling</i> the lamps of the harbours", 224, 140],
  ["1", 223, 396, 8],
  [" and of all of the shores of the north, of the", 224, 401],
  ["south and of the west, which burn,", 239],
  ["1. <i>Decides</i> to light the lamps of the harbours and of the shores of the north,", 263, 140],
  ["of the south and of the west;", 278],
  ["2. <i>Requests</i> the keepers of all of the towers to count the lamps of all the", 302, 140],
  ["__________________", 700, 108, 11],
  ["1", 723, 140, 7],
  [" See A/98/4.", 724, 144, 11],
  ["45-10000", 800, 108, 11],
];

const next: Line[] = [
  ["Tests of readers", 50, 108, 11],
  ["A/RES/99/7", 50, 640, 11],
  ["towers in the fog.", 90],
  ["45-10000", 800, 108, 11],
  ["2/2", 800, 700, 11],
];

const expected = [
  [
    "PP1",
    "Recalling the lamps of the harbours and of all of the shores of the north, of the south and of the west, which burn,",
  ],
  [
    "OP1",
    "Decides to light the lamps of the harbours and of the shores of the north, of the south and of the west;",
  ],
  ["OP2", "Requests the keepers of all of the towers to count the lamps of all the towers in the fog."],
];

const html = (body: string, style = "") =>
  `<!DOCTYPE html><html><head><title>x</title><style>${style}</style></head><body><div class="toolbar-of-viewer">of 2</div>${body}</body></html>`;

const draftPages = (body: string, style = "") =>
  draftOf("a-res-99-7.html", new TextEncoder().encode(html(body, style)));

/** Pages in the way of a program. */
const pagesOf = (pageAttributes: string, line: (line: Required<Line>) => string, pages = [front, next]) =>
  pages
    .map(
      (lines) =>
        `<div ${pageAttributes}>${lines.map(([words, top, left = 108, size = 13]) => line([words, top, left, size])).join("\n")}</div>`,
    )
    .join("\n");

/** As pdftohtml, pdf2htmlEX and the viewer of pdf.js write them. */
const programs: [name: string, body: string, style: string][] = [
  [
    "pdftohtml",
    pagesOf(
      'style="position:relative;width:892px;height:860px;"',
      ([words, top, left, size]) =>
        `<p style="position:absolute;top:${top}px;left:${left}px" class="ft${size}">${words.replaceAll(" ", "&#160;")}</p>`,
    ),
    [7, 8, 11, 13].map((size) => `.ft${size}{font-size:${size}px}`).join(""),
  ],
  [
    "pdf2htmlEX",
    pagesOf(
      'class="w0 h0"',
      ([words, top, left, size]) =>
        `<div class="t" style="bottom:${860 - top}.5px;left:${left}px;font-size:${size * 4}px">${words}</div>`,
    ),
    ".t{position:absolute;transform:matrix(0.25,0,0,0.25,0,0)}.w0{width:892px}.h0{height:860px}",
  ],
  [
    "pdf.js",
    pagesOf(
      'class="textLayer" style="width: calc(var(--scale-factor) * 892px); height: calc(var(--scale-factor) * 860px)"',
      ([words, top, left, size]) =>
        `<span style="left: ${left / 8.92}%; top: ${top / 8.6}%; font-size: calc(var(--scale-factor)*${size}px)">${words}</span>`,
    ),
    "",
  ],
];

describe("lines with places of their own, as programs convert PDF files", () => {
  it.each(programs)("are read by place and size: %s", async (_, body, style) => {
    const made = await draftPages(body, style);
    expect(outline(made)).toEqual(expected);
    expect(made.paragraphs[0]?.footnotes).toEqual([
      expect.objectContaining({ number: 1, after: "harbours" }),
    ]);
    expect(made.resolution?.footnotes?.map(({ text }) => text)).toEqual(["See A/98/4."]);
    expect(notFinal(made)).toEqual([expect.stringContaining("each line at a place of its own")]);
    expect(asideAs(made, "part of the web page")).toEqual(["of 2"]);
  });

  it("may be several in one element, and pages may have no element of their own", async () => {
    const line = ([words, top, left, size]: Required<Line>) =>
      `<p style="position:absolute;top:${top}px;left:${left}px;font-size:${size}px;line-height:15px">${words}</p>`;
    const joined = front.flatMap<Line>(([words, ...rest]) => {
      if (words.startsWith("of the south")) return [];
      const after =
        words.includes("of the north,") && words.startsWith("1.") ? "<br>of the south and of the west;" : "";
      return [[`${words}${after}`, ...rest]];
    });
    const all = [joined, next]
      .flat()
      .map(([words, top, left = 108, size = 13]) => line([words, top, left, size]));
    expect(outline(await draftPages(all.join("")))).toEqual(expected);
  });

  it("have findings at their places in the page", async () => {
    const lines = ["<i>Noting</i> the lamp-", "keepers of all of the harbours and of the shores,"];
    const own: Line[] = [
      ...front.slice(0, 5),
      [lines[0] ?? "", 224, 140],
      [lines[1] ?? "", 239],
      ...front.slice(9),
    ];
    const made = await draftPages(
      pagesOf(
        'style="width:892px;height:860px"',
        ([words, top, left, size]) =>
          `<p style="position:absolute;top:${top}px;left:${left}px;font-size:${size}px">${words}</p>`,
        [own],
      ),
    );
    const at = made.findings.find(({ message }) => message.includes("the hyphen at the end of this line"));
    expect(at).toMatchObject({ code: "DRF047", line: 6 });
  });

  it("do not hide a sentence that has no place: it is set aside with a finding", async () => {
    const sentence = "3. Requests the keepers of the lamps to report on fog;";
    const [[, body, style]] = programs as [(typeof programs)[number]];
    const made = await draftPages(`${body}<p>${sentence}</p>`, style);
    expect(asideAs(made, "part of the web page")).toContain(sentence);
    expect(notFinal(made)).toContain(
      "these words have no place beside the other lines, so they are set aside",
    );
  });

  it("are not a few words that a page sets apart", async () => {
    const made = await draftPage(
      '<p>Recalling the lamps,</p><p>1. Decides to end.</p><p style="position:absolute;top:9px;left:9px">Lamps</p>',
    );
    expect(notFinal(made)).toEqual([]);
  });
});
