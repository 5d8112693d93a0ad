import { describe, expect, it } from "vitest";
import { datasetWith, paragraph, pressing } from "./reviewing.ts";

const mandate: [string, string] = [
  '"instruments": ["beacon-7"]\n        }',
  '"instruments": ["beacon-7"],\n          "method": "rule"\n        }',
];
const cleared = "\u0015";
const words = '"until 31 May 2096"';
const typed = async (field: string, text: string) => {
  const root = datasetWith(mandate);
  const { screen, screens } = await pressing(root, `f${field}${cleared}${text}\r`);
  return { screen, screens, mandate: paragraph(root, "op5").mandates?.[0] };
};

describe("the times of a mandate", () => {
  it("are shown as they are typed, and can be corrected", async () => {
    const { screens } = await typed("8", "");
    expect(screens[0]).toContain('due until 2096-05-31 "until 31 May 2096"');
    const [, , question = ""] = screens;
    expect(question).toContain('due? such as: by 2045-09 "by September 2045";');
    expect(question).toContain(`> until 2096-05-31 ${words}_`);
  });

  it.each([
    [`by 2096-05 ${words}`, { bound: "by", date: "2096-05" }],
    [`from P6M since adoption ${words}`, { bound: "from", period: "P6M", since: "adoption" }],
    [
      `at session 152 of general-assembly for wba ${words}`,
      {
        bound: "at",
        recipient: "wba",
        session: { number: 152, kind: "regular" },
        sessionOf: "general-assembly",
      },
    ],
    [`at session 11 emergency ${words}`, { bound: "at", session: { number: 11, kind: "emergency" } }],
    [`at next-report ${words};`, { bound: "at", event: "next-report" }],
  ])("%s", async (text, due) => {
    const { mandate: written } = await typed("8", text);
    expect(written?.due).toEqual([{ quote: "until 31 May 2096", ...due }]);
  });

  it("can be several, or none", async () => {
    const { mandate: two } = await typed("8", `until 2096-05-31 ${words}; by 2096 "2096"`);
    expect(two?.due?.map(({ date }) => date)).toEqual(["2096-05-31", "2096"]);
    const { mandate: none } = await typed("8", "");
    expect(none?.due).toBeUndefined();
  });

  it.each([
    ["soon", '"soon" is not understood; write it such as: by 2045-09'],
    ['by 2097 "by the moon"', '"by the moon" is not in the text'],
    [`at session 152 of the-moon ${words}`, 'no actor is called "the-moon"'],
    [`by 2096-13-45 ${words}`, "2096-13-45 is not a day of the calendar"],
    [`by 2096-02-30 ${words}`, "2096-02-30 is not a day of the calendar"],
    [`by 2096-13 ${words}`, '"2096-13" cannot be the date of a time'],
    [`at session 0 ${words}`, "0 cannot be the number of a time"],
    ['by 2096 " 2096"', '" 2096" cannot be the quote of a time'],
    [`by 2096-05 ${words}; by 2096-05 ${words}`, "the same time is typed twice"],
    [`by 2096-05 of wba ${words}`, '"of wba" follows a session only'],
    [`by P6M of wba ${words}`, '"of wba" follows a session only'],
    [`by 2096-05 since adoption ${words}`, '"since adoption" follows a period only'],
    [`at session 152 since adoption ${words}`, '"since adoption" follows a period only'],
  ])("are not what nobody can read: %s", async (text, fault) => {
    const { screen, mandate: same } = await typed("8", text);
    expect(screen.replace(/\s+/g, " ")).toContain(fault);
    expect(same?.due).toHaveLength(1);
  });
});

describe("the frequency of a mandate", () => {
  it.each([
    [`P1Y ${words}`, { basis: "stated", interval: "P1Y", quote: "until 31 May 2096" }],
    ["P2Y implied", { basis: "implied", interval: "P2Y" }],
    [`again ${words}`, { basis: "stated", quote: "until 31 May 2096" }],
    ["P1Y stated", { basis: "stated", interval: "P1Y" }],
    [`P1Y implied ${words}`, { basis: "implied", interval: "P1Y", quote: "until 31 May 2096" }],
  ])("is typed: %s", async (text, frequency) => {
    const { mandate: written, screen } = await typed("9", text);
    expect(written?.frequency).toEqual(frequency);
    expect(screen).toContain(`frequency ${text}`);
  });

  it.each([
    ["yearly", '"yearly" is not understood'],
    ['P1Y "annually"', '"annually" is not in the text'],
  ])("is not what nobody can read: %s", async (text, fault) => {
    const { screen, mandate: same } = await typed("9", text);
    expect(screen).toContain(fault);
    expect(same?.frequency).toBeUndefined();
  });

  it("is followed by fields that letters choose", async () => {
    const { screens } = await pressing(datasetWith(mandate), "fa");
    expect(screens[1]).toContain("9 frequency  a instruments");
    expect(screens[2]).toContain("> beacon-7_");
  });
});
