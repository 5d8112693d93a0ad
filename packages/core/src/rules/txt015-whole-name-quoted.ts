import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { findRecord, type Records } from "../model/records.ts";
import { type QuotationFinder, quotationFinder, type Span } from "../text/anchor.ts";
import type { ResolutionRule } from "./rule.ts";

export const wholeNameQuoted: ResolutionRule = {
  code: "TXT015",
  name: "whole-name-quoted",
  severity: "warning",
  description:
    "A confirmed mention is not cut out of a longer capitalized name, and is not the organ of another body.",
  why: "A program finds a known name inside an unknown one: the United Nations in the name of one of its funds, the Secretary-General in “the Secretary-General of the Lighthouse League”. Whoever confirms proposals in bulk confirms these too. Quote the whole name and choose its record, or add that record; if the mention is right, quote the longer name as well, or say why in `x_skip`.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '        {"quote": "Amberland", "actor": "amberland", "role": "place"}',
    wrong:
      '        {"quote": "Lantern", "actor": "amberland", "role": "place"},\n        {"quote": "Amberland", "actor": "amberland", "role": "place"}',
  },
  scope: "resolution",
  *check({ paragraphs, footnotes }, records) {
    for (const { file, pointer, value } of paragraphs) {
      const places = new Map<number | undefined, PlacedText>();
      for (const [index, mention] of (value.mentions ?? []).entries()) {
        if (mention.method !== undefined) continue;
        const { footnote } = mention;
        const text = footnote === undefined ? value.text : (footnotes.get(footnote) ?? "");
        const placed = places.get(footnote) ?? placedIn(value, text, footnote);
        places.set(footnote, placed);
        const span = placed.find(mention.quote, mention.occurrence);
        if (!span) continue;
        const all = placed.annotated;
        const longer = longerName(text, span, all);
        const owner =
          mention.actor === undefined ? undefined : ownerOf(text, span, mention.actor, all, records);
        if (longer === undefined && owner === undefined) continue;
        const message =
          longer === undefined
            ? `"${mention.quote}" is confirmed as actor "${mention.actor}", but the text says it is of actor "${owner}"`
            : `"${mention.quote}" is confirmed, but it is part of the longer name "${longer}"`;
        yield {
          file,
          pointer: `${pointer}/mentions/${index}/quote`,
          message,
          hint: "quote the whole name, and choose the record of what it names",
        };
      }
    }
  },
};

/** An annotation or words that were set aside, at their place. */
interface Annotated extends Span {
  actor: string | undefined;
}

/** A text whose quotations can be found, and what is annotated or set aside in it. */
interface PlacedText {
  find: QuotationFinder;
  annotated: readonly Annotated[];
}

function placedIn(
  { mentions = [], citations = [], setAside = [] }: AuthoredParagraph,
  text: string,
  footnote: number | undefined,
): PlacedText {
  const find = quotationFinder(text);
  const annotated = [...mentions, ...citations, ...setAside].flatMap((one) => {
    const span = one.footnote === footnote ? find(one.quote, one.occurrence) : undefined;
    return span ? [{ ...span, actor: "actor" in one ? one.actor : undefined }] : [];
  });
  return { find, annotated };
}

/** No word is longer. */
const longest = 60;

const nextWord = /^ (\p{Lu}[\p{L}\p{N}]*(?:[-'’‑][\p{L}\p{N}]+)*)/u;
const capitalized = /^\p{Lu}[\p{L}\p{N}\-'’‑]*$/u;

/** The longer name of which a run of the text is a part: with the capitalized words directly beside it. */
function longerName(text: string, span: Span, all: readonly Annotated[]): string | undefined {
  // "Amberlandian lamp makers" are a class, and no name.
  if (!/\p{Lu}/u.test(text.slice(span.start, span.end))) return undefined;
  const after = nextWord.exec(text.slice(span.end, span.end + longest))?.[1];
  const before = capitalizedBefore(text, span.start);
  const start = before === undefined ? span.start : span.start - before.length - 1;
  // The first word of a text is capitalized whatever it is.
  const whole = {
    start: start === 0 ? span.start : start,
    end: after === undefined ? span.end : span.end + after.length + 1,
  };
  if (whole.start === span.start && whole.end === span.end) return undefined;
  if (all.some((one) => one.start <= whole.start && whole.end <= one.end)) return undefined;
  return text.slice(whole.start, whole.end);
}

/** The capitalized word directly before a place of a text. */
function capitalizedBefore(text: string, place: number): string | undefined {
  const before = text.slice(Math.max(0, place - longest), place);
  if (!before.endsWith(" ")) return undefined;
  const word = before.slice(before.lastIndexOf(" ", before.length - 2) + 1, -1).replace(/^[“"(]/, "");
  return capitalized.test(word) && word !== "The" ? word : undefined;
}

/** The actor of which the text says the named one is ("X of the Y"), when the registers say otherwise. */
function ownerOf(
  text: string,
  { end }: Span,
  actor: string,
  all: readonly Annotated[],
  records: Records,
): string | undefined {
  const of = /^ of (?:the )?/.exec(text.slice(end, end + longest))?.[0];
  if (of === undefined) return undefined;
  const owner = all.find((one) => one.start === end + of.length && one.actor !== undefined)?.actor;
  // Of an invalid record only the id is known.
  const kindOf = (id: string): string | undefined => findRecord(records, "actor", id)?.kind;
  const isClass = (id: string) => kindOf(id)?.endsWith("-class") ?? true;
  if (owner === undefined || !records.byId.actor.has(owner)) return undefined;
  if (isClass(owner) || isClass(actor)) return undefined;
  if (findRecord(records, "actor", actor)?.parent === undefined) return undefined;
  for (let above: string | undefined = actor, steps = 0; above !== undefined && steps < 20; steps += 1) {
    if (above === owner) return undefined;
    above = findRecord(records, "actor", above)?.parent;
  }
  return owner;
}
