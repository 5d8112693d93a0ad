import { Session } from "node:inspector/promises";
import { assemblyText } from "@open-resolutions/testkit/official-texts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draft } from "../registers.ts";

const session = new Session();

/** How often the blocks of our code are run by a piece of work: no clock is asked. */
async function stepsOf(work: () => void): Promise<number> {
  await session.post("Profiler.takePreciseCoverage");
  work();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const own = result.filter(({ url }) => /packages\/(?:draft|core)\//.test(url));
  return own
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

const [masthead = "", ...rest] = assemblyText.content.split(/(?=The General Assembly,)/);
const body = rest.join("");

const texts: Record<string, (times: number) => string> = {
  "the same paragraphs again and again": (times) =>
    masthead + Array.from({ length: times }, (_, at) => `${body}\n\nLamp ${at}\n\n`).join(""),
  "the same lines, of which the last differs": (times) =>
    masthead + `${"Lamps\n\nTowers\n\n".repeat(8)}The keepers.\n\n`.repeat(4 * times),
  "long lines": (times) =>
    `${masthead}The General Assembly,\n\n1. Notes ${"the United Nations and INTERPOL, ".repeat(40 * times)}.`,
  "many footnotes": (times) =>
    `${masthead}The General Assembly,\n\n1. Notes ${Array.from({ length: 60 * times }, (_, index) => `[^${index + 1}]`).join(" x")}.\n\n${Array.from({ length: 60 * times }, (_, index) => `[^${index + 1}]: Ibid.`).join("\n\n")}`,
  "many headings": (times) =>
    `${masthead}The General Assembly,\n\n${"II\n\nAnnex\n\nA\n\nThings\n\n".repeat(60 * times)}1. Notes.`,
  "many sections of an annex": (times) =>
    `${masthead}The General Assembly,\n\n1. Adopts the plan.\n\nAnnex\n\n${"Part I\n\nA. Lamps\n\n1. A lamp burns.\n\nB. Fog\n\n1. A bell rings.\n\n".repeat(20 * times)}`,
  "many items": (times) =>
    `${masthead}The General Assembly,\n\n1. Notes:\n\n${"(a) One:\n\n(i) Two;\n\n– three;\n\n".repeat(60 * times)}`,
  "lines without end": (times) =>
    `${masthead}The General Assembly,\n\n${"recalling without end\n".repeat(200 * times)}`,
  "asterisks and brackets": (times) =>
    `${masthead}The General Assembly,\n\n1. Notes ${"*[<(¹".repeat(200 * times)}`,
  "a masthead without end": (times) => "General Assembly\nAgenda item 1\n".repeat(100 * times),
  markup: (times) =>
    `<akomaNtoso>${'<p>The General Assembly,</p><p>1. Notes<authorialNote marker="1"><p>Ibid.</p></authorialNote></p>'.repeat(60 * times)}</akomaNtoso>`,
};

describe("twice the text is twice the work", () => {
  // Counting makes the program slower, so that the other tests here do without it.
  beforeAll(async () => {
    session.connect();
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  });

  afterAll(async () => {
    await session.post("Profiler.stopPreciseCoverage");
    session.disconnect();
  });

  it.each(Object.entries(texts))("%s", async (_, write) => {
    const run = (times: number) => () => {
      draft({ path: "linear.txt", content: write(times) });
    };
    run(1)();
    const [once, twice, fourTimes] = [await stepsOf(run(2)), await stepsOf(run(4)), await stepsOf(run(8))];
    expect(once).toBeGreaterThan(100);
    expect(twice / once).toBeLessThan(2.3);
    expect(fourTimes / twice).toBeLessThan(2.3);
  });
});

/** Pieces over which a careless pattern would go back and forth. */
const pieces = [
  " ",
  "a",
  "A ",
  "and ",
  ", and ",
  "in this regard, ",
  "paragraph 1, ",
  "(a) ",
  "1. ",
  "report on ",
  "its a ",
  "see ",
  "of the General Assembly ",
  "Commission ",
  "resolution 1/1 ",
  "Ibid. ",
  "entitled “a ",
  "item ",
  "cooperation ",
  "*a ",
  "[a](",
  "<i ",
  "¹",
  "“",
  ")",
  "to a ",
  "relevant ",
  "Rules and regulations of A",
  "recalling ",
  "also ",
  "session ",
];

describe("a piece again and again comes to an end", () => {
  it.each(pieces)("%j", (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    for (const content of [
      text,
      `${masthead}The General Assembly,\n\n1. Notes ${text}.`,
      `${masthead}${text}\n\nThe General Assembly,\n\n1. Notes.¹\n\n¹ ${text}`,
    ])
      expect(draft({ path: "again.txt", content }).input).toBe("again.txt");
  });
});
