import { recordsFromPublished } from "@open-resolutions/core";
import { describe, expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";

const actors = [
  { id: "third-committee", name: "Third Committee", kind: "organ" },
  {
    id: "fourth-committee",
    name: "Special Political and Decolonization Committee",
    aliases: ["Fourth Committee"],
    kind: "organ",
  },
  { id: "commission-for-social-development", name: "Commission for Social Development", kind: "organ" },
  { id: "secretary-general", name: "Secretary-General", kind: "official" },
] as const;

const draft = makeDrafter(recordsFromPublished({ actors }, "registers"));

/** What the words in brackets under the adoption make of a resolution, and the doubts that they leave. */
function read(bracketed: string) {
  const { resolution, findings } = draft({
    path: "origin.txt",
    content: `A/RES/99/7

General Assembly

Resolution adopted by the General Assembly on 1 March 2045

${bracketed}

99/7. Tests

The General Assembly,

Recalling its tests,

1. Notes one;

2. Notes two.`,
  });
  const doubts = findings.filter(({ code }) => code === "DRF016");
  return { in: resolution?.consideredIn, committee: resolution?.committee, doubts };
}

describe("the words in brackets under the adoption", () => {
  it.each([
    ["[on the report of the Third Committee (A/99/456)]", "third-committee"],
    ["[on the report of the Third Committee (A/99/456/Add.2, para. 12)]", "third-committee"],
    [
      "[on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/99/9, para. 3)]",
      "fourth-committee",
    ],
    [
      "[on the report of the Special Political and Decolonization Committee(Fourth Committee) (A/99/9)]",
      "fourth-committee",
    ],
    [
      "[on the recommendation of the Commission for Social Development (E/2045/26)]",
      "commission-for-social-development",
    ],
  ])("%s name the committee", (bracketed, committee) => {
    expect(read(bracketed)).toEqual({ in: "committee", committee, doubts: [] });
  });

  it.each([
    "[without reference to a Main Committee (A/99/L.20)]",
    "[without reference to a Main Committee (A/99/L.20 and A/99/L.20/Add.1)]",
    "[on a proposal considered in plenary meeting (E/2045/L.4)]",
  ])("%s say that there was none", (bracketed) => {
    expect(read(bracketed)).toEqual({ in: "plenary", committee: undefined, doubts: [] });
  });

  it.each([
    "[on a proposal considered under silence procedure (E/2045/L.1)]",
    "[on the report of the Secretary-General (A/99/5)]",
  ])("%s leave it unknown", (bracketed) => {
    expect(read(bracketed)).toEqual({ in: undefined, committee: undefined, doubts: [] });
  });

  it("name a committee that no actor is: the draft says so at the line, and does not guess", () => {
    expect(read("[on the report of the Ninth Committee (A/99/9)]")).toMatchObject({
      in: "committee",
      committee: undefined,
      doubts: [
        {
          line: 7,
          message: 'no actor is named "Ninth Committee", so the record names no committee',
          hint: "add the actor (open-resolutions new actor), then write its id in `committee`",
        },
      ],
    });
  });
});
