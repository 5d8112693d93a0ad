import { inlineMarks, numberingGaps, paragraphId, quoter } from "@open-resolutions/core";
import type { AuthoredAct, AuthoredParagraph } from "@open-resolutions/schemas";
import type { ActReader } from "../acts/read-acts.ts";
import type { Block } from "../block.ts";
import { distinct } from "../distinct.ts";
import type { OutlinedParagraph } from "../structure/body.ts";
import { quoteBefore } from "./quote-before.ts";

/** A paragraph record and the block of the input from which it was made. */
export interface DraftedParagraph {
  record: AuthoredParagraph;
  block: Block;
}

/**
 * The records of outlined paragraphs: id, text, italics, calls of footnotes and acts.
 * @param slug of the resolution
 */
export function makeParagraphs(
  outlined: readonly OutlinedParagraph[],
  slug: string,
  reader: ActReader,
): DraftedParagraph[] {
  const seen = new Set<string>();
  const drafted = outlined.map(({ under, section, number, items, mark, block }) => {
    const place = { slug, divisions: under, section, number, items };
    let id = paragraphId(place);
    // The outline gives each number once; two items with one mark get two ids all the same.
    for (let again = 2; seen.has(id); again += 1)
      id = paragraphId({ ...place, items: [...items, String(again)] });
    seen.add(id);
    const { text } = block;
    const quote = quoter(text);
    const emphasis = block.italics.flatMap((run) => quote(run) ?? []);
    const footnotes = block.markers.flatMap(({ number: called, offset }) => {
      const quoted = quoteBefore(text, offset, quote);
      if (!quoted) return [];
      const { quote: after, ...occurrence } = quoted;
      return [{ number: called, after, ...occurrence }];
    });
    const parts = inlineMarks(text).flatMap(({ mark, start }) => {
      const quoted = quote({ start, end: start + mark.length });
      return quoted
        ? [{ mark, ...(quoted.occurrence !== undefined && { occurrence: quoted.occurrence }) }]
        : [];
    });
    const acts = readActs(reader, section, items.length > 0, text);
    const record: AuthoredParagraph = {
      id,
      text,
      ...(mark !== undefined && { mark }),
      ...(emphasis.length > 0 && { emphasis: distinct(emphasis) }),
      ...(parts.length > 0 && { parts }),
      ...(footnotes.length > 0 && { footnotes: distinct(footnotes) }),
      ...(acts.length > 0 && { acts }),
    };
    return { record, block };
  });
  return withExceptions(drafted);
}

type Part = NonNullable<AuthoredParagraph["parts"]>[number];

/**
 * The paragraphs with the exceptions that their numbers and marks need. The text may print "3." first (rule NUM001), and
 * "on (a) lamps and (b) keepers, with:" before items (a) and (b): one id would mean both, and the items have it (NUM003).
 */
function withExceptions(drafted: readonly DraftedParagraph[]): DraftedParagraph[] {
  const ids = new Set(drafted.map(({ record }) => record.id));
  const gaps = new Map(numberingGaps([...ids]).map((gap) => [gap.id, gap]));
  return drafted.map(({ record: { parts = [], ...record }, block }) => {
    const isItem = ({ mark }: Part) => ids.has(`${record.id}.${mark.slice(1, -1)}`);
    const hasItems = parts.some(isItem);
    const gap = gaps.get(record.id);
    const exceptions = [
      ...(gap
        ? [{ code: "NUM001", reason: `the text that was drafted has ${gap.label} ${placeOf(gap)}` }]
        : []),
      ...(hasItems ? [{ code: "NUM003", reason: "the items under this paragraph have the same marks" }] : []),
    ];
    return {
      record: {
        ...record,
        ...(parts.length > 0 && !hasItems && { parts }),
        ...(exceptions.length > 0 && { x_skip: exceptions }),
      },
      block,
    };
  });
}

function placeOf({ after }: { after: string | undefined }): string {
  return after === undefined ? "first" : `after ${after}`;
}

/** An annex says what others agreed; an item of the preamble acts only when it opens with a verb of its own. */
function readActs(
  reader: ActReader,
  section: OutlinedParagraph["section"],
  isItem: boolean,
  text: string,
): AuthoredAct[] {
  if (section !== "preambular" && section !== "operative") return [];
  if (isItem && !reader.opens(text, section)) return section === "operative" ? reader.itemActs(text) : [];
  return reader.acts(text, section);
}
