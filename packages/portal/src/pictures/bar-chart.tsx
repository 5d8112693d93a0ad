import type { VNode } from "preact";
import { cut } from "./paragraph-strip.tsx";
import { Drawing } from "./svg.tsx";

const line = 26;
const sides = { name: 290, width: 760 };

/** So many letters fit beside a bar, also in a wide font. */
const longestName = 34;

/** Bars with their names at the left and their numbers at the end. */
export function barChart(label: string, bars: readonly (readonly [name: string, count: number])[]): VNode {
  const most = Math.max(1, ...bars.map(([, count]) => count));
  const scale = (sides.width - sides.name - 60) / most;
  return (
    <Drawing width={sides.width} height={bars.length * line + 8} label={label}>
      {bars.map(([name, count], at) => (
        <g>
          <text x={sides.name - 10} y={at * line + 19} text-anchor="end">
            {cut(name, longestName)}
          </text>
          <rect
            x={sides.name}
            y={at * line + 6}
            width={Math.max(1, count * scale)}
            height={16}
            fill-opacity="0.55"
          />
          <text x={sides.name + count * scale + 8} y={at * line + 19}>
            {count}
          </text>
        </g>
      ))}
    </Drawing>
  );
}
