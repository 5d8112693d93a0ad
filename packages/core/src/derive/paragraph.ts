import type { AuthoredParagraph, Paragraph } from "@open-resolutions/schemas";
import { anchoredLists, annotationsIn } from "../model/anchored-lists.ts";
import {
  paragraphElementId,
  paragraphKind,
  paragraphLabel,
  parentParagraphId,
  parseParagraphId,
} from "../model/paragraph-id.ts";
import { quotationFinder } from "../text/anchor.ts";
import { isOpeningPhrase } from "../text/missing-opening.ts";
import { deriveParts } from "./parts.ts";
import { publishedView } from "./published-view.ts";
import { spanOf, withSpans } from "./spans.ts";

/** Facts of the resolution that a paragraph needs. */
export interface ParagraphContext {
  id: string;
  iri: string;
  footnoteText: (number: number) => string;
  /** Place of the paragraph in the resolution, counted from 1. */
  ordinal: number;
  /** The paragraphs of which it is an item, the nearest first. */
  above: readonly AuthoredParagraph[];
}

/** The published view of a checked paragraph. */
export function deriveParagraph(paragraph: AuthoredParagraph, resolution: ParagraphContext): Paragraph {
  const { id, text } = paragraph;
  const place = parseParagraphId(id);
  if (!place) throw new Error(`${id} is not a paragraph id`);
  const find = quotationFinder(text);
  const ownText = () => text;
  const textOf = ({ footnote }: { footnote?: number }) =>
    footnote === undefined ? text : resolution.footnoteText(footnote);
  const acts = withSpans(paragraph.acts, ownText);
  const eId = paragraphElementId(place);

  return publishedView("paragraph", paragraph, {
    resolution: resolution.id,
    kind: paragraphKind(place),
    label: paragraphLabel(place),
    number: place.items.at(-1) ?? String(place.number),
    parent: parentParagraphId(id, place),
    division: place.divisions.length === 0 ? null : place.divisions.join("."),
    ordinal: resolution.ordinal,
    depth: place.items.length,
    eId,
    iri: `${resolution.iri}/~${eId}`,
    opener: acts[0] && isOpeningPhrase(text, acts[0].start) ? acts[0].quote : null,
    ...Object.fromEntries(
      anchoredLists.map((list) => [list, withSpans(annotationsIn(paragraph, list), textOf)]),
    ),
    parts: deriveParts(paragraph),
    footnotes: (paragraph.footnotes ?? [])
      .map((anchor) => ({ ...anchor, offset: spanOf(text, anchor.after, anchor.occurrence, find).end }))
      .sort((a, b) => a.offset - b.offset || a.number - b.number),
    mandates: withSpans(paragraph.mandates, ownText).map((mandate) => ({
      ...mandate,
      due: withSpans(mandate.due, ownText),
      ...givingAct(paragraph.id, acts, mandate.start, resolution.above),
    })),
  });
}

/** The last act before a mandate: of its paragraph, or for an item without one that of the paragraph above it. */
function givingAct(
  id: string,
  acts: readonly { start: number }[],
  start: number,
  above: readonly AuthoredParagraph[],
): { actParagraph: string; act: number } {
  const act = acts.findLastIndex((each) => each.start <= start) + 1;
  const giver = act === 0 ? above.find((each) => (each.acts ?? []).length > 0) : undefined;
  return giver ? { actParagraph: giver.id, act: giver.acts?.length ?? 0 } : { actParagraph: id, act };
}
