import { describe, expect, it } from "vitest";
import { draftBody, masthead, outlineOf } from "./registers.ts";

const told = (made: ReturnType<typeof draftBody>) =>
  made.findings.map(({ code, line, column }) => `${code} ${line}:${column}`);

/** The line of the enacting formula. */
const first = masthead.split("\n").length + 2;

describe("several paragraphs on one line", () => {
  it("with the enacting formula are divided, and one finding says at how many places", () => {
    const made = draftBody(
      "The General Assembly, Recalling its tests, Noting the readers, and recalling their work, 1. Decides to read; 2. Requests a report: (a) On books; (b) On letters.",
    );
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling its tests,"],
      ["PP2", "Noting the readers, and recalling their work,"],
      ["OP1", "Decides to read;"],
      ["OP2", "Requests a report: (a) On books; (b) On letters."],
    ]);
    expect(told(made)).toEqual([`DRF031 ${first}:44`, `DRF034 ${first}:110`]);
    expect(made.findings.map(({ message }) => message).join()).toContain("a paragraph of its own (3 places)");
  });

  it("with the close are divided", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling its tests,\n\n1. Decides to read; 2. Requests a report. Adopted unanimously at the 12th plenary meeting.",
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "OP1", "OP2"]);
    expect(made.resolution?.meeting?.number).toBe(12);
  });

  it("two of them stay one paragraph, and the place is told", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling its tests, Noting the readers,\n\n1. Decides to read.",
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "OP1"]);
    expect(made.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'DRF034 an opening phrase is inside the text of this paragraph, before "Noting the readers,"',
    ]);
  });

  it("and the words that a finding prints are whole", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling its tests, Noting the readers of lanterns and lampposts everywhere,\n\n1. Decides to read.",
    );
    expect(made.findings[0]?.message).toContain('before "Noting the readers of lanterns and…"');
  });

  it.each([
    "Recalling the Convention on Letters; Strengthening Readers in All Countries,",
    "Recalling its tests, noting the readers, and welcoming them,",
    "Taking note of the report “Tests, Noting Everything”,",
  ])("one paragraph is not divided: %s", (paragraph) => {
    const made = draftBody(`The General Assembly,\n\n${paragraph}\n\n1. Decides to read.`);
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "OP1"]);
    expect(made.findings.map(({ code }) => code)).not.toContain("DRF034");
  });
});

describe("a line that opens as a paragraph after one that has no end", () => {
  it("is told", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling its tests of the readers!\nNoting that they read,\n1. Decides to read.",
    );
    expect(told(made)).toContain(`DRF031 ${first + 2}:1`);
  });
});
