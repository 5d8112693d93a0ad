interface ActingParagraph<Act> {
  readonly id: string;
  readonly acts?: readonly Act[];
}

/** The act that gives a mandate, in its paragraph or in the one above it, which `paragraphs` has. */
export function actOf<Act>(
  { act = 0, actParagraph }: { readonly act?: number; readonly actParagraph?: string },
  paragraph: ActingParagraph<Act>,
  paragraphs: readonly ActingParagraph<Act>[],
): Act | undefined {
  const isHere = actParagraph === undefined || actParagraph === paragraph.id;
  const giver = isHere ? paragraph : paragraphs.find(({ id }) => id === actParagraph);
  return giver?.acts?.[act - 1];
}
