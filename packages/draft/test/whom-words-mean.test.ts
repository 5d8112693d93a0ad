import { describe, expect, it } from "vitest";
import { readMandates, tasksOf, unnamed } from "./read-mandates.ts";

describe("whom a pronoun means", () => {
  it.each([
    ["Welcomes the work of WLO, and requests it to count lamps", "wlo"],
    ["Urges Member States to light lamps, and requests them to count lamps", "member-states"],
    ["Expresses appreciation to the Secretary-General, and requests him to count lamps", "secretary-general"],
    ["Decides that WLO shall mend lamps, and requests it to count lamps", "wlo"],
    [
      "Recalls that lamps of WLO were lit by the Secretary-General in the fog, and requests him to count lamps",
      "secretary-general",
    ],
    [
      "Welcomes the efforts of WLO and the World Buoy Agency, and requests them to count lamps",
      "wlo and wba",
    ],
    [
      "Recognizes the role of WLO and of the World Buoy Agency, within their mandates, and encourages them to count lamps",
      "wlo and wba",
    ],
    [
      "Notes the help given by WLO, as well as the efforts made by Member States and the World Buoy Agency, and invites them to count lamps",
      "wlo and member-states and wba",
    ],
    [
      "Welcomes the work for the safety of lamps in the fog undertaken by a wide range of Member States working in pairs, such as Amberland, and urges them to count lamps",
      "member-states and amberland",
    ],
    ["Welcomes the statement of 3 May 2044 of WLO for Member States, and invites it to count lamps", "wlo"],
    [
      "Recalls the appeals to all Member States to light lamps, and urges them to count lamps",
      "member-states",
    ],
    [
      "Welcomes the talks between WLO and Amberland on lamps, and invites them to count lamps",
      "wlo and amberland",
    ],
    [
      "Calls upon the international lamp community to light lamps, and calls upon it to count lamps",
      "international-lamp-community",
    ],
    [
      "Welcomes the international lamp community for the lamps they give, and urges them to count lamps",
      "international-lamp-community",
    ],
  ])("%s", (text, assignees) => {
    expect(tasksOf(`1. ${text}.`).at(-1)).toEqual([assignees, "count lamps"]);
    expect(readMandates(`1. ${text}.`).doubts).toEqual([]);
  });

  it.each([
    ["it", "Welcomes the work of the Fog Panel for WLO, and requests it to count lamps"],
    ["it", "Welcomes the report of the Secretary-General, and requests it to count lamps"],
    ["them", "Welcomes the work of WLO, and requests them to count lamps"],
    ["him", "Welcomes the work of WLO, and requests him to count lamps"],
    ["them", "Welcomes the work of several of the Member States, and requests them to count lamps"],
    ["them", "Welcomes the members of WLO and the World Buoy Agency, and requests them to count lamps"],
    ["them", "Welcomes the work of WLO and Amberland and lone keepers, and requests them to count lamps"],
    ["them", "Welcomes the work of WLO and new lamps, and requests them to count lamps"],
    [
      "them",
      "Welcomes the work undertaken by Member States working in pairs, such as the Fog Panel, and requests them to count lamps",
    ],
    ["it", "Decides to mend its lamps, and requests it to count lamps"],
  ])("is a doubt for %s: %s", (pronoun, text) => {
    expect(tasksOf(`1. ${text}.`).at(-1)).toEqual(["", "count lamps"]);
    expect(readMandates(`1. ${text}.`).doubts).toContain(
      `DRF025 whom "${pronoun}" means, which "requests" asks, is not known`,
    );
  });
});

describe("whom a pronoun with a verb means", () => {
  it("the Secretary-General", () => {
    const text =
      "1. Requests the Secretary-General to review lamps with all keepers, and requests that he submit a list.";
    expect(tasksOf(text).at(-1)).toEqual(["secretary-general", "submit a list"]);
    expect(readMandates(text).doubts).toEqual([]);
  });

  it("nobody who is no person", () => {
    const text = "1. Welcomes the work of WLO, and requests that he submit a list.";
    expect(tasksOf(text)).toEqual([["", "submit a list"]]);
    expect(readMandates(text).doubts).toEqual([
      'DRF025 whom "he" means, which "requests" asks, is not known',
    ]);
  });
});

describe("whom words with a noun mean", () => {
  it.each([
    [
      "Welcomes the cooperation among WLO and the World Buoy Agency to mend lamps, and encourages those organizations to count lamps",
      "wlo and wba",
    ],
    [
      "Urges Member States that have not yet done so to mend lamps, and invites those States to count lamps",
      "member-states",
    ],
  ])("%s", (text, assignees) => {
    expect(tasksOf(`1. ${text}.`).at(-1)).toEqual([assignees, "count lamps"]);
    expect(readMandates(`1. ${text}.`).doubts).toEqual([]);
  });

  it.each([
    ["those organizations", "Welcomes the work of WLO, and requests those organizations to count lamps"],
    [
      "these States",
      "Welcomes the efforts of WLO and the World Buoy Agency, and requests these States to count lamps",
    ],
    ["both States", "Welcomes new lamps, and requests both States to count lamps"],
  ])("is a doubt for %s: %s", (words, text) => {
    expect(tasksOf(`1. ${text}.`).at(-1)).toEqual(["", "count lamps"]);
    expect(readMandates(`1. ${text}.`).doubts).toEqual([
      `DRF025 whom "${words}" means, which "requests" asks, is not known`,
    ]);
  });

  it("is a doubt for a class where none of it is named", () => {
    const text = "1. Welcomes the work of Member States, and requests these crews to count lamps.";
    expect(tasksOf(text).at(-1)).toEqual(["", "count lamps"]);
    expect(readMandates(text).doubts).toEqual([unnamed("crews", "requests")]);
  });
});

describe("whom the parties mean after a treaty", () => {
  it.each([
    [
      "Welcomes the Lamp Convention, and encourages all its parties to count lamps",
      ["parties-to-the-lamp-convention", "count lamps"],
    ],
    [
      "Welcomes the Lamp Convention, and, under the Convention, urges the parties to count lamps",
      ["parties-to-the-lamp-convention", "count lamps"],
    ],
    [
      "Welcomes the Lamp Convention, and encourages Parties to count lamps",
      ["parties-to-the-lamp-convention", "count lamps"],
    ],
    [
      "Welcomes the Conference of the Parties to the Lamp Convention, and urges parties to count lamps",
      ["parties-to-the-lamp-convention", "count lamps"],
    ],
    [
      "Welcomes the Lamp Convention, and urges States parties to count lamps",
      ["parties-to-the-lamp-convention", "count lamps"],
    ],
  ])("%s", (text, task) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([task]);
  });

  it.each(["sound bells, and", "sound bells and"])("each has a mandate of its own: %s", (joined) => {
    const text = `1. Welcomes the Bell Agreement, and encourages all its parties to ${joined} parties to the Lamp Convention that have not yet done so to count lamps.`;
    expect(tasksOf(text)).toEqual([
      ["parties-to-the-bell-agreement", "sound bells"],
      ["parties-to-the-lamp-convention", "count lamps"],
    ]);
  });

  it.each([
    ["no treaty is named", "Welcomes new lamps, and urges the parties to count lamps"],
    ["its parties have no record", "Welcomes the Fog Treaty, and urges its parties to count lamps"],
    ["they may be those to a dispute", "Welcomes the Lamp Convention, and urges the parties to count lamps"],
    [
      "they may be those to a dispute, which the Convention concerns",
      "Welcomes the Lamp Convention, notes the worth of the Convention, and urges the parties to count lamps",
    ],
    [
      "another treaty is named after it",
      "Welcomes the Lamp Convention and the Fog Treaty, and urges its parties to count lamps",
    ],
    [
      "it is a protocol to it",
      "Welcomes the Optional Protocol to the Lamp Convention, and urges its parties to count lamps",
    ],
    [
      "its protocols are named as well",
      "Welcomes the Lamp Convention and the Protocols thereto, and urges its parties to count lamps",
    ],
  ])("is a doubt when %s", (_, text) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([["", "count lamps"]]);
    expect(readMandates(`1. ${text}.`).doubts.join()).toContain('DRF026 "parties" is asked');
  });
});

describe("the parties to a treaty by its short form", () => {
  it("and those to a second treaty", () => {
    const text =
      "Recalling the Lamp Convention,\n\n1. Urges States parties to the Convention and the Bell Agreement to count lamps.";
    expect(tasksOf(text)).toEqual([
      ["parties-to-the-lamp-convention and parties-to-the-bell-agreement", "count lamps"],
    ]);
  });

  it.each(["parties", "States parties"])("%s", (parties) => {
    const text = `Recalling the Lamp Convention,\n\n1. Urges ${parties} to the Convention that have not yet done so, and WLO, to count lamps.`;
    expect(tasksOf(text)).toEqual([["parties-to-the-lamp-convention and wlo", "count lamps"]]);
    expect(readMandates(text).doubts).toEqual([]);
  });

  it.each([
    [
      "of a treaty that is not known",
      "parties to the Convention",
      "1. Urges parties to the Convention to count lamps.",
    ],
    [
      "who are the name of a body",
      "Conference of the States Parties to the Convention",
      "Recalling the Lamp Convention,\n\n1. Urges the Conference of the States Parties to the Convention to count lamps.",
    ],
  ])("is a doubt for those %s", (_, words, text) => {
    expect(tasksOf(text)).toEqual([["", "count lamps"]]);
    expect(readMandates(text).doubts).toEqual([unnamed(words, "Urges")]);
  });
});

describe("whom States parties mean in a resolution about one treaty", () => {
  const asked = (text: string, title?: string) => readMandates(`1. ${text}.`, title).mandates[0]?.assignees;

  it("those to the treaty of its title", () => {
    const text = "Urges States parties to count lamps";
    expect(asked(text, "Implementation of the Lamp Convention")).toEqual(["parties-to-the-lamp-convention"]);
    const again = "Recalls article 2 of the Convention, and urges States parties to count lamps";
    expect(asked(again, "The Lamp Convention")).toEqual(["parties-to-the-lamp-convention"]);
    const whole = "Urges States parties to keep to the Lamp Convention and to count lamps";
    expect(asked(whole, "The Lamp Convention")).toEqual(["parties-to-the-lamp-convention"]);
    const beside = "Notes the work of the Committee against Fog, and urges States parties to count lamps";
    expect(asked(beside, "The Convention against Fog")).toEqual(["parties-to-the-convention-against-fog"]);
  });

  it.each([
    ["whose title names none", "Urges States parties to count lamps", "Lamps"],
    [
      "whose title names two",
      "Urges States parties to count lamps",
      "The Lamp Convention and the Bell Agreement",
    ],
    [
      "beside another treaty",
      "Noting the Fog Convention, urges States parties to count lamps",
      "The Lamp Convention",
    ],
    [
      "before another treaty",
      "Urges States parties to count lamps as the Fog Convention says",
      "The Lamp Convention",
    ],
    [
      "beside a statute",
      "Recalls that Statute of the Amberlandians, and urges States parties to count lamps",
      "The Lamp Convention",
    ],
    [
      "before a court",
      "Urges States parties to count lamps with the International Lamp Court",
      "The Lamp Convention",
    ],
    [
      "beside the committee of another treaty",
      "Notes the work of the Committee against Fog, and urges States parties to count lamps",
      "The Lamp Convention",
    ],
  ])("but not in one %s", (_what, text, title) => {
    expect(asked(text, title)).toEqual(["states-parties"]);
  });
});

it("a report of nobody is asked of the body that the request before asks, if such bodies report", () => {
  const assigneesOf = (text: string) =>
    readMandates(`1. ${text}.`).mandates.map(({ assignees }) => assignees);
  const report = "requests also a final report to the Security Council by May 2046";
  expect(assigneesOf(`Requests the Third-Party Lamp Committee to count lamps, and ${report}`)).toEqual([
    ["third-party-lamp-committee"],
    ["third-party-lamp-committee"],
  ]);
  expect(assigneesOf(`Requests Amberland to count lamps, and ${report}`)).toEqual([["amberland"], []]);
  expect(assigneesOf(`Urges the Third-Party Lamp Committee to count lamps, and ${report}`)).toEqual([
    ["third-party-lamp-committee"],
    [],
  ]);
  expect(
    assigneesOf(
      `Requests the Secretary-General and the Lamp Mission in Amberland to count lamps, and ${report}`,
    ),
  ).toEqual([["secretary-general", "lamp-mission-in-amberland"], []]);
  expect(assigneesOf(`Welcomes the work of WLO, and ${report}`)).toEqual([[]]);
});
