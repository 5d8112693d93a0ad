/** What a mandate says of whom it asks; the index leaves out empty lists. */
export interface AskingMandate {
  readonly assignees?: readonly string[];
  /** The position, counted from 1, of the act that gives it. */
  readonly act?: number;
  /** The paragraph of the act; absent when it is the paragraph of the mandate. */
  readonly actParagraph?: string;
}

/** A paragraph with its acts. */
export interface ActingParagraph {
  readonly id: string;
  readonly acts?: readonly { readonly addressees?: readonly string[] }[];
}

/** Whom a mandate asks, as far as a program understood it. */
interface AskedActors {
  readonly actors: readonly string[];
  /** Others are asked too, whom the program did not understand. */
  readonly withOthers: boolean;
}

/**
 * Whom a mandate asks. A mandate has assignees only when all who are asked were understood; of the others the
 * act that gives the mandate has those who were. When it has none, the text asks nobody by name, or nobody whom the program
 * understood.
 *
 * @param paragraph of the mandate.
 * @param paragraphs of its resolution: the act can be in the paragraph above.
 */
export function askedActors(
  { assignees = [], act = 0, actParagraph }: AskingMandate,
  paragraph: ActingParagraph,
  paragraphs: readonly ActingParagraph[],
): AskedActors {
  if (assignees.length > 0) return { actors: assignees, withOthers: false };
  const acting = actParagraph === undefined ? paragraph : paragraphs.find(({ id }) => id === actParagraph);
  const actors = acting?.acts?.[act - 1]?.addressees ?? [];
  return { actors, withOthers: actors.length > 0 };
}
