import type { IndexedParagraph } from "@open-resolutions/schemas/facts";
import { type IndexContext, type IndexRule, makeAgain } from "./index-rule.ts";

/** A reference: where it is, and the list that must have its id. */
type Reference = [pointer: string, id: string | null | undefined, list: ReadonlySet<string>];

export const indexReferenceResolves: IndexRule = {
  code: "IDX005",
  name: "index-reference-resolves",
  description:
    "Every actor, capability, verb and theme of the index is in the registers, every cited document in `cited-documents.ndjson`, and every subject in `subjects.ndjson`.",
  why: "A reference that leads nowhere is lost in every join. When an id of the registers changes, the index must be made again.",
  *check(line, context) {
    const { registers, documents, subjects } = context;
    const { organ, committee, sponsors = [], additionalSponsors = [], ballots, drafts = [], report } = line;
    const own: Reference[] = [
      ["/organ", organ, registers.actor],
      ["/committee", committee, registers.actor],
      ...each("/sponsors", sponsors, registers.actor),
      ...each("/additionalSponsors", additionalSponsors, registers.actor),
      ...Object.entries(ballots ?? {}).flatMap(([cast, states]) =>
        each(`/ballots/${cast}`, states, registers.actor),
      ),
      ...each("/drafts", drafts, documents),
      ["/report/document", report?.document, documents],
      ...each("/subjects", line.subjects ?? [], subjects),
    ];
    for (const [pointer, id, list] of own) if (isMissing(id, list)) yield fault(line.id, pointer, id);
    for (const [index, paragraph] of line.paragraphs.entries())
      for (const [pointer, id, list] of referencesOf(paragraph, context))
        if (isMissing(id, list)) yield fault(paragraph.id, `/paragraphs/${index}${pointer}`, id);
  },
};

function* referencesOf(
  { opening, acts = [], mandates = [], mentions = [], citations = [] }: IndexedParagraph,
  { registers, documents }: IndexContext,
): Generator<Reference> {
  yield ["/opening", opening, registers.verb];
  for (const [index, { verb, addressees = [], beneficiaries = [] }] of acts.entries()) {
    yield [`/acts/${index}/verb`, verb, registers.verb];
    yield* each(`/acts/${index}/addressees`, addressees, registers.actor);
    yield* each(`/acts/${index}/beneficiaries`, beneficiaries, registers.actor);
  }
  for (const [index, { assignees, recipient, instruments = [], themes = [] }] of mandates.entries()) {
    yield* each(`/mandates/${index}/assignees`, assignees ?? [], registers.actor);
    yield [`/mandates/${index}/recipient`, recipient, registers.actor];
    yield* each(`/mandates/${index}/instruments`, instruments, registers.capability);
    yield* each(`/mandates/${index}/themes`, themes, registers.theme);
  }
  for (const [index, { actor, capability }] of mentions.entries()) {
    yield [`/mentions/${index}/actor`, actor, registers.actor];
    yield [`/mentions/${index}/capability`, capability, registers.capability];
  }
  for (const [index, { document }] of citations.entries())
    yield [`/citations/${index}/document`, document, documents];
}

function each(pointer: string, ids: readonly string[], list: ReadonlySet<string>): Reference[] {
  return ids.map((id, index) => [`${pointer}/${index}`, id, list]);
}

function isMissing(id: string | null | undefined, list: ReadonlySet<string>): id is string {
  return typeof id === "string" && !list.has(id);
}

function fault(owner: string, pointer: string, id: string) {
  return { pointer, message: `${owner}: there is no "${id}"`, hint: makeAgain };
}
