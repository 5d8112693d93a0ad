import type { Paragraph } from "@open-resolutions/schemas";
import { nameOf } from "../model/addresses.ts";
import type { Site } from "../model/site.ts";
import { cut } from "./paragraph-strip.tsx";
import type { Picture } from "./picture.ts";
import { Drawing } from "./svg.tsx";

/** The picture has so many names on each side; the table has all. */
const drawn = 16;
const line = 24;
const sides = { left: 300, right: 500, width: 800 };

/** Actors and capabilities that are named in the same paragraphs. */
export function namedTogether(site: Site, paragraphs: readonly Paragraph[]): Picture {
  const counts = new Map<string, { actor: string; capability: string; count: number }>();
  for (const { mentions } of paragraphs) {
    const actors = new Set(mentions.flatMap(({ actor }) => actor ?? []));
    const capabilities = new Set(mentions.flatMap(({ capability }) => capability ?? []));
    for (const actor of actors) {
      for (const capability of capabilities) {
        const key = `${actor} ${capability}`;
        const pair = counts.get(key) ?? { actor, capability, count: 0 };
        counts.set(key, { ...pair, count: pair.count + 1 });
      }
    }
  }
  const pairs = [...counts.values()].sort(
    (a, b) =>
      b.count - a.count ||
      (a.actor < b.actor ? -1 : a.actor > b.actor ? 1 : a.capability < b.capability ? -1 : 1),
  );
  const actors = mostFrequent(pairs, ({ actor }) => actor);
  const capabilities = mostFrequent(pairs, ({ capability }) => capability);
  const place = (list: readonly string[], id: string) => 34 + list.indexOf(id) * line;
  const shown = pairs.filter(
    ({ actor, capability }) => actors.includes(actor) && capabilities.includes(capability),
  );
  const title = "Actors and capabilities named together";
  return {
    name: "named-together",
    title,
    description: `A line joins an actor with a capability that is named in the same paragraph; the thicker, the more paragraphs. The picture has the ${drawn} most frequent of each.`,
    columns: ["Actor", "Capability", "Paragraphs"],
    numbers: [2],
    rows: pairs.map(({ actor, capability, count }) => [
      nameOf(site, "actor", actor),
      nameOf(site, "capability", capability),
      count,
    ]),
    svg: (
      <Drawing
        width={sides.width}
        height={Math.max(actors.length, capabilities.length) * line + 44}
        label={title}
      >
        <text x={sides.left - 10} y={14} text-anchor="end" font-weight="600">
          Actors
        </text>
        <text x={sides.right + 10} y={14} font-weight="600">
          Capabilities
        </text>
        {shown.map(({ actor, capability, count }) => (
          <line
            x1={sides.left}
            y1={place(actors, actor) - 4}
            x2={sides.right}
            y2={place(capabilities, capability) - 4}
            stroke="currentColor"
            stroke-opacity="0.35"
            stroke-width={count}
          />
        ))}
        {actors.map((id) => (
          <text x={sides.left - 10} y={place(actors, id)} text-anchor="end">
            {cut(nameOf(site, "actor", id), 36)}
          </text>
        ))}
        {capabilities.map((id) => (
          <text x={sides.right + 10} y={place(capabilities, id)}>
            {cut(nameOf(site, "capability", id), 36)}
          </text>
        ))}
      </Drawing>
    ),
  };
}

type Pair = { actor: string; capability: string; count: number };

function mostFrequent(pairs: readonly Pair[], idOf: (pair: Pair) => string): string[] {
  const sums = new Map<string, number>();
  for (const pair of pairs) sums.set(idOf(pair), (sums.get(idOf(pair)) ?? 0) + pair.count);
  return [...sums]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, drawn)
    .map(([id]) => id);
}
