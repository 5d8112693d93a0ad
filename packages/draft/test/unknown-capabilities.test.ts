import { checkFiles } from "@open-resolutions/core";
import { expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";
import { masthead } from "./registers.ts";

const registers = checkFiles(
  [
    { id: "fog-union", name: "Fog Union", kind: "organization" },
    { id: "general-assembly", name: "General Assembly", kind: "organ" },
  ]
    .map((record) => ({ path: `actors/${record.id}.json`, content: JSON.stringify(record) }))
    .concat({
      path: "capabilities/lost-lamps.json",
      content: JSON.stringify({
        id: "lost-lamps",
        name: "Fog Union Lost Lamps Database",
        kind: "database",
        providers: ["fog-union"],
      }),
    }),
).records;

it.each([
  [
    "the Lost Lamps Database",
    'did you mean "Fog Union Lost Lamps Database" (capability "lost-lamps")? If so, add the name to its aliases; if not, add it (open-resolutions new capability, or new actor for a body)',
  ],
  [
    "the Harbour Lights Database",
    "add it (open-resolutions new capability, or new actor for a body), or add it to the aliases of the record that it means",
  ],
  [
    "the Harbour Lights Platform",
    "add it (open-resolutions new capability, or new actor for a body), or add it to the aliases of the record that it means",
  ],
  [
    "the Harbour Lights Office",
    "add it (open-resolutions new actor), or add it to the aliases of the record that it means",
  ],
])("the hint about %s", (words, hint) => {
  const { findings } = makeDrafter(registers)({
    path: "body.txt",
    content: `${masthead}\n\nThe General Assembly,\n\n1. Recalls ${words} and the bells.`,
  });
  expect(findings.filter(({ code }) => code === "DRF020").map((one) => one.hint)).toEqual([hint]);
});
