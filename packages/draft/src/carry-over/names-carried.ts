import type { AuthoredParagraph } from "@open-resolutions/schemas";
import type { AnnotationFinding } from "../annotate/doubt.ts";
import { unknownNameFinding } from "../annotate/doubt-findings.ts";
import type { UnknownName } from "../annotate/names/capital-runs/unknown-names.ts";
import { runsOfQuoted } from "../annotate/quoted-runs.ts";
import { cover } from "../annotate/spans.ts";

interface Unknown {
  unknownNames: UnknownName[];
  findings: AnnotationFinding[];
}

/**
 * The unknown names without those that an earlier resolution explains: people annotated "Offices of the Keeper at the Harbour"
 * there, and the paragraph has this annotation now.
 */
export function withoutCarried(
  { unknownNames, findings }: Unknown,
  paragraphs: readonly AuthoredParagraph[],
): Unknown {
  const byId = new Map(paragraphs.map((one) => [one.id, one]));
  const isCarried = ({ places }: UnknownName) =>
    places.every(({ paragraph: id, footnote, ...run }) => {
      const { text = "", mentions = [] } = byId.get(id) ?? {};
      const carried = mentions.filter((one) => one.method === "carried-over" && one.footnote === undefined);
      if (footnote !== undefined || carried.length === 0) return false;
      return cover(runsOfQuoted(text, carried))(run);
    });
  const explained = unknownNames.filter(isCarried);
  if (explained.length === 0) return { unknownNames, findings };
  const known = new Set(explained);
  const messages = new Set(explained.map((one) => unknownNameFinding(one).message));
  return {
    unknownNames: unknownNames.filter((one) => !known.has(one)),
    findings: findings.filter(({ message }) => !messages.has(message)),
  };
}
