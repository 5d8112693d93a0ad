import { checkFiles } from "@open-resolutions/core";
import { dataset, datasetFiles, textOf } from "@open-resolutions/testkit/dataset";
import { makeDrafter } from "../src/index.ts";
import { masthead } from "./registers.ts";

/** Verbs that ask or settle and that the test kit has no use for. */
const more = [
  '{"id": "appeal", "class": "directive", "operative": "appeals"}',
  '{"id": "authorize", "class": "deciding", "operative": "authorizes"}',
  '{"id": "demand", "class": "directive", "operative": "demands"}',
  '{"id": "reiterate-request", "class": "directive", "operative": "reiterates its request"}',
  '{"id": "remind", "class": "directive", "operative": "reminds"}',
];
/** Classes that differ by their adjective alone. */
const classes = ["coastal", "inland"].map((kind) => ({
  path: `actors/${kind}-keepers.json`,
  content: JSON.stringify({ id: `${kind}-keepers`, name: `${kind} keepers`, kind: "entity-class" }),
}));
/** Actors of the tests by name, whom the test kit has no use for. */
const named = [
  ["Cedarland", "state"],
  ["Amber Islands", "territory"],
  ["United Nations agencies", "entity-class"],
  ["United Nations bodies", "entity-class"],
  ["World Buoy Agency bodies", "entity-class"],
  ["international lamp community", "entity-class"],
  ["lamp banks", "entity-class"],
  ["international lamp organizations", "entity-class"],
  ["States parties", "state-class"],
  ["parties to the Lamp Convention", "state-class"],
  ["parties to the Bell Agreement", "state-class"],
  ["parties to the Convention against Fog", "state-class"],
  ["Third-Party Lamp Committee", "group"],
  ["Lamp Mission in Amberland", "mission"],
  ["Third World Conference on Lamps", "conference"],
  ["Committee against Fog", "treaty-body"],
  ["Secretary-General of WLO", "official"],
  ["Secretary-General of the World Buoy Agency", "official"],
].map(([name = "", kind]) => {
  const id = name.toLowerCase().replaceAll(" ", "-");
  return { path: `actors/${id}.json`, content: JSON.stringify({ id, name, kind }) };
});
/** Treaties whose parties have a record. */
const treaties = ["Lamp Convention", "Bell Agreement"].map((title) => {
  const id = title.toLowerCase().replaceAll(" ", "-");
  return { path: `documents/${id}.json`, content: JSON.stringify({ id, kind: "agreement", title }) };
});
const verbs = "vocabularies/verbs.json";
/** Classes whose common nouns mean them only where somebody is asked. */
const asked = [
  "all concerned",
  "buoy crews",
  "Member States bordering the strait",
  "crews of the harbour",
  "international lamp entities",
  "entities",
  "regional and local crews",
  "divers’ crews",
  "keepers’ crews",
  "lamp-contributing crews",
  "bell-contributing crews",
  "lamp helpers of Amberland",
  "military and civil crews",
  "countries",
  "crews",
  "crews concerned",
  "members of the World Buoy Agency",
  "guarding Member States",
  "interested helpers",
  "relevant guards",
  "WLO representatives",
  "Cedarlandese and inland keepers",
].map((name) => {
  const id = name.toLowerCase().replaceAll(" ", "-").replaceAll("’", "");
  return {
    path: `actors/${id}.json`,
    content: JSON.stringify({ id, name, kind: "entity-class", named: "when-asked" }),
  };
});
const withMore = textOf(verbs).replace('"verbs": [', `"verbs": [${more.join(",")},`);
const files = [
  ...datasetFiles(new Map([...dataset, [verbs, withMore]])),
  ...classes,
  ...named,
  ...asked,
  ...treaties,
];
const draft = makeDrafter(checkFiles(files).records);

/** A draft of a text below the masthead of the General Assembly. */
export const draftBody = (body: string) => draft({ path: "body.txt", content: `${masthead}\n\n${body}` });

/** The first paragraph of a draft, its mandates and those of the others, and the findings about whom it asks for what. */
export function readMandates(text: string, title = "Tests of readers") {
  const { records, findings } = draft({
    path: "body.txt",
    content: `${masthead.replace("Tests of readers", title)}\n\nThe General Assembly,\n\n${text}`,
  });
  const paragraphs = records?.paragraphs ?? [];
  return {
    acts: paragraphs[0]?.acts ?? [],
    mandates: paragraphs.flatMap(({ mandates = [] }) => mandates),
    doubts: findings
      .filter(({ code }) => /^DRF02[5-8]$/.test(code))
      .map(({ code, message }) => `${code} ${message}`),
  };
}

/** The finding about somebody who is asked and has no record. */
export const unnamed = (words: string, verb: string) =>
  `DRF026 "${words}" is asked by "${verb}", and no actor has this name`;

/** Who is asked to do what. */
export const tasksOf = (text: string) =>
  readMandates(text).mandates.map(({ quote, assignees }) => [assignees.join(" and "), quote]);
