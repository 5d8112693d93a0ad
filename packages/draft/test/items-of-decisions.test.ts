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
});
