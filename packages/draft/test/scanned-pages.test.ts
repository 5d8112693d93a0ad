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
