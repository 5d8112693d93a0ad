import { organOf } from "@open-resolutions/symbols";
import { documentName, nameOf } from "../model/addresses.ts";
import type { IndexLinks } from "../model/index-links.ts";
import type { Site } from "../model/site.ts";
import { barChart } from "./bar-chart.tsx";
import { cut } from "./paragraph-strip.tsx";
import type { Picture } from "./picture.ts";
import { Drawing } from "./svg.tsx";

/** How many rows a picture has; its table has all. */
const drawn = 20;

/** The pictures of the whole index. */
export function picturesOfIndex(site: Site, indexed: IndexLinks): Picture[] {
  const resolutions = site.index?.resolutions ?? [];
  const years = [...new Set(resolutions.map(({ adopted }) => adopted.slice(0, 4)))].sort();
  const organs = [...new Set(resolutions.map(({ organ }) => organ))];
  const byOrgan = organs.map((organ) => ({
    name: organOf(organ)?.name ?? organ,
    counts: years.map((year) => indexed.byOrganAndYear.get(`${organ}-${year}`)?.length ?? 0),
  }));
  return [
    grid(years, byOrgan, {
      name: "organs",
      title: "Resolutions by year and organ",
      description: "A row for each organ, a box for each year with the number of its resolutions.",
    }),
    grid(
      years,
      overTime(indexed, years, "verb", (id) => nameOf(site, "verb", id)),
      {
        name: "verbs",
        title: "Verbs over time",
        description: `In how many resolutions of each year the most frequent verbs are used. The picture has ${drawn}, the table all.`,
      },
    ),
    mostCited(site, indexed),
  ].filter(({ rows }) => rows.length > 0);
}

interface CountedRow {
  readonly name: string;
  /** A number for each year. */
  readonly counts: readonly number[];
}

/** The rows of a type, the most frequent first. */
function overTime(
  { yearsOf }: IndexLinks,
  years: readonly string[],
  type: string,
  nameOfId: (id: string) => string,
): CountedRow[] {
  return [...yearsOf]
    .filter(([key]) => key.startsWith(`${type}:`))
    .map(([key, counts]) => ({
      id: key,
      name: nameOfId(key.slice(type.length + 1)),
      counts: years.map((year) => counts.get(year) ?? 0),
    }))
    .sort((a, b) => sum(b.counts) - sum(a.counts) || (a.id < b.id ? -1 : 1));
}

const left = 200;
const box = { width: 34, height: 26 };

/** Rows of boxes: the more, the darker, and the number in each. */
function grid(
  years: readonly string[],
  rows: readonly CountedRow[],
  about: Pick<Picture, "name" | "title" | "description">,
): Picture {
  const shown = rows.slice(0, drawn);
  const most = Math.max(1, ...shown.flatMap(({ counts }) => counts));
  return {
    ...about,
    columns: ["", ...years].map((year) => (year === "" ? "Name" : year)),
    numbers: years.map((_, at) => at + 1),
    rows: rows.map(({ name, counts }) => [name, ...counts]),
    svg: (
      <Drawing
        width={left + years.length * box.width + 8}
        height={(shown.length + 1) * box.height + 8}
        label={about.title}
      >
        {years.map((year, at) => (
          <text x={left + (at + 0.5) * box.width} y={16} font-size="10" text-anchor="middle">
            {year}
          </text>
        ))}
        {shown.map(({ name, counts }, row) => (
          <g>
            <text x={left - 8} y={(row + 1) * box.height + 17} text-anchor="end">
              {cut(name, 28)}
            </text>
            {counts.map((count, at) => (
              <g>
                <rect
                  x={left + at * box.width + 1}
                  y={(row + 1) * box.height + 1}
                  width={box.width - 2}
                  height={box.height - 2}
                  fill-opacity={count === 0 ? 0 : 0.05 + (0.3 * count) / most}
                  stroke="currentColor"
                  stroke-opacity="0.2"
                />
                {count > 0 && (
                  <text
                    x={left + (at + 0.5) * box.width}
                    y={(row + 1) * box.height + 17}
                    font-size="10"
                    text-anchor="middle"
                  >
                    {count}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
      </Drawing>
    ),
  };
}

function mostCited(site: Site, { citing }: IndexLinks): Picture {
  const counted = [...citing]
    .map(([id, resolutions]) => ({ id, count: resolutions.length }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, drawn);
  const bars = counted.map(({ id, count }) => [documentName(site, id), count] as const);
  const title = "The most cited documents";
  return {
    name: "most-cited",
    title,
    description: `How many resolutions of the index cite each of these ${bars.length} documents.`,
    columns: ["Document", "Resolutions"],
    numbers: [1],
    rows: bars,
    svg: barChart(title, bars),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
