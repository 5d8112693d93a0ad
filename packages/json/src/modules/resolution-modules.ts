import type { Dataset } from "@open-resolutions/core";
import { frozenData, type GeneratedModule, type GeneratedModules } from "./generated-module.ts";

/** The path of the module of a resolution, and of its data, without their ending. */
function resolutionPath(slug: string): string {
  return `resolutions/${slug}`;
}

/** A module for each resolution: it and its paragraphs alone. */
export function resolutionModules({ resolutions }: Dataset): GeneratedModules {
  return new Map(
    resolutions.map(({ id, slug }): [string, GeneratedModule] => [
      resolutionPath(slug),
      {
        code: `import { freeze } from "../freeze.js";
const data = ${frozenData(`${resolutionPath(slug)}.json`)};
export const resolution = /* @__PURE__ */ (() => data.resolution)();
export const paragraphs = /* @__PURE__ */ (() => data.paragraphs)();
`,
        declarations: `import type { Paragraph, Resolution } from "../published.cjs";

/** ${id}. Frozen. */
export declare const resolution: Resolution & { readonly id: ${JSON.stringify(id)} };

/** Its paragraphs, in the order of the text. Frozen. */
export declare const paragraphs: readonly Paragraph[];
`,
      },
    ]),
  );
}

/** What these modules hold, as JSON: path to text. */
export function resolutionFiles({ resolutions, paragraphs }: Dataset): Map<string, string> {
  return new Map(
    resolutions.map((resolution) => {
      const own = paragraphs.filter((paragraph) => paragraph.resolution === resolution.id);
      return [
        `${resolutionPath(resolution.slug)}.json`,
        `${JSON.stringify({ resolution, paragraphs: own })}\n`,
      ];
    }),
  );
}
