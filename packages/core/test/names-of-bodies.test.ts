import { expect, it } from "vitest";
import { foundIn, namesOf } from "./names-found.ts";

it("a body is found before its own texts, and is no part of their titles", () => {
  const named = ["World Lighthouse Organization | wlo"];
  expect(foundIn("the World Lighthouse Organization Statements, in fog")).toEqual(named);
  expect(foundIn("the World Lighthouse Organization Communiqué of 3 May 2044")).toEqual(named);
  expect(foundIn("the World Lighthouse Organization Concept of Operations")).toEqual(named);
  expect(foundIn("the World Lighthouse Organization Statement on Lamps")).toEqual([]);
  expect(foundIn("the World Lighthouse Organization Statement Award")).toEqual([]);
});

it("a body that a resolution established is found without the year of the resolution", () => {
  const panel = {
    id: "fog-panel",
    name: "Fog Panel established pursuant to resolution 98 (2044)",
    kind: "group",
  };
  const found = (text: string) => foundIn(text, namesOf([panel]));
  expect(found("the Fog Panel established pursuant to resolution 98, and")).toEqual([
    "Fog Panel established pursuant to resolution 98 | fog-panel",
  ]);
  expect(found("the Fog Panel established pursuant to resolution 98 (2044)")).toEqual([
    "Fog Panel established pursuant to resolution 98 (2044) | fog-panel",
  ]);
  expect(found("the Fog Panel established pursuant to resolution 981")).toEqual([]);
});

it("an envoy of the Secretary-General is found after the possessive, and no other one", () => {
  const envoy = {
    id: "envoy-to-amberland",
    name: "Special Envoy of the Secretary-General for Amberland",
    kind: "official",
  };
  const every = { id: "envoys", name: "Special Envoy of the Secretary-General", kind: "entity-class" };
  const found = (text: string) => foundIn(text, namesOf([envoy, every]));
  expect(found("the Secretary-General’s Special Envoy for Amberland")).toEqual([
    "Secretary-General’s Special Envoy for Amberland | envoy-to-amberland",
  ]);
  expect(found("the Secretary-General’s Special Envoy for Amberland Ambassador Ada Fogson")).toEqual([
    "Secretary-General’s Special Envoy for Amberland | envoy-to-amberland",
  ]);
  expect(found("the Secretary-General’s Special Envoy for Fogland")).toEqual([]);
  expect(found("the Secretary-General’s Special Envoy counts")).toEqual([
    "Secretary-General’s Special Envoy | envoys",
  ]);
});

it("an envoy for a place is not the class of envoys", () => {
  const envoys = { id: "envoys", name: "Special Envoy of the Secretary-General", kind: "entity-class" };
  const known = namesOf([envoys]);
  expect(foundIn("the Special Envoy of the Secretary-General for Birchland", known)).toEqual([]);
  expect(foundIn("the Special Envoy of the Secretary-General, for peace", known)).toEqual([
    "Special Envoy of the Secretary-General | envoys",
  ]);
});

it.each([
  ["for all Amberlandians, in peace", ["Amberlandians | amberland | people"]],
  ["All Amberlandians are to read by Amberlandians’ lamps.", ["Amberlandians | amberland | people"]],
  [
    "with all the Amberlandians and with the Amberlandians themselves",
    ["Amberlandians | amberland | people", "Amberlandians | amberland | people"],
  ],
  ["all Amberlandians to count lamps", ["Amberlandians | amberland | people"]],
  [
    "all Amberlandians that were at sea, the Amberlandians to be rescued, all Amberlandians as keepers, and the Amberlandians, who were at sea",
    [],
  ],
  ["all Amberlandians living abroad, some Amberlandians, and the Coastal Amberlandians", []],
])("%s: the noun for a people means all of them", (text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});
