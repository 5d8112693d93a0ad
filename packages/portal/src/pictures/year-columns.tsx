import type { VNode } from "preact";
import { Drawing } from "./svg.tsx";

const column = { width: 29, height: 90 };
const above = 16;
const below = 18;

/** A column for each year from the first to the last, also for those without anything, with its number above it. */
export function yearColumns(
  label: string,
  counts: readonly (readonly [year: string, count: number])[],
): VNode {
  const years = counts.map(([year]) => Number(year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const byYear = new Map(counts.map(([year, count]) => [Number(year), count]));
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const most = Math.max(1, ...counts.map(([, count]) => count));
  const foot = above + column.height;
  return (
    <Drawing width={all.length * column.width + 2} height={foot + below} label={label}>
      {all.map((year, at) => {
        const count = byYear.get(year) ?? 0;
        const tall = (column.height * count) / most;
        const middle = (at + 0.5) * column.width;
        return (
          <g font-size="10" text-anchor="middle">
            <rect
              x={at * column.width + 3}
              y={foot - tall}
              width={column.width - 6}
              height={tall}
              fill-opacity="0.55"
            />
            {count > 0 && (
              <text x={middle} y={foot - tall - 4}>
                {count}
              </text>
            )}
            <text x={middle} y={foot + 14}>
              {year}
            </text>
          </g>
        );
      })}
      <line
        x1="0"
        y1={foot}
        x2={all.length * column.width}
        y2={foot}
        stroke="currentColor"
        stroke-opacity="0.4"
      />
    </Drawing>
  );
}
