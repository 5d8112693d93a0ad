/** The kinds of statements that are scored. */
export const kinds = [
  "mentions",
  "citations",
  "acts",
  "addressees",
  "mandates",
  "mandates with assignees",
  "due",
] as const;

export type Kind = (typeof kinds)[number];

/**
 * How many statements of one kind were found and right. What only one reader has does not count as missed by the program,
 * and is right when the program has it too.
 */
export interface Score {
  /** Statements of both readers. */
  agreed: number;
  /** Those of them that the program has. */
  found: number;
  /** Statements of the program. */
  proposed: number;
  /** Those of them that a reader has. */
  right: number;
}

/** A statement of the program that no reader has, or one of both readers that the program lacks. */
export interface Difference {
  /** The label of its paragraph or footnote. */
  readonly label: string;
  readonly what: string;
}

/** The score of one kind of statements, with what differs. */
export interface Scored extends Score {
  differences: Difference[];
}

/** The scores of all kinds. */
export type Scores = Readonly<Record<Kind, Scored>>;

/** The sum of the scores of several resolutions, kind by kind. */
export function sumScores(all: readonly Scores[]): Record<Kind, Score> {
  const sum = (kind: Kind, field: keyof Score) =>
    all.reduce((total, scores) => total + scores[kind][field], 0);
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      {
        agreed: sum(kind, "agreed"),
        found: sum(kind, "found"),
        proposed: sum(kind, "proposed"),
        right: sum(kind, "right"),
      },
    ]),
  ) as Record<Kind, Score>;
}
