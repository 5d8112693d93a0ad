import { describe, expect, it } from "vitest";
import { demonymReader } from "../src/names/demonyms.ts";
import { type Annotated, namesIn } from "../src/names/name-coverage.ts";
import { parentage } from "../src/names/parentage.ts";

function kindOf(record: string | null): Annotated["kind"] {
  if (record?.startsWith("city")) return "bystander";
  return record === null || record.startsWith("doc") ? "citation" : "mention";
}

/** Annotations of the places where some names occur in a text; ids of documents begin with "doc", of cities with "city". */
function annotate(text: string, records: Record<string, string | null>) {
  return Object.entries(records).map(([name, record]) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, record, kind: kindOf(record) };
  });
}

const parents: Record<string, string> = { "third-committee": "general-assembly" };
const isPartOf = (part: string, whole: string) => parents[part] === whole;

/** The counted names of a text, each with "+" if it leads to a record, "~" if only as a city, "-" if it does not, and "title" in a title. */
function counted(text: string, records: Record<string, string | null> = {}, opener?: string): string[] {
  const acts = opener === undefined ? [] : [{ start: 0, end: opener.length }];
  return namesIn(text, annotate(text, records), acts, isPartOf).map(
    ({ words, by, inTitle }) =>
      `${by === "bystander" ? "~" : by ? "+" : "-"} ${inTitle ? "title " : ""}${words}`,
  );
}

describe("a name leads to a record", () => {
  it("only as a whole", () => {
    const text = "Thanks the Office of Lamps and the Lamp Fund of Amberland";
    expect(counted(text, { "Office of Lamps": "office-of-lamps", Amberland: "amberland" }, "Thanks")).toEqual(
      ["+ Office of Lamps", "- Lamp Fund of Amberland"],
    );
  });

  it("with the whole to which it belongs", () => {
    const names = { "Third Committee": "third-committee", "General Assembly": "general-assembly" };
    expect(counted("invites the Third Committee of the General Assembly", names)).toEqual([
      "+ Third Committee of the General Assembly",
    ]);
    const others = { "Third Committee": "third-committee", Amberland: "amberland" };
    expect(counted("invites the Third Committee of Amberland", others)).toEqual([
      "- Third Committee of Amberland",
    ]);
  });

  it("when it is joined to another name", () => {
    expect(counted("between Amberland and Foggia", { Amberland: "amberland" })).toEqual([
      "+ Amberland",
      "- Foggia",
    ]);
    expect(counted("the Council for Lamps and Bells")).toEqual(["- Council for Lamps and Bells"]);
  });
});

describe("the title of a document", () => {
  it("is told from a name by its noun, and goes on after it", () => {
    expect(counted("under the Convention on Lamps in Times of Fog and by the Lamp Office")).toEqual([
      "- title Convention",
      "- title Lamps",
      "- title Times of Fog",
      "- Lamp Office",
    ]);
  });

  it("has its noun after the name of the body too", () => {
    expect(counted("under the Council of Bells Convention and by the Chair of the Convention")).toEqual([
      "- title Council of Bells Convention",
      "- Chair of the Convention",
    ]);
  });

  it("is what is cited, whatever its noun", () => {
    expect(counted("under the Lamp Vision of Foggia", { "Lamp Vision of Foggia": "doc-lamps" })).toEqual([
      "+ title Lamp Vision of Foggia",
    ]);
  });

  it("is no actor that is named in it", () => {
    expect(counted("the Agreement for Amberland", { Amberland: "amberland" })).toEqual([
      "- title Agreement for Amberland",
    ]);
    expect(counted("the Agreement on Amberland", { Amberland: "amberland" })).toEqual([
      "- title Agreement",
      "+ Amberland",
    ]);
  });
});

it("the mark of a possessive is no part of a name, and two names may meet at it", () => {
  expect(counted("supports Amberland’s policy", { Amberland: "amberland" })).toEqual(["+ Amberland"]);
  const names = { Amberland: "amberland", "Lamp Fund": "lamp-fund" };
  expect(counted("supports Amberland’s Lamp Fund", names)).toEqual(["+ Amberland", "+ Lamp Fund"]);
  expect(counted("supports the Nurses’ Lamp Fund")).toEqual(["- Nurses’ Lamp Fund"]);
});

it("a city leads to its record, and names joined to it are names of their own", () => {
  const names = { Foghaven: "city-foghaven", Amberland: "amberland" };
  expect(counted("held in Foghaven and in Lampton", names)).toEqual(["~ Foghaven", "- Lampton"]);
  expect(counted("held in Lampton and Foghaven", names)).toEqual(["- Lampton", "~ Foghaven"]);
});

describe("what does not count", () => {
  it.each([
    ["the opening of a sentence", "Requests the council to meet. Lamps are needed"],
    ["the opening of an item with a Roman numeral", "in order xxvi) To support lamps"],
    ["the opening of a section of the programme budget", "under section 33, Construction, of the budget"],
    ["the opening of a row of a table", "lamps 82 619 300 19 Economic and social lamps"],
    ["a date", "on Monday, 3 March 2090"],
    ["a pinpoint", "in Article 41 and under Chapter VII"],
    ["the symbol of a document", "in A/150/88 and A/RES/150/7, and in LC(68)/RES/8"],
    ["a resolution by its number", "under UNSCR 9871"],
    ["a title in quotation marks", "the item entitled “Lamps of the World”"],
    ["a natural person", "thanks Ms. Ada Lamp"],
    ["a natural person with a title of office", "thanks President Ada Lamp"],
    ["a natural person with the name of a parent", "lists Ada bin Lamp"],
    ["a heading", "as in Annex; Subtotal"],
    ["an adjective that is made of a name", "an Amberland-led process and non-United Nations forces"],
  ])("%s", (_, text) => {
    expect(counted(text)).toEqual([]);
  });

  it("what is inside a reference to no definite document", () => {
    expect(counted("all relevant World Lamp rules", { "all relevant World Lamp rules": null })).toEqual([]);
  });
});

it("the first word of a sentence counts when the name goes on after it and it is not the article", () => {
  expect(counted("Bureau of Bells reports")).toEqual(["- Bureau of Bells"]);
  expect(counted("The Bureau of Bells reports", { "Bureau of Bells": "bells" })).toEqual([
    "+ Bureau of Bells",
  ]);
});

it("a goal with its number is a name with a number", () => {
  expect(counted("Lamp Development Goal 7", { "Lamp Development Goal": "doc-lamp-goals" })).toEqual([
    "+ title Lamp Development Goal",
  ]);
  expect(counted("under Goal 7")).toEqual([]);
});

describe("a demonym", () => {
  const isDemonym = demonymReader([
    { kind: "state", name: "Amberland", demonym: "Amberlandian" },
    { kind: "state", name: "Foggia", demonym: "Foggian" },
    { kind: "region", name: "Lamp Coast" },
  ]);

  it.each(["Amberlandian", "Amberlandians", "Amberlandian and Foggian", "Amberlandian-Foggian"])(
    "leads to its record: %s",
    (words) => {
      expect(isDemonym(words, " lamps")).toBe(true);
    },
  );

  it("is the name of a State before its currency, and nothing else", () => {
    expect(isDemonym("Amberland", " dollars in 2090")).toBe(true);
    expect(isDemonym("Amberland", " lamps")).toBe(false);
    expect(isDemonym("Lamp Coast", " dollars")).toBe(false);
    expect(isDemonym("Amberlandian Fund", " pays")).toBe(false);
  });
});

it("a part is sought in a loop of parents once", () => {
  const isPart = parentage([
    { id: "lamps", parent: "bells" },
    { id: "bells", parent: "lamps" },
  ]);
  expect(isPart("lamps", "bells")).toBe(true);
  expect(isPart("lamps", "fog")).toBe(false);
});
