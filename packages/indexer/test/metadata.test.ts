import { describe, expect, it } from "vitest";
import { metadataFacts } from "../src/metadata-facts.ts";
import { naturalOrder } from "../src/natural-order.ts";
import { readMetadata } from "../src/read-metadata.ts";
import { readSponsors } from "../src/sponsors.ts";
import { stateByName } from "../src/states.ts";
import { readSubjects } from "../src/subjects.ts";
import { decideVote } from "../src/votes.ts";

const stateNamed = stateByName(
  ["Bosnia and Herzegovina", "Sudan", "South Sudan", "Viet Nam", "Côte d’Ivoire", "Chile"].map((name) => ({
    id: name.toLowerCase().replace(/[^a-z]+/g, "-"),
    name,
    kind: "state",
  })),
);

describe("readMetadata", () => {
  const entry = { symbol: "A/RES/150/7" };
  it.each([
    ["one object on each line", `${JSON.stringify(entry)}\n${JSON.stringify(entry)}\n`, 2],
    ["lines in quotation marks", `"${JSON.stringify(entry)}"\n"${JSON.stringify(entry)}"\n"`, 2],
    ["a list", `[${JSON.stringify(entry)}]`, 1],
    ["a list with one object on each line", `[\n${JSON.stringify(entry)},\n${JSON.stringify(entry)}\n]`, 2],
  ])("reads %s", (_, text, count) => {
    const { entries, faults } = readMetadata(text);
    expect(entries.map((each) => each.entry)).toEqual(Array(count).fill(entry));
    expect(faults).toEqual([]);
  });
});

describe("metadataFacts", () => {
  const council = (adoption_type: string) =>
    metadataFacts({
      symbol: "S/RES/9001 (2095)",
      adoption_type,
      MS_in_favour_count: "014",
      MS_abstaining_count: "",
    });

  it("reads the voting of the Security Council in words", () => {
    expect(council("Adopted 14-0-1, 6063rd meeting")?.vote).toMatchObject({
      method: "recorded",
      words: { inFavour: 14, against: 0, abstaining: 1 },
      counts: { inFavour: 14, against: 0, abstaining: 0 },
    });
    expect(council("Adopted without vote, 4215th meeting")?.vote.method).toBe("without-vote");
    expect(council("Adopted by acclamation")?.vote.method).toBe("without-vote");
  });

  it.each([
    ["9\u00a0October 2024", "2024-10-09"],
    ["2019-10-10 00:00:00", "2019-10-10"],
    ["14 of October", undefined],
  ])("reads the date %s", (adoption_date, expected) => {
    expect(metadataFacts({ symbol: "A/RES/150/7", adoption_date })?.adopted).toBe(expected);
  });

  it("reads several agenda items, and gives a title only to one that is alone", () => {
    const items = (agenda_item: string) =>
      metadataFacts({ symbol: "A/RES/150/7", agenda_item, agenda_item_name: "Lights" })?.agendaItems;
    expect(items("Agenda item 12 (b)")).toEqual([{ number: "12 (b)", title: "Lights" }]);
    expect(items("Agenda items 13 and 117")).toEqual([{ number: "13" }, { number: "117" }]);
  });
});

describe("decideVote", () => {
  const day = "2095-11-21";
  const tally = (inFavour: number, against = 0, abstaining = 0) => ({ inFavour, against, abstaining });
  const names = (inFavour: string[], abstaining: string[] = []) => ({ inFavour, against: [], abstaining });

  it("follows two places that agree against a third", () => {
    const vote = { method: "recorded" as const, words: tally(2), counts: tally(2), names: names(["Chile"]) };
    const decided = decideVote(undefined, vote, stateNamed, day);
    expect(decided.vote).toMatchObject({ inFavour: 2 });
    expect(decided.ballots).toBeUndefined();
    expect(decided.disagreements).toEqual([{ field: "voteCounts", first: "2-0-0", second: "1-0-0" }]);
  });

  it("follows the words where the counts lack the abstentions and the names are others", () => {
    const vote = {
      method: "recorded" as const,
      words: tally(2, 0, 1),
      counts: tally(2),
      names: names(["Chile"]),
    };
    expect(decideVote(undefined, vote, stateNamed, day).vote).toMatchObject(tally(2, 0, 1));
  });

  it("knows that a State was absent where the words say so, and the lists call it abstaining", () => {
    const facts = metadataFacts({
      symbol: "S/RES/9001 (2095)",
      adoption_type: "Adopted (1-0-0, 1 absent), 6063rd meeting",
      MS_in_favour: ["CHILE"],
      MS_abstaining: ["SUDAN"],
      MS_in_favour_count: "1",
      MS_abstaining_count: "1",
    });
    expect(decideVote(undefined, facts?.vote, stateNamed, day)).toEqual({
      vote: { method: "recorded", ...tally(1) },
      ballots: { inFavour: ["chile"], against: [], abstaining: [] },
      disagreements: [{ field: "voteCounts", first: "1-0-0", second: "1-0-1" }],
    });
  });

  it("does not know who was absent where others abstained", () => {
    const vote = {
      method: "recorded" as const,
      words: tally(1, 0, 1),
      absent: 1,
      names: names(["CHILE"], ["SUDAN", "SOUTH SUDAN"]),
    };
    const decided = decideVote(undefined, vote, stateNamed, day);
    expect([decided.vote, decided.ballots]).toEqual([{ method: "recorded", ...tally(1, 0, 1) }, undefined]);
  });

  it("knows no vote of a State that is listed twice", () => {
    const vote = { method: "recorded" as const, names: names(["CHILE"], ["Chile"]) };
    const decided = decideVote(undefined, vote, stateNamed, day);
    expect(decided.ballots).toBeUndefined();
    expect(decided.disagreements).toEqual([{ field: "ballots", first: ["chile"], second: "1-0-1" }]);
  });

  it("knows no vote of a State that was not yet a member, and keeps the numbers", () => {
    const vote = { method: "recorded" as const, counts: tally(2), names: names(["CHILE", "SOUTH SUDAN"]) };
    const before = decideVote(undefined, vote, stateNamed, "2005-03-31");
    expect([before.vote, before.ballots]).toEqual([{ method: "recorded", ...tally(2) }, undefined]);
    expect(before.disagreements).toEqual([
      { field: "stateNotYetMember", first: "SOUTH SUDAN", second: "inFavour" },
    ]);
    const after = decideVote(undefined, vote, stateNamed, "2024-03-25");
    expect(after.ballots?.inFavour).toEqual(["chile", "south-sudan"]);
  });

  it("knows nothing of a vote that no source tells", () => {
    expect(decideVote(undefined, { names: names([]) }, stateNamed, day)).toEqual({ disagreements: [] });
  });
});

describe("readSponsors", () => {
  it("reads a whole list in one entry, and for whom a State speaks is no other State", () => {
    const text = "Bosnia and Herzegovina (on behalf of the Group of Shores), the Sudan and Viet Nam";
    expect(readSponsors([text, "COTE D'IVOIRE"], stateNamed)).toEqual({
      states: ["bosnia-and-herzegovina", "c-te-d-ivoire", "sudan", "viet-nam"],
      office: undefined,
      unknown: 0,
    });
  });

  it("reads the office of a person, and not the name", () => {
    const text =
      "submitted by the Vice-President of the Council, Ada Keeper (Chile), on the basis of consultations";
    expect(readSponsors([text], stateNamed)).toEqual({ states: [], office: "vice-president", unknown: 0 });
  });
});

it("keeps the lists of subjects apart, and leaves out persons and titles", () => {
  const { headings, agendaCodes } = readSubjects([
    ["Lighthouses", "UNBIS Thesaurus"],
    ["LIGHTHOUSES", "S/60"],
    ["[160]", "S/79"],
    ["Keeper, Ada, 1905-1961", "DHLAUTH"],
    ["The situation at sea.", "S/"],
  ]);
  expect(headings).toEqual([
    { id: "proceedings.lighthouses", list: "proceedings", heading: "LIGHTHOUSES" },
    { id: "unbis.lighthouses", list: "unbis", heading: "LIGHTHOUSES" },
  ]);
  expect(agendaCodes).toEqual([{ document: "S/79", code: "160" }]);
});

it("sorts numbers by their size", () => {
  expect(["A/RES/75/10", "A/RES/75/9", "A/RES/75/9 A"].sort(naturalOrder)).toEqual([
    "A/RES/75/9",
    "A/RES/75/9 A",
    "A/RES/75/10",
  ]);
});
