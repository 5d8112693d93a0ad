import { describe, expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";

const read = (text: string) => {
  const { mandates, doubts } = readMandates(`1. ${text}.`);
  return { tasks: mandates.map(({ assignees, quote }) => `${assignees.join()}: ${quote}`), doubts };
};

describe("the items below a decision say what is decided", () => {
  it("after a colon alone, each with its own word", () => {
    const { tasks } = read(
      "Decides:\n\n(a) To request WLO to count lamps;\n\n(b) That Member States shall share their lists;\n\n(c) To continue its consideration of the matter",
    );
    expect(tasks).toEqual([
      "wlo: count lamps",
      "member-states: share their lists",
      "general-assembly: continue its consideration of the matter",
    ]);
  });

  it("and after the word that opens them all", () => {
    expect(
      read("Decides that:\n\n(a) All Member States shall count lamps;\n\n(b) Lamps are good").tasks,
    ).toEqual(["member-states: count lamps"]);
    expect(
      read("Decides to:\n\n(a) Request WLO to count lamps;\n\n(b) Note the list of lamps").tasks,
    ).toEqual(["wlo: count lamps"]);
  });

  it("with a doubt about somebody without a record", () => {
    expect(read("Decides that:\n\n(a) Lamp makers shall count lamps;\n\n(b) Lamps are good")).toEqual({
      tasks: [": count lamps"],
      doubts: ['DRF026 "Lamp makers" is asked by "Decides", and no actor has this name'],
    });
  });

  it("after an aside, without a colon, and with a time before those who must do it", () => {
    expect(
      read(
        "Decides in this context that:\n\n(a) No later than May 2046, WLO shall count lamps;\n\n(b) Prior to any storm, Member States should notify WLO",
      ).tasks,
    ).toEqual(["wlo: count lamps", "member-states: notify WLO"]);
    expect(
      read("Decides that\n\n(a) All Member States shall count lamps;\n\n(b) Lamps are good").tasks,
    ).toEqual(["member-states: count lamps"]);
    expect(
      read("Decides to:\n\n(a) urge WLO to count lamps;\n\n(b) encourage Member States to help").tasks,
    ).toEqual(["wlo: count lamps", "member-states: help"]);
  });

  it("where nothing says how the decision goes on, and what is not understood is a doubt", () => {
    expect(
      read(
        "Decides:\n\n(a) Member States shall count lamps;\n\n(b) Also to request WLO to count fog;\n\n(c) Consider the matter again;\n\n(d) Lamps of the sea;\n\n(e) Requests WLO to meet",
      ),
    ).toEqual({
      tasks: [
        "member-states: count lamps",
        "wlo: count fog",
        "general-assembly: Consider the matter again",
        "wlo: meet",
      ],
      doubts: ['DRF027 what "Decides" asks for is not understood: "Lamps of the sea"'],
    });
  });
});

describe("the items below an act that asks", () => {
  it.each([
    "Requests the Secretary-General",
    "Requests the Secretary-General:",
    "Requests the Secretary-General to",
  ])("say for what: %s", (chapeau) => {
    const to = chapeau.endsWith(" to") ? "" : "to ";
    expect(
      read(`${chapeau}\n\n(a) ${to}count lamps,\n\n(b) ${to}draw a map, and\n\n(c) ${to}report`),
    ).toEqual({
      tasks: ["secretary-general: count lamps", "secretary-general: draw a map", "secretary-general: report"],
      doubts: [],
    });
  });

  it("do not when there are none", () => {
    expect(read("Requests the Secretary-General").doubts).toEqual([
      'DRF027 what "Requests" asks for is not understood: "the Secretary-General"',
    ]);
  });

  it.each(["Urges:", "Calls upon"])("also say whom: %s", (chapeau) => {
    const { tasks, doubts } = read(
      `${chapeau}\n\n(a) All Member States to count lamps;\n\n(b) The lamp makers to help`,
    );
    expect(tasks).toEqual(["member-states: count lamps", ": help"]);
    expect(doubts).toEqual([
      `DRF026 "lamp makers" is asked by "${chapeau.replace(":", "")}", and no actor has this name`,
    ]);
  });
});
