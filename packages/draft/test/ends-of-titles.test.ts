import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const cited = (words: string) => read(`Recalling ${words},\n\n1. Thanks those who read.`).citations;

describe("a title", () => {
  it("goes on with its guidelines", () => {
    expect(cited("the Copper Principles and Guidelines on Fog")).toEqual([
      "Copper Principles and Guidelines on Fog | copper-principles-and-guidelines-on-fog",
    ]);
  });

  it("ends before the title of a person", () => {
    expect(cited("that under the Statute of the Lamp Tribunal, Judge Ida Reef may speak")).toEqual([
      "Statute of the Lamp Tribunal | statute-of-the-lamp-tribunal",
    ]);
  });
});

describe("a title whose last word has the ending of an adjective", () => {
  it.each([
    ["ends before a participle", "Protocol on Lamps in Coral", "adopted in 2044"],
    ["may end with a noun", "Protocol on Lamps in the Harbour Republic", "currently under review"],
    [
      "may end with the name of an actor",
      "Protocol on Lamps in the Gannet Littoral",
      "currently under review",
    ],
  ])("%s: the %s %s", (_, title, after) => {
    const id = title.toLowerCase().replaceAll(" ", "-");
    expect(cited(`the ${title} ${after}`)).toEqual([`${title} | ${id}`]);
  });

  it.each([
    ["a noun", "the Protocol on Lamps for Democratic keepers"],
    ["a participle and a noun", "the Protocol on Lamps for Democratic armed forces"],
  ])("breaks off before %s", (_, words) => {
    expect(cited(words)).toEqual([]);
  });
});
