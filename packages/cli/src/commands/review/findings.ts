import { canonicalJson, checkFiles, type Records, type SourceFile } from "@open-resolutions/core";
import type { AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { type OpenPoint, type OpenPointsOf, rememberLast } from "./open-points.ts";

/** Rules on texts and their annotations, without the one that counts proposals: a review shows them. */
const reported = /^TXT(?!014)/;

/**
 * What `validate` finds in the paragraphs of a resolution and in the footnotes that they call.
 *
 * @param file the file of the resolution
 * @param path where its paragraphs are in the dataset
 */
export function findingsOf(
  file: SourceFile,
  resolution: AuthoredResolution,
  path: string,
  registers: Records,
): OpenPointsOf {
  return rememberLast((paragraphs) => {
    const content = canonicalJson({ paragraphs }, "paragraphs");
    const { findings } = checkFiles([file, { path, content }], { published: registers });
    return findings.flatMap(({ code, file: where, pointer, message, hint }): OpenPoint[] => {
      const at = where === path ? placeIn(pointer) : callOf(pointer, resolution, paragraphs);
      if (!reported.test(code) || at === undefined || at === -1) return [];
      return [{ at, code, message, ...(hint !== undefined && { hint }) }];
    });
  });
}

function placeIn(pointer: string): number | undefined {
  const index = /^\/paragraphs\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? undefined : Number(index);
}

/** The first paragraph that calls the footnote at a place of the resolution's record. */
function callOf(
  pointer: string,
  { footnotes = [] }: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
): number | undefined {
  const index = /^\/footnotes\/(\d+)/.exec(pointer)?.[1];
  const number = index === undefined ? undefined : footnotes[Number(index)]?.number;
  if (number === undefined) return undefined;
  return paragraphs.findIndex((one) => one.footnotes?.some((call) => call.number === number));
}
