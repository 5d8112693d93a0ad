import { expect, it } from "vitest";
import { readMandates, tasksOf } from "./read-mandates.ts";

const addressees = (text: string) =>
  readMandates(text).acts.map(({ addressees: asked = [] }) => asked.join(" and "));

it.each([
  ["1. Stresses Amberland’s primary responsibility to count lamps.", "amberland"],
  [
    "1. Emphasizes the importance of all Member States, including Amberland, taking steps.",
    "member-states and amberland",
  ],
  ["1. Reaffirms its decisions that Amberland shall count lamps.", "amberland"],
  ["1. Stresses Amberland’s lamps.", ""],
])("whose duty is stressed: %s", (text, who) => {
  expect(addressees(text)).toEqual([who]);
});

it.each([
  [
    "1. Requests that the Secretary-General keeps lamps under review.",
    "secretary-general",
    "keeps lamps under review",
  ],
  [
    "1. Reiterates its request, and that of the World Buoy Agency, for Member States to count lamps.",
    "member-states",
    "count lamps",
  ],
])("who is asked: %s", (text, who, action) => {
  expect(tasksOf(text)).toEqual([[who, action]]);
});

it("a pronoun before items is no action: each item is one", () => {
  const text =
    "1. Recognizes the work of Member States, and encourages them:\n\n(a) To count lamps;\n\n(b) To mend lamps.";
  expect(tasksOf(text)).toEqual([
    ["member-states", "count lamps"],
    ["member-states", "mend lamps"],
  ]);
});
