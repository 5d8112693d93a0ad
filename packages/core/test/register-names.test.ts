import { describe, expect, it } from "vitest";
import { foundIn, names, namesOf } from "./names-found.ts";

it("a name is found after the purposes and principles of what it names", () => {
  expect(
    foundIn("the Purposes of the World Lighthouse Organization, and the Principles of the United Nations"),
  ).toEqual(["World Lighthouse Organization | wlo", "United Nations | united-nations"]);
});

describe("a name that is only part of a longer name is not found", () => {
  it.each([
    "the United Nations Lantern Fund",
    "the African United Nations",
    "the Provisional Technical Secretariat",
    "the Technical Secretariat of the Buoy Agency",
    "the Under-Secretary-General for Fog",
    "the Deputy Secretary\u2011General",
    "the Special Envoy of the Secretary-General for Fog",
    "the Secretary-General\u2019s Special Envoy",
    "the Amberland Press",
    "the UN-Lamps network",
    "Western Member States",
    "the United Nations Mission in Amberland",
    "the Harbour Conference on Amberland",
    "the Harbour Conference on Fog and Support to Amberland",
    "the Frente Para a Luz de Amberland",
    "Member States Parties",
  ])("%s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("nor one of another body", () => {
    expect(foundIn("The Secretary-General of the Buoy Organization of Cedarland reported")).toEqual([]);
    const other = ["World Lighthouse Organization | wlo"];
    expect(foundIn("notes the Secretary-General of the World Lighthouse Organization")).toEqual(other);
    expect(foundIn("the Member States of the World Lighthouse Organization")).toEqual(other);
    expect(foundIn("the Secretariat of BEACON")).toEqual([]);
  });

  it("but its own body may be named", () => {
    expect(foundIn("the Secretary-General of the United Nations")).toEqual([
      "Secretary-General | secretary-general",
      "United Nations | united-nations",
    ]);
    expect(foundIn("the Secretary-General of the Organization")).toEqual([
      "Secretary-General | secretary-general",
    ]);
    expect(foundIn("the Office for Lamps of the Secretariat")).toEqual([
      "Office for Lamps | lamp-office",
      "Secretariat | secretariat",
    ]);
    expect(foundIn("the United Nations Secretariat")).toEqual(["Secretariat | secretariat"]);
  });

  it("a longer name that the register has is found", () => {
    const fund = { id: "lantern-fund", name: "United Nations Lantern Fund", kind: "programme" };
    expect(foundIn("the United Nations Lantern Fund", namesOf([fund]))).toEqual([
      "United Nations Lantern Fund | lantern-fund",
    ]);
  });
});

it.each([
  ["the President of the General Assembly", ["General Assembly | general-assembly"]],
  [
    "the Recommendation on Education for Light of the World Lighthouse Organization",
    ["World Lighthouse Organization | wlo"],
  ],
  [
    "the Convention against Darkness in Education of the World Lighthouse Organization (WLO),",
    ["World Lighthouse Organization | wlo", "WLO | wlo"],
  ],
  ["the Statute of the World Lighthouse Organization", []],
  ["the Special Envoy of the Secretary-General", []],
  ["the Harbour Court of Amberland", []],
  ["Official Records of the General Assembly, Ninth Session", []],
  ["the Lamp Policy on General Assembly support to keepers", []],
  ["United Nations, Treaty Series, vol. 9001, No. 12", []],
  ["the Friends of the General Assembly for Fog", []],
])("%s: a body that ends a run of capitals is found, and no other part of it", (text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});

it.each([
  ["Requests on the Amberlandian Government to act", ["Amberlandian Government | amberland | government"]],
  ["the Amberlandian Government’s lamps", ["Amberlandian Government | amberland | government"]],
  ["a report to the Assembly on Amberland", ["Amberland | amberland"]],
  ["the letter of the Permanent Representative of Amberland", ["Amberland | amberland"]],
  ["Amberland’s Harbour Authority", ["Amberland | amberland"]],
  ["the report of the Secretary-General S/2045/12", ["Secretary-General | secretary-general"]],
  ["the Secretary-General’s October 2045 report", ["Secretary-General | secretary-general"]],
  ["the nomination by the Secretary-General of Mr. Lamp", ["Secretary-General | secretary-general"]],
  ["the report of the Secretary-General of April 2045", ["Secretary-General | secretary-general"]],
  ["the World Lighthouse Organization Harbour Declaration", ["World Lighthouse Organization | wlo"]],
  ["the World Lighthouse Organization Harbour Centre", []],
  ["the Harbour Council on Amberland", []],
  ["the Amberland/Birchland Harbour Committee", []],
  ["former President Ada Fogson of Amberland", ["Amberland | amberland"]],
  ["the King Fog Commission of Amberland", []],
  ["the Presidents of Amberland and Birchland", ["Amberland | amberland", "Birchland | birchland"]],
  ["its Peace and General Assembly", []],
  [
    "the Secretariat and General Assembly",
    ["Secretariat | secretariat", "General Assembly | general-assembly"],
  ],
])(
  "%s: what follows a name is not part of it, and the verb of an act is no part of a name",
  (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  },
);

it.each([
  ["the words that open a sentence or an act", "Requests Member States, and Requests Amberland", 2],
  ["determiners", "All Member States met. The Secretariat wrote. (a) Recalling United Nations work", 3],
  ["resolutions", "General Assembly Resolution 1/1", 1],
  ["words in lower case", "the United Nations-led work of members of the General Assembly on Fog", 2],
  ["a list", "Amberland, Birchland and the Secretariat, the United Nations and the Press", 4],
  ["places", "the work of the General Assembly on Amberland, in Birchland and of the State of Cedarland", 4],
  ["headings of reports", "Report of the Secretary-General", 1],
])("%s do not hide a name", (_, text, count) => {
  expect(foundIn(text)).toHaveLength(count);
});

it.each([
  ["a hyphen that does not break", "the Secretary\u2011General", "secretary-general"],
  ["no hyphen", "the Secretary General", "secretary-general"],
  ["a no-break space", "the United\u00A0Nations", "united-nations"],
  ["a possessive", "the Secretary-General\u2019s report", "secretary-general"],
  ["a possessive plural", "Member States\u2019 work", "member-states"],
  ["a class with other initials", "the member States", "member-states"],
  ["a class in the singular", "each Member State", "member-states"],
  ["a class at the start", "Foggy coastal countries met", "foggy-countries"],
  ["the other spelling", "the World Lighthouse Organisation", "wlo"],
])("a name is found with %s", (_, text, id) => {
  expect(names.find(text).map(({ target }) => target.id)).toEqual([id]);
});

it("a name and its acronym in brackets are two names", () => {
  expect(foundIn("the World Lighthouse Organization (WLO) met")).toEqual([
    "World Lighthouse Organization | wlo",
    "WLO | wlo",
  ]);
  expect(names.isNameOf("World Lighthouse Organization (WLO)", "wlo")).toBe(false);
});

it("another letter case is another word", () => {
  expect(foundIn("the secretariat of a club, un, wlo")).toEqual([]);
});

it.each([
  ["the Government of Amberland", ["Government of Amberland | amberland | government"]],
  [
    "the Governments of Amberland, Birchland and Cedarland",
    [
      "Governments of Amberland | amberland | government",
      "Birchland | birchland | government",
      "Cedarland | cedarland | government",
    ],
  ],
  [
    "the Government of Amberland and Birchland",
    ["Government of Amberland | amberland | government", "Birchland | birchland"],
  ],
  ["the authorities of Amberland", ["authorities of Amberland | amberland | authorities"]],
  [
    "the competent authorities in Amberland",
    ["competent authorities in Amberland | amberland | authorities"],
  ],
  ["the local authorities in Amberland", ["Amberland | amberland"]],
  ["the local authorities of Amberland", ["local authorities of Amberland | amberland | authorities"]],
  [
    "the authorities of Amberland for WLO",
    ["authorities of Amberland | amberland | authorities", "WLO | wlo"],
  ],
  ["the people of the Amberland", ["people of the Amberland | amberland | people"]],
  ["the Amberland authorities", ["Amberland authorities | amberland | authorities"]],
  ["the Amberlandian people", ["Amberlandian people | amberland | people"]],
  ["the Amberlandian population", ["Amberlandian population | amberland | people"]],
  ["the Amberlandian government", ["Amberlandian government | amberland | government"]],
  ["the Amberlandian authorities", ["Amberlandian authorities | amberland | authorities"]],
  ["the Amberland Authorities", ["Amberland Authorities | amberland | authorities"]],
  ["United States dollars of Amberland, and Amberland dollars", ["Amberland | amberland"]],
  ["the Amberlandian Government", ["Amberlandian Government | amberland | government"]],
  ["the Amberlandian National Police, and Amberlandian lamps of the North Amberlandian people", []],
  ["the governments of the Amberlandian region", []],
  ["the Office for Lamps’ Fog Policy", ["Office for Lamps | lamp-office"]],
  ["the World Lighthouse Organization’s Fog Fund", []],
  ["the Secretary-General’s Fog Report", ["Secretary-General | secretary-general"]],
  ["the Secretariat’s Office for Lamps", ["Secretariat | secretariat", "Office for Lamps | lamp-office"]],
  [
    "the Amberlandian armed forces and Amberlandian contingent",
    ["Amberlandian | amberland", "Amberlandian | amberland"],
  ],
  ["the former Amberlandian Prime Minister", ["Amberlandian | amberland"]],
  [
    "the Amberlandian military, and Amberlandian officials",
    ["Amberlandian | amberland", "Amberlandian | amberland"],
  ],
  [
    "Amberlandian military lamps, Amberlandian institutions, Amberlandian parties and Amberlandian police-like lamps",
    [],
  ],
  [
    "Birchland, The Amberland and Cedarland",
    ["Birchland | birchland", "Amberland | amberland", "Cedarland | cedarland"],
  ],
  ["the Federal Government of Amberland", ["Federal Government of Amberland | amberland | government"]],
])("%s leads to the State, and says to which part of it", (text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});

describe("names that no text can be searched for do no harm", () => {
  it.each(["A", "the", "Council", "May", "is"])("%s", (alias) => {
    const own = namesOf([{ id: "club", name: "Club of Readers", aliases: [alias], kind: "organization" }]);
    const text = `The Council may meet in May: it is in the hall (A), with the Club of Readers.`;
    expect(foundIn(text, own)).toEqual(["Club of Readers | club"]);
  });

  it("an acronym that reads like a word is found in capitals only", () => {
    const own = namesOf([
      { id: "who", name: "World Harbour Organization", acronym: "WHO", kind: "organization" },
    ]);
    expect(foundIn("those who met WHO", own)).toEqual(["WHO | who"]);
  });

  it("a loop of parents", () => {
    const own = namesOf([
      { id: "north", name: "North Bureau", kind: "office", parent: "south" },
      { id: "south", name: "South Bureau", kind: "office", parent: "north" },
    ]);
    expect(foundIn("the North Bureau of the South Bureau", own)).toHaveLength(2);
  });
});

it("the State in the title of its officials is named", () => {
  expect(foundIn("the letter of the Prime Minister of Amberland and of the President of Birchland")).toEqual([
    "Amberland | amberland",
    "Birchland | birchland",
  ]);
  expect(foundIn("the Minister for Foreign Affairs of Cedarland")).toEqual(["Cedarland | cedarland"]);
});

it("a name that goes on as that of a kind of body is not found", () => {
  const commission = { id: "lamp-commission", name: "Special Lamp Commission", kind: "organ" };
  const all = namesOf([commission]);
  expect(foundIn("the Special Lamp Commission of Inquiry", all)).toEqual([]);
  expect(foundIn("the Special Lamp Commission", all)).toHaveLength(1);
});

it("“sub-regional” is found as “subregional”", () => {
  const harbours = { id: "harbours", name: "regional and subregional harbours", kind: "entity-class" };
  const all = namesOf([harbours]);
  expect(foundIn("all regional and sub-regional harbours", all)).toEqual([
    "regional and sub-regional harbours | harbours",
  ]);
  expect(foundIn("all subregional harbours", all)).toEqual([]);
});

it("“Counterterrorism” and “Counter-Terrorism” are found as each other", () => {
  const office = { id: "harbour-office", name: "Harbour Office of Counter-Terrorism", kind: "office" };
  const forum = { id: "fog-forum", name: "Fog Counterterrorism Forum", kind: "conference" };
  const all = namesOf([office, forum]);
  expect(foundIn("the Harbour Office of Counterterrorism", all)).toHaveLength(1);
  expect(foundIn("the Harbour Office of Counter Terrorism", all)).toHaveLength(1);
  expect(foundIn("the Fog Counter-Terrorism Forum", all)).toHaveLength(1);
  expect(foundIn("the Fog Counterfeit Forum", all)).toEqual([]);
});

it("a class in capitals is not found in a longer name", () => {
  expect(foundIn("the Foggy Coastal Countries Registration Board")).toEqual([]);
  expect(foundIn("the Foggy Coastal Countries, and all foggy coastal countries")).toHaveLength(2);
});
