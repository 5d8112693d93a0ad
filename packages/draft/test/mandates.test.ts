import { checkFiles } from "@open-resolutions/core";
import { dataset, datasetFiles, textOf } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";
import { masthead } from "./registers.ts";

/** Verbs that ask or settle and that the test kit has no use for. */
const more = [
  '{"id": "appeal", "class": "directive", "operative": "appeals"}',
  '{"id": "authorize", "class": "deciding", "operative": "authorizes"}',
  '{"id": "demand", "class": "directive", "operative": "demands"}',
  '{"id": "remind", "class": "directive", "operative": "reminds"}',
];
const verbs = "vocabularies/verbs.json";
const withMore = textOf(verbs).replace('"verbs": [', `"verbs": [${more.join(",")},`);
const draft = makeDrafter(checkFiles(datasetFiles(new Map([...dataset, [verbs, withMore]]))).records);
const draftBody = (body: string) => draft({ path: "body.txt", content: `${masthead}\n\n${body}` });

/** The first paragraph of a draft, and the findings about whom it asks for what. */
function read(text: string) {
  const { records, findings } = draftBody(`The General Assembly,\n\n${text}`);
  const paragraphs = records?.paragraphs ?? [];
  return {
    acts: paragraphs[0]?.acts ?? [],
    mandates: paragraphs.flatMap(({ mandates = [] }) => mandates),
    doubts: findings
      .filter(({ code }) => /^DRF02[5-8]$/.test(code))
      .map(({ code, message }) => `${code} ${message}`),
  };
}

/** Who is asked to do what. */
const tasks = (text: string) =>
  read(text).mandates.map(({ quote, assignees }) => [assignees.join(" and "), quote]);

describe("who is asked", () => {
  it.each([
    ["Requests the Secretary-General to count lamps", "secretary-general", "count lamps"],
    [
      "Requests the Secretary-General, in consultation with Member States, to count lamps",
      "secretary-general",
      "count lamps",
    ],
    [
      "Requests the Secretary-General, in consultation with the harbour authorities, and the World Buoy Agency to count lamps",
      "secretary-general and wba",
      "count lamps",
    ],
    [
      "Calls upon the United Nations system, in particular the World Buoy Agency, and WLO, as appropriate and within their mandates, to count lamps",
      "united-nations-system and wba and wlo",
      "count lamps",
    ],
    [
      "Invites, as appropriate, WLO and Member States to, inter alia, count lamps",
      "wlo and member-states",
      "count lamps",
    ],
    ["Encourages Member States in a position to do so to count lamps", "member-states", "count lamps"],
    ["Urges Member States that have not yet done so to count lamps", "member-states", "count lamps"],
    ["Calls upon Member States not to put out lamps", "member-states", "not to put out lamps"],
    [
      "Requests that the Secretary-General submit a list of lamps",
      "secretary-general",
      "submit a list of lamps",
    ],
    ["Recommends that Member States should count lamps", "member-states", "count lamps"],
    [
      "Requests that a list be submitted by the Secretary-General",
      "secretary-general",
      "a list be submitted by the Secretary-General",
    ],
    ["Appeals to Member States to count lamps", "member-states", "count lamps"],
    ["Reminds Member States of their duty to count lamps", "member-states", "duty to count lamps"],
    [
      "Encourages close cooperation between WLO and the World Buoy Agency in fog",
      "wlo and wba",
      "close cooperation between WLO and the World Buoy Agency in fog",
    ],
    [
      "Encourages the continued efforts of Member States in counting lamps",
      "member-states",
      "continued efforts of Member States in counting lamps",
    ],
    [
      "Calls for the counting of lamps by Member States",
      "member-states",
      "counting of lamps by Member States",
    ],
    ["Calls for the counting of lamps", "", "counting of lamps"],
    ["Encourages the better counting of lamps", "", "better counting of lamps"],
    ["Decides that the Secretary-General shall count lamps", "secretary-general", "count lamps"],
    ["Authorizes WLO to count lamps", "wlo", "count lamps"],
    ["Decides that, in times of fog, Member States shall count lamps", "member-states", "count lamps"],
    ["Decides to convene a meeting on lamps", "general-assembly", "convene a meeting on lamps"],
    [
      "Decides, in accordance with its rules, to continue its consideration of the question of lamps",
      "general-assembly",
      "continue its consideration of the question of lamps",
    ],
  ])("%s", (text, assignees, quote) => {
    expect(tasks(`1. ${text}.`)).toEqual([[assignees, quote]]);
    expect(read(`1. ${text}.`).doubts).toEqual([]);
  });

  it("what a decision settles itself asks nobody", () => {
    for (const decision of [
      "Decides that lamps are good",
      "Decides to remain seized of the matter",
      "Adopts the plan of WLO",
    ])
      expect(tasks(`1. ${decision}.`)).toEqual([]);
  });
});

describe("a doubt, and nobody in place of the one who is asked", () => {
  it.each([
    [
      "Requests the Provisional Lamp Secretariat to count lamps",
      [""],
      ['DRF026 "Provisional Lamp Secretariat" is asked by "Requests", and no actor has this name'],
    ],
    [
      "Calls upon all parties to the quarrel and Member States of the region, in particular Amberland, to count lamps",
      ["member-states and amberland"],
      ['DRF026 "parties to the quarrel" is asked by "Calls upon", and no actor has this name'],
    ],
    [
      "Invites the Fog Envoy of the Secretary-General to count lamps",
      [""],
      ['DRF026 "Fog Envoy of the Secretary-General" is asked by "Invites", and no actor has this name'],
    ],
    [
      "Invites the offices of WLO and the World Buoy Agency to count lamps",
      [""],
      ['DRF025 whom "Invites" asks is not understood from "offices of WLO" on'],
    ],
    [
      "Invites WLO keepers to count lamps",
      [""],
      ['DRF025 whom "Invites" asks is not understood from "WLO keepers" on'],
    ],
    [
      "Requests that the Secretary-General count lamps",
      [""],
      ['DRF025 whom "Requests" asks is not understood from "Secretary-General count" on'],
    ],
    ["Requests it to count lamps", [""], ['DRF025 whom "it" means, which "Requests" asks, is not known']],
    ["Invites Member States", [], ['DRF027 what "Invites" asks for is not understood: "Member States"']],
  ])("%s", (text, assignees, doubts) => {
    expect(tasks(`1. ${text}.`).map(([who]) => who)).toEqual(assignees);
    expect(read(`1. ${text}.`).doubts).toEqual(doubts);
  });

  it("for every act that asks, when there is no mandate", () => {
    const asking = ["Urges", "Invites", "Requests", "Calls upon", "Encourages", "Recommends", "Demands"];
    for (const verb of asking)
      for (const rest of [
        "the keepers",
        "that gulls",
        "WLO",
        "of and by",
        "",
        "Member States, WLO and others",
      ]) {
        const { mandates, doubts } = read(`1. ${verb} ${rest}.`);
        expect(mandates.length + doubts.length, `${verb} ${rest}`).toBeGreaterThan(0);
      }
  });
});

describe("items below an act that asks", () => {
  it("have the mandates, with those whom the act asks", () => {
    const text =
      "1. Requests the Secretary-General:\n\n(a) To count lamps;\n\n(b) To report to the General Assembly at its one hundredth session.";
    expect(tasks(text)).toEqual([
      ["secretary-general", "count lamps"],
      ["secretary-general", "report to the General Assembly at its one hundredth session"],
    ]);
    const { paragraphs, findings } = draftBody(`The General Assembly,\n\n${text}`);
    expect(paragraphs[1]?.mandates[0]).toMatchObject({ act: 1, actParagraph: paragraphs[0]?.id });
    expect(findings).toEqual([]);
  });

  it("have none when the paragraph says itself what is to be done", () => {
    const text = "1. Urges Member States to count:\n\n(a) Lamps;\n\n(b) Bells.";
    expect(tasks(text)).toEqual([["member-states", "count"]]);
  });
});

describe("when it is due", () => {
  const due = (words: string) =>
    read(`1. Requests the Secretary-General to submit ${words}.`).mandates.flatMap(
      ({ due: times = [] }) => times,
    );

  it.each([
    ["at its one hundredth session a report", { bound: "at", session: { number: 100, kind: "regular" } }],
    [
      "a report at its resumed ninety-ninth session",
      { bound: "at", session: { number: 99, kind: "regular" } },
    ],
    [
      "a report prior to its one hundredth session",
      { bound: "by", session: { number: 100, kind: "regular" } },
    ],
    [
      "a report to the Economic and Social Council at its 2046 session",
      { bound: "at", session: { number: 2046, kind: "regular" } },
    ],
    ["a report at its next session", { bound: "at", event: "next-session" }],
    ["a report no later than 15 April 2046", { bound: "by", date: "2046-04-15" }],
    ["by December 22, 2046 a report", { bound: "by", date: "2046-12-22" }],
    ["a report by the end of 2046", { bound: "by", date: "2046" }],
    ["a report by June 2046", { bound: "by", date: "2046-06" }],
    ["lists until 31 May 2046", { bound: "until", date: "2046-05-31" }],
    [
      "a report within 180 days of the adoption of the present resolution",
      { bound: "by", period: "P180D", since: "adoption" },
    ],
    ["lists for a further period of six months", { bound: "until", period: "P6M" }],
    ["a list in his next report", { bound: "at", event: "next-report" }],
    ["a report by the end of the mandate", { bound: "by", event: "end-of-mandate" }],
  ])("%s", (words, expected) => {
    const [time, ...more] = due(words);
    expect(more).toEqual([]);
    const { quote, occurrence, ...said } = time ?? {};
    expect(said).toEqual(expected);
    expect(words).toContain(quote);
  });

  it.each([
    "a report on the meeting held at its ninetieth session",
    "a report on resolution 90/1 of 3 March 2044",
    "a report on the four-year plan",
    "a report on the last two years",
    "a report on the 2050 Agenda",
  ])("never: %s", (words) => {
    expect(due(words)).toEqual([]);
  });

  it("is a doubt when the words say a time that cannot be written", () => {
    for (const words of [
      "a report no later than 45 days before the mandate ends",
      "a report by 31 June 2046",
    ])
      expect(read(`1. Requests the Secretary-General to submit ${words}.`).doubts).toEqual([
        expect.stringMatching(/^DRF028 when "Requests" wants it done is not understood/),
      ]);
  });

  it("for each recipient its own time", () => {
    const [mandate] = read(
      "1. Requests the Secretary-General to report to the General Assembly at its one hundredth session and to the Human Rights Council at its one hundred and eightieth session.",
    ).mandates;
    expect(mandate?.recipients).toEqual(["general-assembly", "human-rights-council"]);
    expect(mandate?.due?.map(({ recipient, session }) => [recipient, session?.number])).toEqual([
      ["general-assembly", 100],
      ["human-rights-council", 180],
    ]);
  });

  it("makes a mandate of each action that has its own time, and one of those that have none", () => {
    const act = "1. Requests the Secretary-General to count lamps, to mend them and to";
    expect(read(`${act} polish them.`).mandates).toHaveLength(1);
    const both = read(`${act} report thereon by May 2046, and to submit lists by June 2046.`).mandates;
    expect(both.map(({ due: times = [] }) => times.map(({ date }) => date))).toEqual([
      [],
      [],
      ["2046-05"],
      ["2046-06"],
    ]);
  });
});

describe("how often", () => {
  it.each([
    ["report every four months", { basis: "stated", interval: "P4M", quote: "every four months" }],
    ["report annually", { basis: "stated", interval: "P1Y", quote: "annually" }],
    ["submit an annual report", { basis: "stated", interval: "P1Y", quote: "annual" }],
    ["report every other year", { basis: "stated", interval: "P2Y", quote: "every other year" }],
    ["report at six-month intervals", { basis: "stated", interval: "P6M", quote: "at six-month intervals" }],
    ["keep Member States regularly informed", { basis: "stated", quote: "regularly" }],
    ["report on the annual meeting", undefined],
    ["include lamps in his annual report", undefined],
  ])("%s", (words, frequency) => {
    expect(read(`1. Requests the Secretary-General to ${words}.`).mandates[0]?.frequency).toEqual(frequency);
  });
});

it("an extension says whose mandate is extended, and until when", () => {
  expect(
    read("1. Decides to extend the mandate of the World Buoy Agency until 31 May 2046.").mandates,
  ).toEqual([
    {
      quote: "extend the mandate of the World Buoy Agency until 31 May 2046",
      type: "extension",
      assignees: ["general-assembly"],
      recipients: ["wba"],
      due: [{ quote: "until 31 May 2046", bound: "until", date: "2046-05-31" }],
      method: "rule",
    },
  ]);
});

describe("addressees and beneficiaries of acts", () => {
  it.each([
    ["Stresses the importance of Member States counting lamps", ["member-states"]],
    ["Emphasizes that Member States should count lamps", ["member-states"]],
    ["Recognizes the need for WLO to count lamps", ["wlo"]],
    ["Reaffirms the primary responsibility of Member States to count lamps", ["member-states"]],
    ["Emphasizes the importance of close cooperation between WLO and the World Buoy Agency", ["wlo", "wba"]],
    ["Emphasizes that Member States are many", undefined],
    ["Welcomes the lamps of WLO", undefined],
  ])("%s", (text, addressees) => {
    expect(read(`1. ${text}.`).acts[0]?.addressees).toEqual(addressees);
  });

  it.each([
    ["Requests WLO to assist Member States and the World Buoy Agency", ["member-states", "wba"]],
    ["Requests the Secretary-General to report to the General Assembly", ["general-assembly"]],
    ["Welcomes the support of WLO", undefined],
  ])("%s", (text, beneficiaries) => {
    expect(read(`1. ${text}.`).acts[0]?.beneficiaries).toEqual(beneficiaries);
  });
});
