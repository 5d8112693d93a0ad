import { readdirSync, readFileSync } from "node:fs";
import {
  assemblyMarkup,
  assemblyText,
  councilText,
  nextText,
} from "@open-resolutions/testkit/official-texts";
import { describe, expect, it } from "vitest";
import { readable } from "./copies-that-are-read.ts";
import { blocksOf, damages } from "./damage-of-copies.ts";
import { draft, masthead } from "./registers.ts";
import { validated } from "./validated.ts";

const fixtures = new URL("fixtures/", import.meta.url);
const head = masthead.replaceAll("\n\n", "\n");

/** What a draft says of a text: all but its annotations. */
const read = ({ resolution, paragraphs }: ReturnType<typeof draft>) => ({
  id: resolution?.id,
  title: resolution?.title,
  adopted: resolution?.adopted,
  meeting: resolution?.meeting,
  divisions: resolution?.divisions,
  footnotes: resolution?.footnotes,
  paragraphs: paragraphs.map(({ label, text, mark }) => [label, text, mark]),
});

/** Texts that we made up, as programs copy them. */
const copies: [name: string, content: string][] = [
  [
    "lines that are wrapped, with footnotes in plain digits",
    `${head}\nThe General Assembly,\nRecalling the lamp agreement,1 which the keepers of the coast\nread every winter,\n1. Requests the keepers:\n(a) To light the lamps of the\nharbour;\n(b) To count them;2\n2. Decides to meet again.\n1 See A/99/12.\n2 Ibid., annex.`,
  ],
  [
    "sections and an annex",
    `${head}\nThe General Assembly,\nRecalling its lamps,\nI\nLighting\n1. Decides to light them;\nII\nCounting\n1. Decides to count them.\n41st plenary meeting\n1 March 2045\nAnnex\nRules of the keepers\n1. Keepers light the lamps.\n2. Keepers count them.`,
  ],
  [
    "a title on two lines",
    `${head.replace("Tests of readers", "Tests of the\nreaders of lamps")}\nThe General Assembly,\nRecalling its lamps,\n1. Decides to light them.`,
  ],
  [
    "the number of a page inside a paragraph",
    `${head}\nThe General Assembly,\nRecalling its lamps,\n1. Decides to light the lamps of the\n45-12345 1/2\nA/RES/99/7\nharbour, and to count them;\n2. Decides to meet again.`,
  ],
];

const damaged = Object.entries({ ...damages, ...readable }).flatMap(([name, damage]) =>
  [assemblyText, councilText, nextText].map(({ content, path }): [string, string] => [
    `${path}: ${name}`,
    damage(blocksOf(content), () => true),
  ]),
);

const files = readdirSync(fixtures).map((name): [string, string] => [
  name,
  readFileSync(new URL(name, fixtures), "utf8"),
]);

describe("the source of a draft, drafted again, gives the same records", () => {
  it.each([...copies, ...files, ["markup", assemblyMarkup.content]])("%s", (_, content) => {
    const made = draft({ path: "copy.txt", content });
    expect(read(draft({ path: "source.txt", content: made.source }))).toEqual(read(made));
  });

  it.each(damaged.filter(([name]) => /no blank lines|footnotes|number of the page|e-mail/.test(name)))(
    "%s",
    (_, content) => {
      const made = draft({ path: "copy.txt", content });
      expect(read(draft({ path: "source.txt", content: made.source }))).toEqual(read(made));
    },
  );
});

describe("a source that the program printed", () => {
  const [[, wrapped = ""] = []] = copies;

  it("has a line for each paragraph, heading and line of the masthead, and blank lines between", () => {
    const { source } = draft({ path: "copy.txt", content: wrapped });
    const lines = source.trimEnd().split("\n\n");
    expect(lines.every((line) => !line.includes("\n"))).toBe(true);
    expect(lines.slice(0, 4)).toEqual([
      "United Nations",
      "A/RES/99/7",
      "General Assembly",
      "Distr.: General",
    ]);
    expect(lines.slice(-8)).toEqual(
      [
        "Recalling the lamp agreement,¹ which the keepers of the coast read every winter,",
        "1. Requests the keepers:",
        "(a) To light the lamps of the harbour;",
        "(b) To count them;²",
        "2. Decides to meet again.",
        "¹ See A/99/12.",
        "² Ibid., annex.",
      ].toSpliced(0, 0, "The General Assembly,"),
    );
  });

  it("joins the lines of a title", () => {
    const content = copies.find(([name]) => name === "a title on two lines")?.[1] ?? "";
    const { source } = draft({
      path: "copy.txt",
      content: `${content.replace("its lamps", "its lamps,¹")}\n\n1 See A/99/12.`.replace(
        "lamps,¹,",
        "lamps,1",
      ),
    });
    expect(source).toContain("\n\n99/7. Tests of the readers of lamps\n\nThe General Assembly,\n\n");
  });

  it("passes the check, also where accents are characters of their own", () => {
    for (const [, content] of copies) expect(validated(draft({ path: "copy.txt", content }))).toEqual([]);
    const content = `${head}\nThe General Assembly,\nRecalling the communique\u0301s of the keepers,\n1. Decides to meet.`;
    const made = draft({ path: "copy.txt", content });
    expect(made.findings.map(({ code }) => code)).not.toContain("DRF015");
    expect(validated(made)).toEqual([]);
  });

  it("gives a sign in italics back", () => {
    const content = `${head}\n\nThe General Assembly,\n\n*Recalling* the lamps*,* and the harbours,\n\n1. *Decides* to meet.`;
    const made = draft({ path: "copy.txt", content });
    expect(made.paragraphs[0]?.text).toBe("Recalling the lamps, and the harbours,");
    expect(validated(made)).toEqual([]);
  });

  it("takes the symbol from its folder, where the text prints none", () => {
    const content = `General Assembly\n\nResolution adopted by the General Assembly on 1 March 2045\n\nTests of readers\n\nThe General Assembly,\n\n1. Decides to meet.`;
    const made = draft({ path: "drafts/resolutions/a-res-99-7/source.txt", content });
    expect(made.resolution?.id).toBe("A/RES/99/7");
  });
});
