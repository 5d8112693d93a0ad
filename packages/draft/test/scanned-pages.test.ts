import { describe, expect, it } from "vitest";
import { draftBody, masthead, outlineOf } from "./registers.ts";

const labels = (made: ReturnType<typeof draftBody>) => outlineOf(made).map(([label]) => label);
const told = (made: ReturnType<typeof draftBody>) => made.findings.map(({ code, line }) => `${code} ${line}`);

/** The line of the enacting formula. */
const first = masthead.split("\n").length + 2;

describe("what the recognition of scanned pages does to a text is read, or told at its place", () => {
  it("letters in the number of a paragraph", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling its tests,\n\nl. Decides to read;\n\n2. Decides to end.",
    );
    expect(labels(made)).toEqual(["PP1", "OP1", "OP2"]);
    expect(told(made)).toEqual([`DRF002 ${first + 4}`]);
  });

  it("a number between its neighbours: one finding, and the rest keep their numbers", () => {
    const text = (...numbers: number[]) =>
      `The General Assembly,\n\nRecalling its tests,\n\n${numbers.map((number) => `${number}. Decides to read lamp ${number}`).join(";\n\n")}.`;
    const made = draftBody(text(1, 2, 8, 4, 5));
    expect(labels(made)).toEqual(["PP1", "OP1", "OP2", "OP3", "OP4", "OP5"]);
    expect(made.findings.map(({ code, line, message }) => [code, line, message])).toEqual([
      [
        "DRF002",
        first + 8,
        "the number 8 comes after 2, and the numbers go on as if it were 3; the paragraph is drafted as 3",
      ],
    ]);
    expect(labels(draftBody(text(1, 2, 4, 5)))).toEqual(["PP1", "OP1", "OP2", "OP4", "OP5"]);
    const others = text(1, 2, 3, 3).replace("2. Decides to read lamp 2", "2. [deleted]");
    expect(labels(draftBody(others))).toEqual(["PP1", "OP1", "OP2", "OP3", "OP4"]);
    expect(labels(draftBody(text(1, 2, 8, 9)))).toEqual(["PP1", "OP1", "OP2", "OP8", "OP9"]);
  });

  it("Roman numbers of paragraphs, which are marks below a number", () => {
    const numbers = "The General Assembly,\n\nRecalling its tests,\n\n";
    const made = draftBody(`${numbers}i. Decides to read;\n\nii. Requests oil;\n\niii. Decides to end.`);
    expect(labels(made)).toEqual(["PP1", "OP1", "OP2", "OP3"]);
    const items = draftBody(`${numbers}1. Decides:\n\ni. Requests of oil;\n\nii. Requests of lamps.`);
    expect(labels(items)).toEqual(["PP1", "OP1", "OP1(i)", "OP1(ii)"]);
  });

  it("numbers and marks as one character", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling its tests,\n\n① Decides:\n\nⓐ To read;\n\n⒝ To write;\n\n⒉ Decides to end.",
    );
    expect(labels(made)).toEqual(["PP1", "OP1", "OP1(a)", "OP1(b)", "OP2"]);
  });

  it("a sign that is read for the hyphen at the end of a line", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling its lighthouses and the light¬\nhouses of others,\n\n1. Decides to read.",
    );
    expect(made.paragraphs[0]?.text).toBe("Recalling its lighthouses and the lighthouses of others,");
  });

  it("a mark of a list stays a letter", () => {
    const made = draftBody(
      "The General Assembly,\n\n1. Decides:\n\nk. Requests of readers;\n\nl. Requests of writers.",
    );
    expect(made.findings.map(({ message }) => message).join()).not.toContain("is read as");
  });

  it.each(["Recalling its tests", "Recalling its tests!"])("an end without its comma: %s", (paragraph) => {
    const made = draftBody(
      `The General Assembly,\n\n${paragraph}\n\nNoting the readers,\n\n1. Decides to read.`,
    );
    expect(told(made)).toContain(`DRF038 ${first + 2}`);
  });

  it("an opening phrase in lower case after a blank line", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling its tests,\n\nnoting the readers,\n\n1. Decides to read.",
    );
    expect(told(made)).toContain(`DRF036 ${first + 4}`);
  });

  it("a line that begins with the word annex inside brackets is no heading", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling its tests (resolution 98/1,\nAnnex), as well as its letters,\n1. Decides to read.",
    );
    expect(labels(made)).toEqual(["PP1", "OP1"]);
  });
});
