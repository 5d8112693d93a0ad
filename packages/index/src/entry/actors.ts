import type { Ballot, IndexedMention, Mandate } from "@open-resolutions/schemas/facts";
import { idOf } from "./known-names.ts";
import { ballotsWith, collect, paragraphsWith } from "./records.ts";

/** A mandate of a paragraph. */
export type FoundMandate = Mandate & { resolution: string; paragraph: string };

/** A mention of an actor or a capability in a paragraph. */
export type FoundMention = IndexedMention & { resolution: string; paragraph: string };

/**
 * Every vote of a State, by its id such as `france` or its name; empty when no vote of it is known.
 *
 * @throws when nothing or more than one has the name, or it is not a State.
 */
export async function votesOf(state: string): Promise<Ballot[]> {
  return collect(ballotsWith(`"state":${JSON.stringify(await idOf(state, ["actor"], { ofStates: true }))}`));
}

/**
 * Everything that an actor is asked to do, by its id such as `secretary-general` or its name. A mandate without `assignees`
 * asks others too, whom the program did not understand: the act that gives it has those whom it did.
 *
 * @throws when nothing or more than one has the name.
 */
export async function mandatesOf(asked: string): Promise<FoundMandate[]> {
  const actor = await idOf(asked, ["actor"]);
  const found: FoundMandate[] = [];
  // The acts that ask the actor; the act of a mandate is in its paragraph, or in the one above.
  const asking = new Set<string>();
  const inQuotes = JSON.stringify(actor);
  for await (const paragraph of paragraphsWith(inQuotes, '"actParagraph":')) {
    const { id, resolution, acts = [], mandates = [] } = paragraph;
    for (const [index, { addressees = [] }] of acts.entries())
      if (addressees.includes(actor)) asking.add(`${id} ${index + 1}`);
    for (const mandate of mandates) {
      const { assignees, act, actParagraph = id } = mandate;
      if (assignees ? assignees.includes(actor) : asking.has(`${actParagraph} ${act}`))
        found.push({ resolution, paragraph: id, ...mandate });
    }
  }
  return found;
}

/**
 * Every paragraph that names an actor or a capability, by its id such as `interpol` or `i-24-7` or its name; empty when
 * none names it.
 *
 * @throws when nothing or more than one has the name.
 */
export async function mentionsOf(asked: string): Promise<FoundMention[]> {
  const named = await idOf(asked, ["actor", "capability"]);
  const found: FoundMention[] = [];
  for await (const { id, resolution, mentions = [] } of paragraphsWith(JSON.stringify(named)))
    for (const mention of mentions)
      if (mention.actor === named || mention.capability === named)
        found.push({ resolution, paragraph: id, ...mention });
  return found;
}
