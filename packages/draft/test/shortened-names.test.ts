import { expect, it } from "vitest";
import { lastMention, read } from "./read-names.ts";

it("a name is shortened without “United Nations”", () => {
  expect(lastMention("Recalling the Joint United Nations Programme on Lamps,", "the Joint Programme")).toBe(
    "Joint Programme | lamp-programme",
  );
});

it("a name into which its owner is put is the same name", () => {
  expect(
    read("Recalling the Special Rapporteur of the Human Rights Council on fog and on lamps,").mentions,
  ).toEqual(["Special Rapporteur of the Human Rights Council on fog | rapporteur-on-fog"]);
});

it("a shortened name means what is called so, and nothing that is called after it", () => {
  const named =
    "Recalling the World Lamp Summit on Fog, the World Lamp Summit on Fog Award and the World Lamp Summit trustees,";
  expect(lastMention(named, "the World Lamp Summit")).toBe("World Lamp Summit | lamp-summit");
  expect(
    lastMention(`${named}\n\nRecalling the World Lamp Summit on Hail,`, "the World Lamp Summit"),
  ).not.toBe("World Lamp Summit | lamp-summit");
});
