import { anyOf } from "../../../any-of.ts";
import type { Run } from "../../../block.ts";
import { takenWords } from "../../spans.ts";
import { type CitedDocuments, citeOrPropose } from "../citations.ts";
import { proposedDocument } from "../proposed-documents.ts";
import { nounsOfBodies } from "../treaties/nouns-of-bodies.ts";

const adjectives = "(?:revised|amended|relevant|rules and) ";
const before = new RegExp(`\\b(?:[Tt]he|and) (?:${adjectives})?(${nounsOfBodies}) of the $`, "u");
const longestBefore = 80;
const kinds = "road ?map|statute|rules of procedure|code of conduct|plan of action|guidelines|work programme";
/** "regional", "long-term" */
const kindOfKind = "[\\p{Ll}-]*(?:al|ic|ive|ary|term|wide|based) ";
/**
 * Words that go on after the kind. Any other may be a noun, as in "the Lamp Agency road map committee", and "of" says
 * more of it.
 */
const goesOn = anyOf(
  `and are as at but by during from has have in including is may or shall should that through under was were when where which while
   will with within \\p{Ll}{2,20}ed`,
);
/** "The Harbour Commission’s guidelines", "the Lamp Agency road map": the body is in front. */
const after = new RegExp(
  `^(?:['’]s?)? ((?:${kindOfKind})?(?:${kinds}))(?![\\p{L}-]| (?!(?:${goesOn})(?![\\p{L}-]))\\p{L})`,
  "u",
);
const indefinite = /\b(?:[Aa]n?|any|each|every|no|such|draft|next|new) (?:[\p{L}-]+ )?$/u;
const longestAfter = 70;
/**
 * "The terms of reference of the Panel and the Dialogue" are of both. In "of the Panel and the statute of the
 * Dialogue", each has its own.
 */
const severalBodies = new RegExp(
  `^(?:,? and (?!(?:the )?(?:${adjectives})?(?:${nounsOfBodies})(?!\\p{L}))(?:the |\\p{Lu})|, \\p{Lu})`,
  "u",
);
/** "To develop, in May, the terms of reference of the Board": they are still to come. */
const toCome =
  /\b(?:to|shall|will|and) (?:adopt|approve|develop|draft|elaborate|establish|finalize|prepare|propose|submit)\b[^;]{0,200}$/u;

/**
 * The documents that a text describes by their kind and their body: "the rules of procedure of the Harbour
 * Commission". The record has the whole name of the body, so that "the Commission’s rules of procedure" are the same
 * document.
 *
 * @param nameOfBody the name of an actor that is a body
 */
export function describedByBody(
  text: string,
  cited: readonly Run[],
  named: readonly (Run & { id: string })[],
  nameOfBody: (actor: string) => string | undefined,
): CitedDocuments {
  const taken = takenWords(text, cited);
  const documents: CitedDocuments = { citations: [], proposed: [] };
  for (const { id, start: name, end } of named) {
    const body = nameOfBody(id);
    if (body === undefined) continue;
    const lead = text.slice(Math.max(0, name - longestBefore), name);
    const noun = before.exec(lead)?.[1];
    const owned = indefinite.test(lead) ? null : after.exec(text.slice(end, end + longestAfter));
    const kind = noun ?? owned?.[1];
    if (kind === undefined) continue;
    const run =
      noun === undefined
        ? { start: name, end: end + (owned?.[0].length ?? 0) }
        : { start: name - `${noun} of the `.length, end };
    const earlier = text.slice(Math.max(0, run.start - 240), run.start);
    const isOfSeveral = noun !== undefined && severalBodies.test(text.slice(end, end + longestAfter));
    if (taken.overlaps(run) || isOfSeveral || toCome.test(earlier)) continue;
    taken.add(run);
    citeOrPropose(documents, { text }, run, proposedDocument(`${kind} of the ${body}`, "instrument"));
  }
  return documents;
}
