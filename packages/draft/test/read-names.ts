import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { makeDrafter } from "../src/index.ts";
import { masthead } from "./registers.ts";

/** Actors that the test kit lacks, so that several have one head noun. */
const actors = [
  {
    id: "atomic-conference",
    name: "General Conference of the International Atomic Energy Agency",
    kind: "organ",
  },
  { id: "world-health-assembly", name: "World Health Assembly", kind: "organ" },
  { id: "buoy-agency", name: "Buoy Agency", acronym: "BUOYA", kind: "organization" },
  { id: "unlam", name: "United Nations Lantern Mission in Reefland", acronym: "UNLAM", kind: "mission" },
  { id: "envoy-reefland", name: "Personal Envoy of the Secretary-General for Reefland", kind: "official" },
  { id: "srsg-reefland", name: "Special Representative for Reefland", kind: "official" },
  { id: "lamp-advisers", name: "Advisory Committee on Lamps", kind: "organ" },
  { id: "harbour-advisers", name: "Harbour Advisory Committee", kind: "organ" },
  { id: "office-for-fog", name: "Office for Fog", aliases: ["UN High Commissioner for Fog"], kind: "office" },
  { id: "lamp-division", name: "Division for Lamps", kind: "office", parent: "north-league" },
  { id: "buoy-academy", name: "Buoy Yard Academy", kind: "organization" },
  { id: "stakeholders", name: "relevant stakeholders", aliases: ["stakeholders"], kind: "entity-class" },
  { id: "fog-organization", name: "World Fog Organization", kind: "organization" },
  { id: "committee-on-lamps", name: "Committee on Lamps", kind: "organ", parent: "general-assembly" },
  { id: "committee-on-reefs", name: "Committee on Reefs", kind: "organ", parent: "general-assembly" },
  { id: "minufog", name: "United Nations Mission in Amberland", acronym: "MINUFOG", kind: "office" },
  { id: "unlop", name: "United Nations Lamp Operation", kind: "office" },
  { id: "fog-day", name: "International Day to End Fog", kind: "observance" },
  { id: "birchland", name: "Birchland", kind: "state" },
  { id: "lamp-brigade", name: "Lamp Brigade", aliases: ["Force Lamp Brigade"], kind: "mission" },
  { id: "lamp-force", name: "Force for the Lamps of Reefland", kind: "mission" },
  { id: "gannet-littoral", name: "Gannet Littoral", kind: "state" },
  { id: "gannet-city", name: "Gannet City", kind: "city" },
  { id: "rapporteur-on-fog", name: "Special Rapporteur on fog", kind: "official" },
  { id: "lantern-office", name: "Office for Lanterns", acronym: "OFL", kind: "office" },
  { id: "parties-to-the-conflict", name: "parties to the conflict", kind: "entity-class" },
  {
    id: "lamp-review",
    name: "Review Conference of the Parties to the Lamp Treaty",
    kind: "conference",
  },
  {
    id: "lamp-president",
    name: "President of the International Tribunal for Lamps",
    kind: "official",
    parent: "lamp-tribunal",
  },
  { id: "lamp-college", name: "Lamp Keepers’ Staff College", kind: "organization" },
  { id: "lamp-tribunal", name: "International Tribunal for Lamps", kind: "court" },
  { id: "reef-tribunal", name: "International Tribunal for Reefs", kind: "court" },
  {
    id: "4996-committee",
    name: "Committee established pursuant to resolution 4996 (2044)",
    kind: "subsidiary-organ",
  },
  {
    id: "fog-watch",
    name: "Fog Watch Committee",
    aliases: ["Committee established pursuant to resolution 4995 (2044)"],
    kind: "subsidiary-organ",
  },
  { id: "4998-committee", name: "4998 Committee", kind: "subsidiary-organ", parent: "security-council" },
  {
    id: "srsg-amberland",
    name: "Special Representative of the Secretary-General for Amberland",
    kind: "official",
  },
  {
    id: "league-representative",
    name: "League Special Representative for Fogland",
    kind: "official",
    parent: "north-league",
  },
  { id: "srsg-fog", name: "Special Representative for Fogland", kind: "official", parent: "minufog" },
  { id: "4998-panel", name: "Panel of Experts on Lamps", kind: "group", parent: "4998-committee" },
  {
    id: "fog-parties",
    name: "Conference of the Parties to the Convention on Coastal Fog",
    kind: "conference",
  },
  {
    id: "fog-parties-2045",
    name: "2045 Conference of the Parties to the Convention on Coastal Fog",
    kind: "conference",
  },
  {
    id: "fog-experts",
    name: "Group of Governmental Experts on Fog",
    aliases: ["Group of Governmental Experts established pursuant to resolution 98/1"],
    kind: "group",
  },
  {
    id: "special-representatives",
    name: "Special Representative of the Secretary-General",
    kind: "entity-class",
  },
  { id: "high-commissioner-for-fog", name: "High Commissioner for Fog", kind: "official" },
  { id: "fog-office", name: "Office of the High Commissioner for Fog", kind: "office" },
  { id: "security-president", name: "President of the Security Council", kind: "official" },
  { id: "lantern-island", name: "Lantern Island", kind: "territory" },
  { id: "territories", name: "Non-Self-Governing Territories", kind: "state-class" },
  { id: "states-parties", name: "States parties", kind: "state-class" },
  { id: "lamp-forum", name: "high-level lamp forum on harbours", kind: "organ" },
  { id: "lamp-service", name: "United Nations Lamp Cleaning Service", kind: "office" },
  { id: "states", name: "States", kind: "state-class" },
  { id: "united-nations-lamps", name: "United Nations agencies", kind: "entity-class" },
  { id: "north-league", name: "Northern League", aliases: ["Coastal Compact Group"], kind: "group" },
  { id: "regional", name: "regional organizations", kind: "entity-class" },
  { id: "governments", name: "Governments", kind: "state-class" },
  { id: "lamp-programme", name: "Joint United Nations Programme on Lamps", kind: "programme" },
  { id: "young-lamps", name: "Joint United Nations Programme on Young Lamps", kind: "programme" },
  { id: "transition", name: "Transitional Government", kind: "organization" },
  {
    id: "fog-entity",
    name: "World Entity for Fog (WE-Fog)",
    acronym: "WE-Fog",
    aliases: ["World Entity for Fog"],
    kind: "organization",
  },
  { id: "lamp-summit", name: "World Lamp Summit on Fog", kind: "conference" },
  { id: "lamp-award", name: "World Lamp Summit on Fog Award", kind: "programme" },
  { id: "lamp-trustees", name: "World Lamp Summit trustees", kind: "entity-class" },
  { id: "fog-coast", name: "Fog Coast", kind: "region" },
  { id: "donors", name: "donors", kind: "entity-class" },
  { id: "south-league", name: "Southern League", aliases: ["Coastal Compact Group"], kind: "group" },
];
const documents = [
  {
    id: "birchland-peace",
    kind: "agreement",
    title: "Comprehensive Peace Agreement",
    aliases: ["CPA"],
    parties: ["birchland"],
  },
  { id: "lantern-oils", kind: "agreement", title: "International Convention on Lantern Oils" },
  { id: "agreements-on-signals", kind: "agreement", title: "Agreements on Signals and Harbour Lights" },
  { id: "gannet-accord", kind: "agreement", title: "Gannet City Accord" },
  { id: "copper-declaration", kind: "instrument", title: "Copper Declaration", aliases: ["CD"] },
  { id: "fog-convention", kind: "agreement", title: "Convention on Coastal Fog" },
  {
    id: "rules-of-procedure-of-the-general-assembly",
    kind: "instrument",
    title: "rules of procedure of the General Assembly",
  },
];
const files = [
  ...datasetFiles(),
  ...actors.map((actor) => ({ path: `actors/${actor.id}.json`, content: JSON.stringify(actor) })),
  ...documents.map((one) => ({ path: `documents/${one.id}.json`, content: JSON.stringify(one) })),
];
export const draft = makeDrafter(checkFiles(files).records);
/** The head of a text of the Security Council. */
export const securityCouncil = `United Nations

S/RES/4999 (2045)

Security Council

Distr.: General

1 March 2045

Resolution 4999 (2045)

Adopted by the Security Council at its 9999th meeting, on 1 March 2045

The Security Council,`;

/** The head of a text of the General Assembly with a title of its own. */
export function titled(title: string): string {
  return `${masthead.replace("Tests of readers", title)}\n\nThe General Assembly,`;
}

/** What the drafter reads in the paragraphs of a text: mentions, citations, doubts about names, and unknown names. */
export function read(body: string, head = `${masthead}\n\nThe General Assembly,`) {
  const { paragraphs, findings, unknownNames } = draft({
    path: "names.txt",
    content: `${head}\n\n${body}\n`,
  });
  return {
    mentions: paragraphs.flatMap(({ mentions }) =>
      mentions.map(({ quote, actor, aspect }) => [quote, actor, aspect].filter(Boolean).join(" | ")),
    ),
    citations: paragraphs.flatMap(({ citations }) =>
      citations.map(({ quote, document }) => `${quote} | ${document}`),
    ),
    doubts: findings
      .filter(({ code }) => /^DRF02[0-4]$/.test(code))
      .map(({ code, message }) => `${code} ${message}`),
    unknown: unknownNames.map(({ words, kind, count }) => `${words} | ${kind} | ${count}`),
    unknownNames,
  };
}

/** The last mention in operative text after some preamble. */
export const lastMention = (preamble: string, words: string, head?: string) =>
  read(`${preamble}\n\n1. Thanks ${words}.`, head).mentions.at(-1);
