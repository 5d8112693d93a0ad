import { createHash } from "node:crypto";
import { extentOf, groupBy, hashDigits, resolveField } from "@open-resolutions/core";
import type { Paragraph } from "@open-resolutions/schemas";
import { facts, type IndexedParagraph, type Schema } from "@open-resolutions/schemas/facts";

/** What a paragraph does, whom it names and what it cites, without its words. */
export function paragraphFacts(paragraph: Paragraph): IndexedParagraph {
  const { id, label, kind, parent, ordinal, text, opener, acts, mandates, mentions, citations } = paragraph;
  return {
    id,
    label,
    kind,
    ...(parent !== null && { parent }),
    order: ordinal,
    ...(opener !== null && acts[0] && { opening: acts[0].verb }),
    words: text.split(/\s+/).length,
    hash: createHash("sha256").update(text).digest("hex").slice(0, hashDigits),
    acts: acts.map((act) => inFactsView(act, "act")),
    mandates: mandates.map((mandate) => withoutOwnId(inFactsView(mandate, "mandate"), id)),
    mentions: countMentions(mentions),
    citations: citations.flatMap(({ document, pinpoint, role, footnote }) =>
      document === null
        ? []
        : [{ document, pinpoint, extent: pinpoint && extentOf(pinpoint), role, footnote }],
    ),
  } as IndexedParagraph;
}

/** Without a field that only repeats the id of the paragraph. */
function withoutOwnId<T extends object>(facts: T, id: string): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== id)) as T;
}

/** The fields of an annotation that its definition has in the facts view, so that a new field needs no change here. */
function inFactsView<T extends object>(annotation: T, definition: string): Partial<T> {
  return keepFields(annotation, facts[definition]) as Partial<T>;
}

function keepFields(value: unknown, schema: Schema | undefined): unknown {
  if (!schema || typeof value !== "object" || value === null) return value;
  const { properties, items, uniqueItems } = resolveField(schema, facts).schema;
  if (Array.isArray(value)) {
    const kept = value.map((item) => keepFields(item, items));
    return uniqueItems ? distinct(kept) : kept;
  }
  if (!properties) return value;
  const kept = Object.entries(value).filter(([name]) => Object.hasOwn(properties, name));
  return Object.fromEntries(kept.map(([name, field]) => [name, keepFields(field, properties[name])]));
}

/** Annotations that differ only in their words are one fact. */
function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function countMentions(mentions: Paragraph["mentions"]): IndexedParagraph["mentions"] {
  const named = mentions.map(({ actor, capability, aspect }) => ({ actor, capability, aspect }));
  const byName = groupBy(named, ({ actor, capability, aspect }) =>
    actor === undefined ? `capability ${capability}` : `actor ${[actor, aspect].join(" ").trim()}`,
  );
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => ({ ...all[0], times: all.length })) as unknown as IndexedParagraph["mentions"];
}
