import type { AnnotationFinding } from "./annotate/doubt.ts";
import { personFinding, unknownNameFinding } from "./annotate/doubt-findings.ts";
import type { UnknownName, UnknownPlace } from "./annotate/names/capital-runs/unknown-names.ts";
import { isInRow } from "./block.ts";
import type { DraftedParagraph } from "./records/make-paragraphs.ts";

interface Unknown {
  unknownNames: UnknownName[];
  persons: UnknownName[];
  findings: AnnotationFinding[];
}

/** The unknown names, and the findings, without the names of which every place is explained. */
export function withoutExplained(
  { unknownNames, persons, findings }: Unknown,
  isExplained: (place: UnknownPlace) => boolean,
): Pick<Unknown, "unknownNames" | "findings"> {
  const explained = (all: readonly UnknownName[]) => all.filter(({ places }) => places.every(isExplained));
  const names = explained(unknownNames);
  const messages = new Set([
    ...names.map((one) => unknownNameFinding(one).message),
    ...explained(persons).map((one) => personFinding(one).message),
  ]);
  return {
    unknownNames: unknownNames.filter((one) => !names.includes(one)),
    findings: findings.filter(({ message }) => !messages.has(message)),
  };
}

/** Says which names begin in the rows of tables: cells next to each other read as one name, and a finding names the table. */
export function placesInTables(paragraphs: readonly DraftedParagraph[]): (place: UnknownPlace) => boolean {
  const blocks = new Map(paragraphs.map(({ record, block }) => [record.id, block]));
  return ({ paragraph, footnote, start }) => {
    const block = blocks.get(paragraph);
    return footnote === undefined && block !== undefined && isInRow(block, start);
  };
}
