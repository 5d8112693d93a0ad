import type { Paragraph, Resolution } from "@open-resolutions/schemas";

export type Division = Resolution["divisions"][number];

/** A paragraph that is no item, or a division that opens before one, with the steps that lead to where it belongs. */
export type FlowPart = { readonly path: readonly string[] } & (
  | { readonly paragraph: Paragraph }
  | { readonly division: Division }
);

/** The paragraphs of a resolution with the divisions between them, in the order of the text. Items are left out. */
export function flowOf({ divisions }: Resolution, paragraphs: readonly Paragraph[]): FlowPart[] {
  const flow: FlowPart[] = [];
  let path: readonly string[] = [];
  const open = (before: string | null) => {
    for (const division of divisions) {
      if (division.before !== before) continue;
      // A heading belongs to the division that opened last.
      if (division.path !== undefined) path = stepsOf(division.path);
      flow.push({ path, division });
    }
  };
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "item") continue;
    path = stepsOf(paragraph.division);
    open(paragraph.id);
    flow.push({ path: stepsOf(paragraph.division), paragraph });
  }
  open(null);
  return flow;
}

/** Some parts of a flow that belong together: those of one division further down, or one part of this division. */
export type FlowGroup = { readonly step: string; readonly parts: readonly FlowPart[] } | FlowPart;

/** The parts of a flow at a depth, with those of each division further down as one group. */
export function groupsOf(parts: readonly FlowPart[], depth: number): FlowGroup[] {
  const groups: ({ step: string; parts: FlowPart[] } | FlowPart)[] = [];
  for (const part of parts) {
    const step = part.path[depth];
    const last = groups.at(-1);
    if (step === undefined) groups.push(part);
    else if (last && "parts" in last && last.step === step) last.parts.push(part);
    else groups.push({ step, parts: [part] });
  }
  return groups;
}

function stepsOf(path: string | null): readonly string[] {
  return path === null ? [] : path.split(".");
}
