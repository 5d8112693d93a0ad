import type { Paragraph, Resolution } from "@open-resolutions/schemas";
import { documentName, nameOf } from "../model/addresses.ts";
import type { Site } from "../model/site.ts";
import { barChart } from "./bar-chart.tsx";
import { citationsAround } from "./citations-around.tsx";
import { namedTogether } from "./named-together.tsx";
import { paragraphStrip } from "./paragraph-strip.tsx";
import type { Picture } from "./picture.ts";

/** The pictures of one resolution. */
export function picturesOf(site: Site, resolution: Resolution): Picture[] {
  const { slug } = resolution;
  const paragraphs = site.paragraphsOf.get(slug) ?? [];
  return [
    paragraphStrip(site, paragraphs),
    whoIsAsked(site, paragraphs),
    namedTogether(site, paragraphs),
    citations(site, resolution, paragraphs),
    citedYears(site, paragraphs),
  ].filter(({ rows }) => rows.length > 0);
}

function whoIsAsked(site: Site, paragraphs: readonly Paragraph[]): Picture {
  const asked = counted(paragraphs.flatMap(({ mandates }) => mandates.flatMap(({ assignees }) => assignees)));
  const bars = asked.map(([id, count]) => [nameOf(site, "actor", id), count] as const);
  const title = "Who is asked how often";
  return {
    name: "who-is-asked",
    title,
    description: "A bar for each actor that is asked to do something: the number of mandates.",
    columns: ["Actor", "Mandates"],
    numbers: [1],
    rows: bars,
    svg: barChart(title, bars),
  };
}

/** The documents that it cites, and the resolutions of the index that cite it. */
function citations(site: Site, { id, slug }: Resolution, paragraphs: readonly Paragraph[]): Picture {
  const documents = new Set(
    paragraphs.flatMap(({ citations: own }) => own.flatMap(({ document }) => document ?? [])),
  );
  const cited = [...documents]
    .filter((document) => document !== slug)
    .map((document) => documentName(site, document));
  const citing = (site.indexed?.citing.get(slug) ?? [])
    .map((other) => other.id)
    .filter((other) => other !== id);
  return {
    name: "citations",
    title: "What it cites, and what cites it",
    description:
      "At the left the documents that it cites, in the order of its text; at the right the resolutions of the index that cite it.",
    columns: ["Direction", "Document"],
    numbers: [],
    rows: [...cited.map((name) => ["cites", name]), ...citing.map((name) => ["cited by", name])],
    svg: citationsAround(id, cited, citing),
  };
}

function citedYears(site: Site, paragraphs: readonly Paragraph[]): Picture {
  const documents = new Set(
    paragraphs.flatMap(({ citations }) => citations.flatMap(({ document }) => document ?? [])),
  );
  const years = [...documents].map((id) =>
    (site.byId.document.get(id)?.date ?? site.bySlug.get(id)?.adopted)?.slice(0, 4),
  );
  const bars = counted(years.map((year) => year ?? "date not known")).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const title = "The cited documents by year";
  return {
    name: "cited-years",
    title,
    description: "A bar for each year: how many of the cited documents have that date.",
    columns: ["Year", "Documents"],
    numbers: [1],
    rows: bars,
    svg: barChart(title, bars),
  };
}

/** How often each value occurs, the most frequent first. */
function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
