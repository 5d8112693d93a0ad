import { describe, expect, it } from "vitest";
import { draft, masthead, outlineOf } from "./registers.ts";

const [head, ...more] = [
  masthead,
  "The General Assembly,",
  "Recalling its lamps,",
  "1. Decides to light the lamps at 10:30 in the harbour: all of them;",
  "2. Decides to meet again.",
];

describe("the time and the name before each message are set aside", () => {
  it.each([
    ["[10:03, 01/03/2045] A. Keeper: "],
    ["[01/03/2045, 10:03:44] A. Keeper: "],
    ["01/03/2045, 10:03 - A. Keeper: "],
    ["3/1/45, 10:03 AM - +41 22 000 00 00: "],
  ])("%s", (mark) => {
    const content = `${mark}${head}\n${more.map((line) => mark + line).join("\n")}`;
    const made = draft({ path: "chat.txt", content });
    expect(outlineOf(made)).toEqual(outlineOf(draft({ path: "x.txt", content: [head, ...more].join("\n") })));
    expect(made.paragraphs).toHaveLength(3);
    const own = made.setAside.filter(({ reason }) => reason.startsWith("time and name"));
    expect(own).toEqual([{ line: 1, text: mark.trim(), reason: "time and name of a message, 5 times" }]);
    expect(draft({ path: "source.txt", content: made.source }).paragraphs).toEqual(made.paragraphs);
  });

  it("but no words of a text", () => {
    const program = "01/03/2045, 10:03 - Opening: the keepers,\n01/03/2045, 11:15 - Closing: all.";
    const made = draft({
      path: "x.txt",
      content: `${head}\n\nThe General Assembly,\n\n1. Decides to meet.\n\nAnnex\n\n${program}`,
    });
    expect(made.setAside.filter(({ reason }) => reason.startsWith("time and name"))).toEqual([]);
  });
});
