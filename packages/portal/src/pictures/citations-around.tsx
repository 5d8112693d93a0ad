import type { VNode } from "preact";
import { cut } from "./paragraph-strip.tsx";
import { Drawing } from "./svg.tsx";

/** The picture has so many names on each side; the table has all. */
const drawn = 14;
const line = 22;
const width = 800;
const sides = { left: 250, middle: width / 2, right: 550 };
const longestName = 30;

/** A resolution between the documents that it cites, at the left, and the resolutions that cite it, at the right. */
export function citationsAround(name: string, cited: readonly string[], citing: readonly string[]): VNode {
  const [left, right] = [cited.slice(0, drawn), citing.slice(0, drawn)];
  const height = (Math.max(left.length, right.length, 2) + 1) * line + 12;
  const center = line + (height - line) / 2;
  const place = (at: number, count: number) => center + (at - (count - 1) / 2) * line;
  const side = (names: readonly string[], x: number, anchor: "start" | "end") => {
    const toMiddle = anchor === "end" ? 1 : -1;
    return names.map((own, at) => {
      const y = place(at, names.length);
      return (
        <g>
          <path
            d={`M${x + toMiddle * 8} ${y}L${sides.middle - toMiddle * 62} ${center}`}
            stroke="currentColor"
            stroke-opacity="0.3"
          />
          <text x={x} y={y + 4} text-anchor={anchor}>
            {cut(own, longestName)}
          </text>
        </g>
      );
    });
  };
  return (
    <Drawing width={width} height={height} label={`Citations around ${name}`}>
      <text x={sides.left} y={14} text-anchor="end" font-weight="600">
        {heading("Cites", cited.length)}
      </text>
      <text x={sides.right} y={14} font-weight="600">
        {heading("Cited by", citing.length)}
      </text>
      {side(left, sides.left, "end")}
      {side(right, sides.right, "start")}
      <text x={sides.middle} y={center + 4} text-anchor="middle" font-weight="600">
        {name}
      </text>
    </Drawing>
  );
}

function heading(title: string, count: number): string {
  return count > drawn ? `${title} (${drawn} of ${count})` : `${title} (${count})`;
}
