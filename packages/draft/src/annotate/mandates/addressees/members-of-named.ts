import type { Named } from "../tokens.ts";

const membersOf = /\b(?:States )?[Mm]embers of (?:the )?$/;
const longestLead = 30;

/**
 * Where a text says "members of the Committee", by the body that the short form means there: the class of its
 * members. Members who have no record are left out: what "the Committee" is differs from text to text.
 */
export function membersOfNamed(
  text: string,
  names: readonly Named[],
  membersOfBody: (actor: string) => string | undefined,
): Named[] {
  return names.flatMap(({ start, end, actor }) => {
    const lead = membersOf.exec(text.slice(Math.max(0, start - longestLead), start))?.[0];
    const members = lead === undefined || actor === undefined ? undefined : membersOfBody(actor);
    return lead === undefined || members === undefined
      ? []
      : [{ start: start - lead.length, end, actor: members }];
  });
}
