import type { styleText } from "node:util";

/** How each kind of annotation looks on a terminal with colours. */
export const annotationStyles = {
  act: ["bold", "yellow"],
  actor: "cyan",
  capability: "green",
  citation: "magenta",
  mandate: "underline",
} as const satisfies Record<string, Parameters<typeof styleText>[0]>;
