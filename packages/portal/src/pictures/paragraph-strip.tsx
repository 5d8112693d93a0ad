import type { Paragraph } from "@open-resolutions/schemas";
import type { Site } from "../model/site.ts";
import type { Picture } from "./picture.ts";
import { Drawing } from "./svg.tsx";

/** How strongly each class of verbs is drawn, from what binds most: told apart by shade and by the letter inside. */
const shades: Record<string, number> = {
  directive: 0.85,
  deciding: 0.65,
  reinforcing: 0.4,
  evaluative: 0.25,
  observing: 0.12,
};
const perRow = 10;
const cell = { width: 78, height: 44 };

/** A resolution as a strip of its paragraphs by what they do. */
export function paragraphStrip(site: Site, paragraphs: readonly Paragraph[]): Picture {
  const rows = paragraphs.map((paragraph) => {
    const verb = paragraph.acts[0]?.verb;
    const found = verb === undefined ? undefined : site.byId.verb.get(verb);
    return {
      label: paragraph.label,
      verb: (paragraph.kind === "preambular" ? found?.preambular : found?.operative) ?? verb ?? "",
      class: found?.class ?? "",
      words: paragraph.text.split(/\s+/).length,
    };
  });
  const height = Math.ceil(rows.length / perRow) * cell.height + 40;
  return {
    name: "paragraphs",
    title: "The paragraphs by what they do",
    description:
      "A box for each paragraph in the order of the text; the stronger the bar at its top, the more it binds.",
    columns: ["Paragraph", "Verb", "Class", "Words"],
    numbers: [3],
    rows: rows.map(({ label, verb, class: name, words }) => [label, verb, name, words]),
    svg: (
      <Drawing width={perRow * cell.width} height={height} label="The paragraphs by what they do">
        {rows.map((row, at) => {
          const [x, y] = [(at % perRow) * cell.width, Math.floor(at / perRow) * cell.height];
          const shade = shades[row.class] ?? 0;
          return (
            <g>
              <rect
                x={x + 1}
                y={y + 1}
                width={cell.width - 4}
                height={6}
                fill="currentColor"
                fill-opacity={shade}
              />
              <rect
                x={x + 1}
                y={y + 1}
                width={cell.width - 4}
                height={cell.height - 6}
                fill="none"
                stroke="currentColor"
                stroke-opacity="0.35"
              />
              <text x={x + 6} y={y + 21} font-size="11">
                {row.label}
              </text>
              <text x={x + 6} y={y + 34} font-size="10">
                {cut(row.verb, 11)}
              </text>
            </g>
          );
        })}
        {Object.entries(shades).map(([name, shade], at) => (
          <g>
            <rect
              x={at * 120 + 1}
              y={height - 22}
              width={22}
              height={10}
              fill-opacity={shade}
              stroke="currentColor"
              stroke-opacity="0.35"
            />
            <text x={at * 120 + 29} y={height - 12} font-size="11">
              {name}
            </text>
          </g>
        ))}
      </Drawing>
    ),
  };
}

/** The beginning of a name that is too long for its place. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
