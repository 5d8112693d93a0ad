import type { Records } from "@open-resolutions/core";
import type { Run } from "../../../block.ts";
import { isDescribed } from "../../names/titles/described-titles.ts";
import { cover, overlapping, type Statement } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import { nounsOfBodies } from "./nouns-of-bodies.ts";

/** What the registers know of the documents of bodies. */
interface DocumentsOfBodies {
  /** The document of an actor that a noun means, such as its "statute". */
  documentOf: (noun: string, actor: string) => string | undefined;
  /** Whether a word is in a name of an actor: "Tribunal" of the "Harbour Tribunal". */
  isInName: (word: string, actor: string) => boolean;
}

const title = new RegExp(`^(${nounsOfBodies}) of the (.+)$`, "u");
const before = new RegExp(`\\b(${nounsOfBodies}) of the $`, "u");
const longestBefore = 48;

/** A short form that is no mention of its own: "the Statute of the Tribunal" reads as one name. */
const ofShortForm = new RegExp(
  `\\b(${nounsOfBodies}) of the (\\p{Lu}\\p{L}+)(?![\\p{L}-]| \\p{Lu}| (?:of|for) )`,
  "gu",
);

/** "The Tribunal shall apply its statute" */
const ofItself = new RegExp(`\\bits (${nounsOfBodies})(?![\\p{L}-]| of)`, "gu");

/**
 * Finds the statutes and rules of procedure of the registers by their body.
 *
 * @param actorNamed the actor that has a name
 */
export function documentsOfBodies(
  { entries, byId }: Records,
  actorNamed: (name: string) => string | undefined,
): DocumentsOfBodies {
  const byBody = new Map<string, string>();
  for (const { value } of entries.document)
    for (const name of isDescribed(value) ? [] : [value.title ?? "", ...(value.aliases ?? [])]) {
      const [, noun = "", body = ""] = title.exec(name) ?? [];
      const actor = body === "" ? undefined : actorNamed(body);
      if (actor !== undefined) byBody.set(`${noun.toLowerCase()} ${actor}`, value.id);
    }
  return {
    documentOf: (noun, actor) => byBody.get(`${noun.toLowerCase()} ${actor}`),
    isInName: (word, actor) => {
      const record = byId.actor.get(actor)?.value;
      return [record?.name ?? "", ...(record?.aliases ?? [])].some((name) => name.split(" ").includes(word));
    },
  };
}

/**
 * Cites the statute and the rules of procedure of a body that the text names by a short form: "the Statute of the
 * Tribunal". The body is then part of the title. "Its statute" is that of the only body before it that has one.
 *
 * @param mentioned the actors that the resolution has mentioned before this text; those of the text are added
 */
export function citeStatutes<N extends Run & { id: string }>(
  text: string,
  { named, citations }: { named: readonly N[]; citations: readonly Statement<Cited>[] },
  mentioned: Set<string>,
  { documentOf, isInName }: DocumentsOfBodies,
): { named: N[]; citations: Statement<Cited>[] } {
  for (const { id } of named) mentioned.add(id);
  const near = overlapping(citations);
  const cite = (run: Run, document: string | undefined): Statement<Cited>[] =>
    document === undefined || near(run).length > 0 ? [] : [citationAt(text, run, document, false)];
  const byMention = named.flatMap(({ id, start, end }) => {
    const noun = before.exec(text.slice(Math.max(0, start - longestBefore), start))?.[1];
    if (noun === undefined) return [];
    return cite({ start: start - `${noun} of the `.length, end }, documentOf(noun, id));
  });
  const isInTitle = cover(byMention);
  const byShortForm = [...text.matchAll(ofShortForm)].flatMap(
    ({ index, 0: words, 1: noun = "", 2: short = "" }) => {
      const run = { start: index, end: index + words.length };
      const bodies = [...mentioned].filter((actor) => isInName(short, actor) && documentOf(noun, actor));
      const [body, ...others] = bodies;
      return isInTitle(run) || others.length > 0 ? [] : cite(run, body && documentOf(noun, body));
    },
  );
  const byItself = [...text.matchAll(ofItself)].flatMap(({ index, 0: words, 1: noun = "" }) => {
    const bodies = named.filter(({ end, id }) => end <= index && documentOf(noun, id) !== undefined);
    const [body, ...others] = new Set(bodies.map(({ id }) => id));
    const run = { start: index + words.length - noun.length, end: index + words.length };
    return others.length > 0 ? [] : cite(run, body && documentOf(noun, body));
  });
  return {
    named: named.filter((one) => !isInTitle(one)),
    citations: [...citations, ...byMention, ...byShortForm, ...byItself],
  };
}
