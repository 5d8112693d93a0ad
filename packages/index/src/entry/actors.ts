import type { Ballot, IndexedMention, Mandate } from "@open-resolutions/schemas/facts";
import { ballotsWith, collect, paragraphsWith } from "./records.ts";
import { requireId } from "./require-id.ts";

/** A mandate of a paragraph. */
export type FoundMandate = Mandate & { resolution: string; paragraph: string };

/** A mention of an actor or a capability in a paragraph. */
export type FoundMention = IndexedMention & { resolution: string; paragraph: string };

/**
 * Every vote of a State, by the id of its actor such as `france`.
 * @throws RangeError when the text cannot be an id.
 */
export async function votesOf(state: string): Promise<Ballot[]> {
  return collect(ballotsWith(`"state":${JSON.stringify(requireId(state))}`));
}

/**
 * Everything that an actor must do, by its id such as `secretary-general`.
 * @throws RangeError when the text cannot be an id.
 */
export async function mandatesOf(actor: string): Promise<FoundMandate[]> {
  const found: FoundMandate[] = [];
  for await (const { id, resolution, mandates = [] } of paragraphsWith(JSON.stringify(requireId(actor))))
    for (const mandate of mandates)
      if (mandate.assignees?.includes(actor)) found.push({ resolution, paragraph: id, ...mandate });
  return found;
}

/**
 * Every paragraph that names an actor or a capability, by its id such as `interpol` or `i-24-7`.
 * @throws RangeError when the text cannot be an id.
 */
export async function mentionsOf(named: string): Promise<FoundMention[]> {
  const found: FoundMention[] = [];
  for await (const { id, resolution, mentions = [] } of paragraphsWith(JSON.stringify(requireId(named))))
    for (const mention of mentions)
      if (mention.actor === named || mention.capability === named)
        found.push({ resolution, paragraph: id, ...mention });
  return found;
}
