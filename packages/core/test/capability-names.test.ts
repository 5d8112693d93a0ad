import { describe, expect, it } from "vitest";
import { checkFiles, registerNames } from "../src/index.ts";
import { foundIn } from "./names-found.ts";

const records = {
  "actors/fog-union.json": {
    id: "fog-union",
    name: "International Fog Union",
    acronym: "IFU",
    aliases: ["Ifu"],
    kind: "organization",
  },
  "capabilities/lost-lamps.json": {
    id: "lost-lamps",
    name: "IFU Lost Works of Light Database",
    kind: "database",
    providers: ["fog-union"],
  },
  "capabilities/keeper-profiles.json": {
    id: "keeper-profiles",
    name: "DNA Profile Database",
    kind: "database",
    providers: ["fog-union"],
  },
  "capabilities/databases.json": {
    id: "databases",
    name: "IFU databases",
    kind: "class",
    providers: ["fog-union"],
  },
  "capabilities/signals.json": {
    id: "signals",
    name: "IFU signals",
    kind: "notice",
    providers: ["fog-union"],
  },
  "capabilities/flares.json": {
    id: "flares",
    name: "IFU Special Flares",
    kind: "notice",
    providers: ["fog-union"],
  },
  "capabilities/curricula.json": {
    id: "curricula",
    name: "lamp curricula",
    kind: "training",
    providers: ["fog-union"],
  },
  "capabilities/tide-tables.json": { id: "tide-tables", name: "tide tables", kind: "reference-table" },
};

const names = registerNames(
  checkFiles(Object.entries(records).map(([path, record]) => ({ path, content: JSON.stringify(record) })))
    .records,
);
const found = (text: string) => foundIn(text, names).filter((one) => !one.endsWith("| fog-union"));

describe("a capability is found with its provider in another place, and in another order of words", () => {
  it.each([
    ["uses the IFU Lost Works of Light Database", "IFU Lost Works of Light Database | lost-lamps"],
    ["uses the IFU’s Lost Works of Light Database", "IFU’s Lost Works of Light Database | lost-lamps"],
    ["uses the Lost Works of Light Database of IFU", "Lost Works of Light Database of IFU | lost-lamps"],
    [
      "uses the Lost Works of Light Database of the International Fog Union",
      "Lost Works of Light Database of the International Fog Union | lost-lamps",
    ],
    ["uses the IFU Database of Lost Works of Light", "IFU Database of Lost Works of Light | lost-lamps"],
    ["uses the Ifu database of lost works of light", "Ifu database of lost works of light | lost-lamps"],
    [
      "uses the International Fog Union (IFU) database of lost works of light",
      "database of lost works of light | lost-lamps",
    ],
    ["uses the IFU database of DNA profiles", "IFU database of DNA profiles | keeper-profiles"],
    ["uses IFU’s databases", "IFU’s databases | databases"],
    ["uses the IFU database", "IFU database | databases"],
    ["asks IFU to send a Special Flare", "Special Flare | flares"],
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([name]);
  });
});

describe("words that may be those of others are a capability only where the text names its provider", () => {
  it.each([
    ["uses lamp curricula of IFU", ["lamp curricula | curricula"]],
    ["uses lamp curricula, which IFU wrote", ["lamp curricula | curricula"]],
    ["uses lamp curricula of the harbour", []],
    ["uses the Lost Works of Light Database", []],
    ["asks IFU for a national database of DNA profiles", []],
    ["asks IFU for databases", []],
    ["uses IFU databases and signals", ["IFU databases | databases", "signals | signals"]],
    [
      "uses IFU databases, signals or lamp curricula",
      ["IFU databases | databases", "signals | signals", "lamp curricula | curricula"],
    ],
    ["uses the International Fog Union (IFU) databases", ["databases | databases"]],
    ["uses IFU databases and the signals of harbours", ["IFU databases | databases"]],
    ["uses IFU databases and harbour signals", ["IFU databases | databases"]],
    ["uses tide tables and signals, which IFU reads", ["tide tables | tide-tables"]],
    ["uses tide tables", ["tide tables | tide-tables"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
