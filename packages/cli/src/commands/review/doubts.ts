import type { Records } from "@open-resolutions/core";
import { makeRereader } from "@open-resolutions/draft";
import type { AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { isActAnswered } from "./answers-about-acts.ts";
import { areWordsAnswered } from "./answers-about-words.ts";
import type { OpenPoint, OpenPointsOf } from "./open-points.ts";

/**
 * Reads the texts of a resolution as a draft does. What was in doubt when it was drafted is so again, unless the registers
 * have grown; so no record has to say it.
 *
 * @returns the doubts that no person has answered by an annotation or by setting words aside.
 */
export function doubtsOf(
  resolution: AuthoredResolution,
  read: readonly AuthoredParagraph[],
  registers: Records,
): OpenPointsOf {
  const footnotes = new Map(resolution.footnotes?.map(({ number, text }) => [number, text]));
  const drafted = makeRereader(registers)(resolution, read);
  const places = new Map(read.map(({ id }, at) => [id, at]));
  // One paragraph may have the same doubt twice.
  const distinct = new Map(drafted.doubts.map((doubt) => [JSON.stringify(doubt), doubt]));
  const placed = [...distinct.values()].flatMap((doubt) => {
    const at = places.get(doubt.paragraph);
    return at === undefined ? [] : [{ doubt, at }];
  });
  return (paragraphs) =>
    placed.flatMap(({ doubt, at }): OpenPoint[] => {
      const paragraph = paragraphs[at];
      const proposed = drafted.paragraphs[at];
      if (!paragraph || !proposed) return [];
      const isAnswered =
        doubt.act === undefined
          ? areWordsAnswered(doubt, paragraph, proposed, footnotes)
          : isActAnswered(doubt, withItems(paragraphs, at), withItems(drafted.paragraphs, at));
      const { code, message, hint, words } = doubt;
      return isAnswered
        ? []
        : [{ at, code, message, hint, ...(words !== undefined && { about: `${code} ${message}` }) }];
    });
}

/** A paragraph and the items below it. */
function withItems(paragraphs: readonly AuthoredParagraph[], at: number): AuthoredParagraph[] {
  const id = paragraphs[at]?.id ?? "";
  return paragraphs.filter((one) => one.id === id || one.id.startsWith(`${id}.`));
}
