import { type Organ, organIds, organs } from "@open-resolutions/symbols";

/** Acronyms of organs that no record of the dataset need have. */
const acronyms: readonly [string, Organ][] = [
  ["UNGA", "general-assembly"],
  ["UNSC", "security-council"],
  ["ECOSOC", "economic-and-social-council"],
  ["UNHRC", "human-rights-council"],
];

/** The organs by their full names and acronyms. */
export const organByName = new Map<string, Organ>([
  ...organIds.map((id): [string, Organ] => [organs[id].name, id]),
  ...acronyms,
]);
/** The full names and acronyms of organs, as a pattern. */
export const fullNames = [...organByName.keys()].join("|");
const nameInText = new RegExp(`(?<!\\p{L})(?:United Nations )?(${fullNames})(?![\\p{L}-])`, "gu");

/** The organs that a text names in full, each at its place. */
export function organsNamed(text: string): { organ: Organ; start: number }[] {
  return [...text.matchAll(nameInText)].flatMap(({ index, 1: name = "" }) => {
    const organ = organByName.get(name);
    return organ ? [{ organ, start: index }] : [];
  });
}

/** The organs that a text names in full, the last one first. */
export function lastOrgans(text: string): Organ[] {
  return organsNamed(text)
    .map(({ organ }) => organ)
    .reverse();
}
