// Tests what must always hold for data/, whatever records it has: no counts, and no sentences of a resolution.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkFiles,
  compareWithSource,
  type Dataset,
  datasetFromTables,
  deriveDataset,
  printResolution,
  type Row,
  tables,
  tablesOf,
  typesByPlural,
} from "@open-resolutions/core";
import { readFolder } from "@open-resolutions/core/files";
import * as published from "@open-resolutions/schemas/validators/published";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { repository } from "../src/published.ts";

interface Anchored {
  quote: string;
  footnote?: number;
  start: number;
  end: number;
}

const { findings, records } = checkFiles([...readFolder(join(repository, "data"))]);
const dataset = deriveDataset(records);
const plurals = Object.keys(typesByPlural) as (keyof Dataset)[];
const built = (path: string) => readFileSync(join(repository, "packages", path), "utf8");

it("a strict check has no findings", () => {
  expect(findings).toEqual([]);
});

it("no two records have the same id", () => {
  const ids = plurals.flatMap((plural) => dataset[plural].map(({ id }) => id));
  const parts = dataset.paragraphs.flatMap((paragraph) => paragraph.parts.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  expect([...ids, ...parts].filter((id, at, all) => all.indexOf(id) !== at)).toEqual([]);
});

it("the name of no class ends with a short form, which means another body in each text", () => {
  const shortForm =
    /\bthe (?:Advisory |Expert |Scientific )?(?:Agency|Agreement|Alliance|Authority|Board|Commission|Committee|Conference|Convention|Council|Covenant|Forum|Fund|Group|Institute|Mechanism|Mission|Organization|Programme|Protocol|Treaty|Tribunal|Union)$/;
  const classes = dataset.actors.filter(({ kind }) => kind.endsWith("-class"));
  expect(classes.length).toBeGreaterThan(0);
  expect(classes.filter(({ name }) => shortForm.test(name)).map(({ id }) => id)).toEqual([]);
});

it.each(["verbs", "themes", "tombstones"] as const)("%s are in the order of their ids", (plural) => {
  const ids = dataset[plural].map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
});

describe.each(dataset.resolutions.map(({ id, slug }) => ({ id, slug })))("$id", ({ id, slug }) => {
  const paragraphs = dataset.paragraphs.filter(({ resolution }) => resolution === id);
  const resolution = dataset.resolutions.find((each) => each.id === id);

  it("is reproduced by its records to the last word", () => {
    const source = readFileSync(join(repository, "data/resolutions", slug, "source.txt"), "utf8");
    const authored = records.byId.resolution.get(id)?.value;
    if (!authored) throw new Error(`${id} has no record`);
    const printed = printResolution(
      authored,
      paragraphs.flatMap((paragraph) => records.byId.paragraph.get(paragraph.id)?.value ?? []),
      {
        actor: (actor) => records.byId.actor.get(actor)?.value.name ?? actor,
        symbol: (document) => records.byId.document.get(document)?.value.symbol ?? document,
      },
    );
    expect(compareWithSource(source, printed)).toEqual([]);
  });

  it("has paragraphs in order, and annotations that quote their words", () => {
    expect(paragraphs.map(({ ordinal }) => ordinal)).toEqual(paragraphs.map((_, at) => at + 1));
    const footnotes = new Map(resolution?.footnotes.map(({ number, text }) => [number, text]));
    for (const { text, acts, mentions, citations, mandates, emphasis } of paragraphs) {
      const annotations: Anchored[] = [...acts, ...mentions, ...citations, ...mandates, ...emphasis];
      for (const { quote, footnote, start, end } of annotations) {
        const own = footnote === undefined ? text : footnotes.get(footnote);
        expect(own?.slice(start, end)).toBe(quote);
      }
    }
  });
});

it("every record has the shape of the published schema", () => {
  for (const [plural, type] of Object.entries(typesByPlural))
    for (const record of dataset[plural as keyof Dataset])
      expect([record.id, published[type](record), published[type].errors]).toEqual([record.id, true, null]);
});

it("the tables convert back to the records", () => {
  expect(datasetFromTables(tablesOf(dataset))).toEqual(dataset);
});

it.each(plurals)("%s as published in JSON are the records", (plural) => {
  expect(JSON.parse(built(`json/dist/${plural}.json`))).toEqual(dataset[plural]);
});

it("the published CSV converts back to the records", () => {
  const rows = tables.map((table) => {
    const [, ...body]: string[][] = parse(built(`csv/dist/${table.name}.csv`), { record_delimiter: "\r\n" });
    const typed = body.map((cells) =>
      cells.map((cell, at) =>
        cell === "" ? null : table.columns[at]?.type === "integer" ? Number(cell) : cell,
      ),
    );
    return [table, typed as Row[]] as const;
  });
  expect(datasetFromTables(new Map(rows))).toEqual(dataset);
});
