import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const cited = (words: string) => read(`Recalling ${words},\n\n1. Thanks those who read.`).citations;

describe("addenda and corrigenda after the symbol of their document", () => {
  it.each([
    ["the report (A/98/12 and Add.1)", ["A/98/12 | a-98-12", "Add.1 | a-98-12-add-1"]],
    [
      "the report (A/98/12, Add.1 and Corr.1)",
      ["A/98/12 | a-98-12", "Add.1 | a-98-12-add-1", "Corr.1 | a-98-12-corr-1"],
    ],
    ["the report (A/98/12 and Add.1–3)", ["A/98/12 | a-98-12"]],
    ["the report (A/98/12) and Add.1", ["A/98/12 | a-98-12"]],
    ["the report (A/98/12/Add.1 and Add.2)", ["A/98/12/Add.1 | a-98-12-add-1", "Add.2 | a-98-12-add-2"]],
    [
      "the report (A/98/12/Add.1 and Corr.1)",
      ["A/98/12/Add.1 | a-98-12-add-1", "Corr.1 | a-98-12-add-1-corr-1"],
    ],
    [
      "the report (A/98/12/Add.1/Corr.1 and Corr.2, and Add.2)",
      [
        "A/98/12/Add.1/Corr.1 | a-98-12-add-1-corr-1",
        "Corr.2 | a-98-12-add-1-corr-2",
        "Add.2 | a-98-12-add-2",
      ],
    ],
    ["the report (A/98/12 and Add.1/Rev.1)", ["A/98/12 | a-98-12", "Add.1/Rev.1 | a-98-12-add-1-rev-1"]],
    ["the report (A/98/12 and Add.1/Lamp.1)", ["A/98/12 | a-98-12"]],
  ])("%s", (words, expected) => {
    expect(cited(words)).toEqual(expected);
  });

  it("are reports as well, where the text speaks of several", () => {
    const given = (words: string) =>
      read(`Recalling ${words},¹\n\n¹ A/98/12 and A/98/12/Add.1.\n\n1. Thanks.`).citations.filter(
        (one) => !one.startsWith("A/"),
      );
    expect(given("the reports of the Keeper on lamps")).toEqual([
      "reports of the Keeper on lamps | a-98-12",
      "reports of the Keeper on lamps | a-98-12-add-1",
    ]);
    expect(given("the report of the Keeper, in which crews give their views on lamps")).toEqual([
      "report of the Keeper | a-98-12",
    ]);
  });

  it("leave the description with the document", () => {
    expect(
      read("Recalling the report of the Keeper on lamps,¹\n\n¹ A/98/12 and Add.1.\n\n1. Thanks.").citations,
    ).toEqual(["report of the Keeper on lamps | a-98-12", "A/98/12 | a-98-12", "Add.1 | a-98-12-add-1"]);
  });
});
