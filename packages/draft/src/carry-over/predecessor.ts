import { deriveUnit, groupBy, parseParagraphId, type Records } from "@open-resolutions/core";
import type { AuthoredParagraph, AuthoredResolution, Paragraph, Resolution } from "@open-resolutions/schemas";
import { slugOf } from "@open-resolutions/symbols";
import { annotationLists, annotationsIn } from "./annotation-lists.ts";

/** A resolution with paragraphs that people have confirmed. */
interface ConfirmedResolution {
  resolution: AuthoredResolution;
  paragraphs: readonly AuthoredParagraph[];
  /** The same as users get them; undefined when the records do not pass the check. */
  published: () => { resolution: Resolution; paragraphs: Paragraph[] } | undefined;
}

/** Finds the confirmed resolution that a drafted one continues. */
export type FindPredecessor = (
  resolution: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
) => ConfirmedResolution | undefined;

/** So many equal paragraphs show that a resolution continues another one, even under another title. */
const leastEqual = 3;

/** Shorter paragraphs, such as "Decides to remain seized of the matter;", are the same in resolutions on any subject. */
const leastLength = 80;

/**
 * Makes a finder among the resolutions of the records that have confirmed paragraphs. A predecessor is earlier, of the
 * same organ, and has the same title or several of the same paragraphs; of several the latest is taken.
 */
export function predecessorFinder({ byId, invalidResolutions }: Records): FindPredecessor {
  const paragraphsOf = groupBy(
    [...byId.paragraph.values()].map(({ value }) => value),
    ({ id }) => parseParagraphId(id)?.slug ?? "",
  );
  const confirmed = [...byId.resolution.values()].flatMap(({ value }) => {
    const slug = slugOf(value.id);
    const paragraphs = paragraphsOf.get(slug) ?? [];
    const isUsable = !invalidResolutions.has(slug) && paragraphs.some(isConfirmed);
    return isUsable ? [confirmedResolution(value, paragraphs)] : [];
  });
  const latestFirst = confirmed.toSorted((a, b) => (a.resolution.adopted < b.resolution.adopted ? 1 : -1));
  return (resolution, paragraphs) => {
    const texts = new Set(paragraphs.map(({ text }) => text).filter(({ length }) => length >= leastLength));
    return latestFirst.find(
      (earlier) =>
        earlier.resolution.organ === resolution.organ &&
        earlier.resolution.adopted < resolution.adopted &&
        ((resolution.title !== undefined && earlier.resolution.title === resolution.title) ||
          earlier.paragraphs.filter(({ text }) => texts.has(text)).length >= leastEqual) &&
        earlier.published() !== undefined,
    );
  };
}

/** Whether a paragraph has annotations, and a person has confirmed all of them. */
export function isConfirmed(paragraph: AuthoredParagraph): boolean {
  const { proposedThemes = [], carriedThemes = [] } = paragraph;
  const annotations = annotationLists.flatMap((list) => annotationsIn(paragraph, list));
  return (
    annotations.length > 0 &&
    annotations.every(({ method }) => method === undefined) &&
    proposedThemes.length + carriedThemes.length === 0
  );
}

function confirmedResolution(
  resolution: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
): ConfirmedResolution {
  let derived: ReturnType<ConfirmedResolution["published"]> | "invalid";
  const derive = () => {
    try {
      return deriveUnit(resolution, paragraphs);
    } catch {
      // A quotation that is not in its text, for example. The check of those records reports it.
      return "invalid";
    }
  };
  return {
    resolution,
    paragraphs,
    published: () => {
      derived ??= derive();
      return derived === "invalid" ? undefined : derived;
    },
  };
}
