import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rowsOf, tables } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { expect, it } from "vitest";

const dataset = loadDataset(fileURLToPath(new URL("../../../data/", import.meta.url)));
const dataDictionary = () =>
  readFileSync(new URL("../../../docs/data-dictionary.md", import.meta.url), "utf8");
const { paragraphs, actors, documents } = dataset;
const acts = paragraphs.flatMap((paragraph) => paragraph.acts);
const mentions = paragraphs.flatMap((paragraph) => paragraph.mentions);
const citations = paragraphs.flatMap((paragraph) => paragraph.citations);
const mandates = paragraphs.flatMap((paragraph) => paragraph.mandates);

const count = <T>(list: readonly T[], holds: (item: T) => unknown) => list.filter(holds).length;
const hasRepeated = (list: readonly unknown[]) => new Set(list).size < list.length;
const rows = (name: string) =>
  tables.filter((table) => table.name === name).flatMap((table) => [...rowsOf(table, dataset)]).length;
const labelled = (label: string) => paragraphs.filter((paragraph) => paragraph.label === label);

/** How often the words of one mention or citation lie inside those of another. */
const nested = paragraphs
  .map(({ mentions, citations }) => [...mentions, ...citations])
  .map(
    (placed) =>
      placed.flatMap((outer) =>
        placed.filter(
          (inner) =>
            inner.footnote === outer.footnote &&
            outer.start <= inner.start &&
            inner.end <= outer.end &&
            inner.end - inner.start < outer.end - outer.start,
        ),
      ).length,
  )
  .reduce((sum, pairs) => sum + pairs, 0);

const withTwoRoles = paragraphs.filter(({ mentions }) => {
  const roles = new Set(mentions.map(({ actor, capability, role }) => `${actor} ${capability} ${role}`));
  const named = new Set(mentions.map(({ actor, capability }) => `${actor} ${capability}`));
  return roles.size > named.size;
});
const citedTwice = paragraphs.filter(({ citations }) =>
  hasRepeated(citations.flatMap(({ document }) => document ?? [])),
);
const namedIn = (target: "actor" | "capability", id: string) => {
  const places = paragraphs.filter(({ mentions }) => mentions.some((mention) => mention[target] === id));
  return `${count(mentions, (mention) => mention[target] === id)} mentions in ${places.length} paragraphs`;
};
const dated = (length: number) => count(documents, ({ date }) => (date ?? "").length === length);

it.each([
  `Of ${citations.length} citations ${count(citations, ({ footnote }) => footnote)} stand in footnotes`,
  `of ${mentions.length} mentions ${count(mentions, ({ footnote }) => footnote)} do`,
  `: ${nested} pairs do`,
  `In ${withTwoRoles.length} paragraphs somebody has more than one role`,
  `of the United Nations is ${count(mentions, ({ actor }) => actor === "united-nations")},`,
  `${count(actors, (actor) => actor.mentions.count === 0)} of ${actors.length} actors have no mention`,
  `null for ${count(citations, ({ document }) => document === null)} of ${citations.length} citations`,
  `${count(citations, ({ document, role }) => document === null && role !== "self")} are of no definite document`,
  `${count(citations, ({ role }) => role === "self")} is the resolution itself`,
  `In ${citedTwice.length} paragraphs a document is cited more than once`,
  `${paragraphs.length} paragraphs have ${acts.length} acts: ${count(paragraphs, ({ acts }) => acts.length > 1)} have more than one`,
  `and ${count(paragraphs, ({ acts }) => acts.length === 0)}, the items of OP17, have none`,
  `${count(mandates, ({ due }) => due)} of ${mandates.length} have \`mandates[].due\``,
  `OP1 has all ${labelled("OP1")[0]?.themes.length} themes of its parts`,
  `OP17 has ${labelled("OP17")[0]?.themes.length} themes`,
  `${paragraphs.length} paragraphs are ${count(paragraphs, ({ kind }) => kind === "preambular")} preambular ones, ${count(paragraphs, ({ kind }) => kind === "operative")} operative ones, and ${count(paragraphs, ({ kind }) => kind === "item")} items`,
  `Of ${documents.length} documents ${dated(10)} have a full \`documents.date\`, ${dated(7)} has a month ("2019-09"), ${dated(4)} a year ("1997"), and ${dated(0)} have none`,
  `; ${count([...acts, ...mentions, ...citations, ...mandates], ({ method }) => method)} annotations have it now`,
  `\`paragraph_themes\` has ${rows("paragraph_themes")} rows and \`mentions\` ${rows("mentions")}`,
  `they are ${paragraphs.reduce((sum, { themes, mentions }) => sum + themes.length * mentions.length, 0)} rows`,
  `INTERPOL has ${namedIn("actor", "interpol")}`,
  `I-24/7 has ${namedIn("capability", "i-24-7")}`,
  `${mandates.length} mandates have ${rows("mandate_assignees")} rows of assignees`,
])("the dictionary says, and the data shows: %s", (statement) => {
  expect(dataDictionary()).toContain(statement);
});

it("only OP20 has a character outside ASCII, so that bytes and code units differ there", () => {
  const outside = paragraphs.filter(({ text }) => Buffer.byteLength(text) !== text.length);
  expect(outside.map(({ label }) => label)).toEqual(["OP20"]);
});

it("the examples are as the dictionary says", () => {
  const [op20] = labelled("OP20");
  expect(op20?.acts[0]?.addressees).toEqual(["general-assembly"]);
  expect(op20?.mandates[0]?.assignees).toEqual(["general-assembly"]);
  expect(op20?.mentions).toEqual([]);
  expect(op20?.setAside[0]?.reason).toBe("title of an agenda item");
  expect(labelled("PP22")[0]?.themes).toContain("transnational-organized-crime");
  expect(labelled("PP22")[0]?.themes).not.toContain("transnational-crime");
  expect(labelled("PP4")[0]?.mentions[0]).toMatchObject({ quote: "United Nations", occurrence: 1 });
  expect(labelled("OP19")[0]?.mandates[0]?.frequency).toEqual({ value: "biennial", basis: "implied" });
});
