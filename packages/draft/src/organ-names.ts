import { type Organ, organIds, organs } from "@open-resolutions/symbols";

const idsByName = new Map<string, Organ>(organIds.map((id) => [organs[id].name, id]));

/** The names of the organs as alternatives of a pattern. */
const names = [...idsByName.keys()].join("|");

/** The names of the organs, long and short, as alternatives of a pattern; the longer ones first. */
export const anyOrganName = [names, ...new Set(organIds.map((id) => organs[id].shortName))].join("|");

/** The name of an organ alone on its line, with or without "The" and a comma. */
const alone = new RegExp(`^(?:The )?(${names})\\s*[,:]?$`);

/** The enacting formula: `The General Assembly,`. */
const formula = new RegExp(`^The (?:${names})\\s*[,:]?$`);

/** `Resolution adopted by the General Assembly`, `Adopted by the Security Council at its …`. */
const adopting = new RegExp(`[Aa]dopted by the (${names})`);

/** The organ whose name is the whole text. */
export function organAlone(text: string): Organ | undefined {
  return idsByName.get(alone.exec(text)?.[1] ?? "");
}

/** Whether a text is the enacting formula of an organ. */
export function isOrganFormula(text: string): boolean {
  return formula.test(text);
}

/** The organ that a line says has adopted the resolution. */
export function organThatAdopted(text: string): Organ | undefined {
  return idsByName.get(adopting.exec(text)?.[1] ?? "");
}
