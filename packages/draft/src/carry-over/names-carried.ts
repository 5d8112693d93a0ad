import type { AuthoredParagraph } from "@open-resolutions/schemas";
import type { UnknownPlace } from "../annotate/names/capital-runs/unknown-names.ts";
import { runsOfQuoted } from "../annotate/quoted-runs.ts";
import { cover } from "../annotate/spans.ts";

/**
 * Says of which unknown names an earlier resolution explains the place: people annotated "Offices of the Keeper at the
 * Harbour" there, and the paragraph has this annotation now.
 */
export function placesCarried(paragraphs: readonly AuthoredParagraph[]): (place: UnknownPlace) => boolean {
  const byId = new Map(paragraphs.map((one) => [one.id, one]));
  return ({ paragraph: id, footnote, ...run }) => {
    const { text = "", mentions = [] } = byId.get(id) ?? {};
    const carried = mentions.filter((one) => one.method === "carried-over" && one.footnote === undefined);
    if (footnote !== undefined || carried.length === 0) return false;
    return cover(runsOfQuoted(text, carried))(run);
  };
}
