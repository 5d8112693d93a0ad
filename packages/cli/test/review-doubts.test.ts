import { expect, it } from "vitest";
import { datasetWith, paragraph, pressing } from "./reviewing.ts";

const toOp5 = "\u001B[C".repeat(17);
/** In op5, "lamp makers", whom no record has, are invited. */
const invited: [string, string][] = [
  [
    "and invites the United Nations Office for Fog, upon request, to give",
    "and invites lamp makers, by 3 May, to give",
  ],
  ['{"quote": "United Nations Office for Fog", "actor": "unof", "role": "addressee"},\n        ', ""],
  ['"verb": "invite", "addressees": ["unof"], ', '"verb": "invite", '],
];
const nobody: [string, string] = [
  '"assignees": ["unof"],\n          "recipients": ["wba"],',
  '"assignees": [],\n          "recipients": ["wba"],',
];
const mandate: [string, string] = [
  '"instruments": ["beacon-7"]\n        }',
  '"instruments": ["beacon-7"],\n          "method": "rule"\n        }',
];

it("a name without a record is a doubt at each of its paragraphs, until an annotation has its words", async () => {
  const root = datasetWith();
  const { screens, end } = await pressing(root, "d");
  expect(screens[1]).toMatch(/^pp4: /);
  expect(screens[1]).toContain('? DRF020 no register has the name "Port Lantern"\n  add it');
  expect(end).toContain("\n1 doubt is left, in pp4: start the review again, d goes to the next\n");
  const { screen, end: after } = await pressing(root, "da2Port Lantern\ramberland\r7d");
  expect(paragraph(root, "pp4").mentions).toHaveLength(5);
  expect(screen).not.toContain("DRF020");
  expect(after).not.toMatch(/doubt/);
});

it("words that a person has set aside are no doubt", async () => {
  const setAside = (reason: string): [string, string] => [
    '"actor": "wlo-lamp-programmes", "role": "subject"}\n      ]\n    },',
    `"actor": "wlo-lamp-programmes", "role": "subject"}\n      ],\n      "setAside": [{"quote": "Port Lantern", "reason": "${reason}"}]\n    },`,
  ];
  const { screen } = await pressing(datasetWith(setAside("a town")), "d");
  expect(screen).not.toContain("DRF020");
});

it("words of an annotation that was carried over are no doubt, unless a person refuses it", async () => {
  const root = datasetWith([
    '"actor": "wlo-lamp-programmes", "role": "subject"}\n      ]\n    },',
    '"actor": "wlo-lamp-programmes", "role": "subject"},\n        {"quote": "Port Lantern", "actor": "amberland", "role": "place", "method": "carried-over"}\n      ]\n    },',
  ]);
  const { screens, screen } = await pressing(root, "n\r");
  expect(screens[0]).not.toContain("DRF020");
  expect(screen).toContain("1 doubt is left, in pp4");
});

it("a name in several paragraphs is one doubt, as in the draft", async () => {
  const root = datasetWith(["and WLO, in relation to fog,", "and WLO, in relation to fog at Port Lantern,"]);
  const { end } = await pressing(root, "d");
  expect(end).toContain("\n1 doubt is left, in pp4, pp7: start");
});

it("who is asked and has no record is a doubt until the mandate has assignees", async () => {
  const root = datasetWith(...invited, nobody, mandate);
  const { screens, end } = await pressing(root, "y");
  expect(screens[0]).toContain('? DRF026 "lamp makers" is asked by "invites", and no actor has this name');
  expect(screens[0]?.replace(/\s+/g, " ")).toContain("type access; assignees nobody; recipients wba");
  expect(end).toMatch(/are left, in pp4, op5/);
  const { screen } = await pressing(root, `${toOp5}${"\u001B[B".repeat(6)}f3harbour-au\r`);
  expect(paragraph(root, "op5").mandates?.[0]?.assignees).toEqual(["harbour-authorities"]);
  expect(screen).not.toContain("DRF026");
});

it("an act that a person removes leaves no doubt about whom it asks", async () => {
  const root = datasetWith(...invited, nobody);
  const { screen } = await pressing(root, `${toOp5}\u001B[Bn`);
  expect(paragraph(root, "op5").acts).toHaveLength(1);
  expect(screen).not.toContain("DRF026");
});

it("a time that is not understood is a doubt until the mandate has a time", async () => {
  const root = datasetWith(...invited, mandate);
  const { screens, screen } = await pressing(root, 'f8; by 2096-05-03 "by 3 May"\ry\u001B[D');
  expect(screens[0]).toContain('? DRF028 when "invites" wants it done is not understood: "by 3 May"');
  expect(screens[0]).toContain("add it to `due` of the mandate");
  expect(paragraph(root, "op5").mandates?.[0]?.due).toHaveLength(2);
  expect(screen).not.toContain("DRF028");
});

it("a file without a record of its resolution has no doubts", async () => {
  const root = datasetWith();
  const { rmSync } = await import("node:fs");
  rmSync(`${root}/resolutions/a-res-150-7/resolution.json`);
  const { screen } = await pressing(root, "d");
  expect(screen).toContain("no doubt is left");
});
