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
  ["1. Reaffirms that it is ultimately for the people of Amberland to choose their lamps.", "amberland"],
  ["1. Reaffirms that it is clear for all to see that Amberland has lamps.", ""],
  ["1. Emphasizes its expectation that Amberland will count lamps.", "amberland"],
  ["1. Emphasizes its expectation that Amberland will be given lamps.", ""],
  ["1. Emphasizes that Amberland will count lamps.", ""],
  ["1. Stresses that the duty to count lamps applies to Amberland.", "amberland"],
  ["1. Stresses that the list applies to Amberland, whose duty it is not.", ""],
  ["1. Stresses the need, in particular in Amberland, to count lamps.", ""],
  ["1. Recalls that Member States have pledged to count lamps.", "member-states"],
  ["1. Recalls that Member States have pledged lamps.", ""],
  ["1. Recalls that, if a lamp, a bell or a buoy fails, WLO should mend it.", "wlo"],
  ["1. Stresses that crews must count lamps.", "crews"],
  ["1. Stresses that each country must count lamps.", "countries"],
  ["1. Stresses that crews are many.", ""],
  ["1. Stresses that crews must have, in the fog, the lamps that they need.", ""],
  ["1. Stresses that WLO should have lamps in place.", "wlo"],
  ["1. Stresses the importance of the participation of crews in the count.", ""],
  ["1. Recognizes that WLO bears a particular and irreplaceable responsibility to count lamps.", "wlo"],
  ["1. Recognizes that Amberland has a leadership role in counting lamps.", "amberland"],
  ["1. Recognizes that Amberland has an important role in counting lamps.", ""],
  ["1. Recognizes that Amberland has an important role to play in counting lamps.", "amberland"],
  ["1. Recognizes that Amberland has the important role of counting lamps.", "amberland"],
  ["1. Recognizes that Amberland has the right and the solemn duty to count lamps.", "amberland"],
  ["1. Recognizes that WLO has an interest in the role of women.", ""],
  ["1. Stresses that the Secretary-General has a staff whose tasks grow.", ""],
  ["1. Stresses that Amberland is under a legal obligation to count lamps.", "amberland"],
  ["1. Stresses that Amberland is under the protection of its duty officers.", ""],
  [
    "1. Emphasizes that it is one of the purposes of lamps and also the duty of Member States to count them.",
    "member-states",
  ],
  ["1. Emphasizes that it is regrettable that the fog hampers the duty of Member States to count lamps.", ""],
  ["1. Emphasizes that it is sad for fog to hamper the duty of Member States to count lamps.", ""],
  ["1. Stresses the importance of talks between Amberland and WLO.", "amberland and wlo"],
  ["1. Stresses the need for initiatives by Amberland.", "amberland"],
  ["1. Stresses the importance of the contributions of Amberland.", ""],
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
  [
    "1. Reiterates its request in resolution 98 (2044) for Member States to count lamps.",
    "member-states",
    "count lamps",
  ],
  [
    "1. Reiterates its request in resolution 98 (2044) on support for new harbours that WLO send ships.",
    "wlo",
    "send ships",
  ],
  [
    "1. Requests in the context of preparations for the meeting on fog that WLO send ships.",
    "wlo",
    "send ships",
  ],
  [
    "1. Reiterates its request in resolution 98 (2044), for the reasons given there, that WLO send ships.",
    "wlo",
    "send ships",
  ],
  [
    "1. Calls on Member States, and on the World Buoy Agency, to count lamps.",
    "member-states and wba",
    "count lamps",
  ],
  [
    "1. Requests the Secretary-General, further to resolution 98 (2044) and paragraph 6 of resolution 99 (2044), to count lamps.",
    "secretary-general",
    "count lamps",
  ],
  ["1. Requests WLO, without prejudice to freedom of speech, to count lamps.", "wlo", "count lamps"],
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
