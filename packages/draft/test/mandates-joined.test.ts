import { describe, expect, it } from "vitest";
import { draftBody, readMandates, tasksOf } from "./read-mandates.ts";

describe("acts that share what they ask for", () => {
  it.each([
    [
      "Calls upon Member States, and invites WLO, to count lamps",
      [
        ["member-states", "Member States, and invites WLO, to count lamps"],
        ["wlo", "count lamps"],
      ],
    ],
    [
      "Requests and encourages WLO to count lamps",
      [
        ["wlo", "and encourages WLO to count lamps"],
        ["wlo", "count lamps"],
      ],
    ],
    [
      "Calls upon WLO, while taking note of the fog, to count lamps",
      [["wlo", "WLO, while taking note of the fog, to count lamps"]],
    ],
    [
      "Encourages initiatives for the counting of lamps, and calls upon WLO to mend them",
      [
        ["", "initiatives for the counting of lamps"],
        ["wlo", "mend them"],
      ],
    ],
  ])("%s", (text, tasks) => {
    expect(tasksOf(`1. ${text}.`)).toEqual(tasks);
    expect(readMandates(`1. ${text}.`).doubts).toEqual([]);
  });

  it.each([
    [
      "Requests WLO to count lamps by 1 May 2046, and Member States to mend them by 1 June 2047",
      [
        ["wlo", "count lamps by 1 May 2046"],
        ["member-states", "mend them by 1 June 2047"],
      ],
    ],
    [
      "Calls upon WLO to count lamps, and upon Member States to mend them",
      [
        ["wlo", "count lamps"],
        ["member-states", "mend them"],
      ],
    ],
    [
      "Calls upon WLO to respect, and Member States to ensure respect for, the law of lamps",
      [
        ["wlo", "respect, and Member States to ensure respect for, the law of lamps"],
        ["member-states", "ensure respect for, the law of lamps"],
      ],
    ],
    [
      "Requests that WLO keep lamps and that Member States maintain them",
      [
        ["wlo", "keep lamps"],
        ["member-states", "maintain them"],
      ],
    ],
    [
      "Decides that WLO shall not sell lamps, and that Member States shall count them",
      [
        ["wlo", "not sell lamps"],
        ["member-states", "count them"],
      ],
    ],
    [
      "Urges WLO to ensure that lamps burn and that Member States mend them",
      [["wlo", "ensure that lamps burn and that Member States mend them"]],
    ],
    [
      "Requests WLO to help keepers, and Member States to mend lamps",
      [["wlo", "help keepers, and Member States to mend lamps"]],
    ],
    [
      "Requests WLO to speak with keepers, the World Buoy Agency, and Member States to mend lamps",
      [["wlo", "speak with keepers, the World Buoy Agency, and Member States to mend lamps"]],
    ],
    [
      "Requests WLO to count lamps, and teaching keepers and Member States to mend them",
      [["wlo", "count lamps, and teaching keepers and Member States to mend them"]],
    ],
    [
      "Requests WLO to count lamps, and Member States in all their work, and to mend lamps",
      [["wlo", "count lamps, and Member States in all their work, and to mend lamps"]],
    ],
  ])("of one act, others are asked after the first: %s", (text, tasks) => {
    expect(tasksOf(`1. ${text}.`)).toEqual(tasks);
  });

  it("one of whom has no record: nobody gets the other action, and a finding says why", () => {
    const text =
      "1. Requests WLO to count lamps, and lone keepers in Amberland and Member States to mend them.";
    expect(tasksOf(text)).toEqual([
      ["wlo", "count lamps"],
      ["", "mend them"],
    ]);
    expect(readMandates(text).doubts).toEqual([
      'DRF026 "lone keepers in Amberland" is asked by "Requests", and no actor has this name',
    ]);
  });

  it("have a mandate each", () => {
    const { paragraphs } = draftBody(
      "The General Assembly,\n\n1. Calls upon Member States, and invites WLO, to count lamps.",
    );
    expect(paragraphs[0]?.mandates.map(({ act }) => act)).toEqual([1, 2]);
  });
});

describe("an item goes on with acts of the organ", () => {
  const items = `1. Requests WLO:

(a) To count lamps, and further requests the Secretary-General to mend them;

(b) To light lamps, and to encourage Member States to count them, recognizing the fog.

2. Notes the fog, and:

(a) requests WLO to report on it;

(b) the keeper who sees it and lights lamps.`;

  it("after what the paragraph above asks for", () => {
    expect(tasksOf(items)).toEqual([
      ["wlo", "count lamps"],
      ["secretary-general", "mend them"],
      ["wlo", "light lamps, and to encourage Member States to count them, recognizing the fog"],
      ["wlo", "report on it"],
    ]);
    expect(readMandates(items).doubts).toEqual([]);
  });

  it("with its own verbs, and not with participles and infinitives", () => {
    const { paragraphs } = draftBody(`The General Assembly,\n\n${items}`);
    expect(paragraphs.map(({ label, acts }) => [label, ...acts.map(({ quote }) => quote)])).toEqual([
      ["OP1", "Requests"],
      ["OP1(a)", "further requests"],
      ["OP1(b)"],
      ["OP2", "Notes"],
      ["OP2(a)", "requests"],
      ["OP2(b)"],
    ]);
    const [, first] = paragraphs;
    expect(first?.mandates.map(({ actParagraph, act }) => [actParagraph, act])).toEqual([
      ["a-res-99-7.op1", 1],
      ["a-res-99-7.op1.a", 1],
    ]);
  });
});

describe("items below an act that asks", () => {
  it("have the mandates, with those whom the act asks", () => {
    const text =
      "1. Requests the Secretary-General:\n\n(a) To count lamps;\n\n(b) To report to the General Assembly at its one hundredth session.";
    expect(tasksOf(text)).toEqual([
      ["secretary-general", "count lamps"],
      ["secretary-general", "report to the General Assembly at its one hundredth session"],
    ]);
    const { paragraphs, findings } = draftBody(`The General Assembly,\n\n${text}`);
    expect(paragraphs[1]?.mandates[0]).toMatchObject({ act: 1, actParagraph: paragraphs[0]?.id });
    expect(findings).toEqual([]);
  });

  it("have nobody as assignee when the act asks somebody unknown as well", () => {
    const text = "1. Requests WLO and the Fog Fund:\n\n(a) To count lamps;\n\n(b) To mend lamps.";
    expect(tasksOf(text)).toEqual([
      ["", "count lamps"],
      ["", "mend lamps"],
    ]);
    expect(readMandates(text).doubts).toEqual([
      'DRF026 "Fog Fund" is asked by "Requests", and no actor has this name',
    ]);
  });

  it("have none when the paragraph says itself what is to be done", () => {
    const text = "1. Urges Member States to count:\n\n(a) Lamps;\n\n(b) Bells.";
    expect(tasksOf(text)).toEqual([["member-states", "count"]]);
  });
});
