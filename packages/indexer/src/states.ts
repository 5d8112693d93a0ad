import { isStateKind } from "@open-resolutions/core";
import type { Actor, AuthoredActor } from "@open-resolutions/schemas";

/** Finds the State that a name means; undefined when no actor has the name. */
export type StateByName = (name: string) => string | undefined;

/**
 * Names of the metadata that are misspelt or cut, in the form of `foldName`, to the name that is meant. Each was found in
 * the metadata of the United Nations; whose vote it is follows from the other names of the same list.
 */
const misspelt: Readonly<Record<string, string>> = {
  CAMERON: "CAMEROON",
  CHILES: "CHILE",
  COTE: "COTE D'IVOIRE",
  "D'IVOIRE": "COTE D'IVOIRE",
  "LAO PEOPLE'S DEMOCRATIC": "LAO PEOPLE'S DEMOCRATIC REPUBLIC",
  "LIBYA ARAB JAMAHIRIYA": "LIBYAN ARAB JAMAHIRIYA",
  NAMBIA: "NAMIBIA",
  "NETHERLANDS (KINGDOM OF)": "NETHERLANDS (KINGDOM OF THE)",
  PRINCIPE: "SAO TOME AND PRINCIPE",
  TURKYYE: "TURKIYE",
  "VENEZUELA (BOLIVARIAN REPUBLIC)": "VENEZUELA (BOLIVARIAN REPUBLIC OF)",
};

/** A finder for the States of a register of actors, by name, acronym and alias, in any letter case. */
export function stateByName(actors: readonly (Actor | AuthoredActor)[]): StateByName {
  const ids = new Map<string, string>();
  for (const { id, name, acronym, aliases = [] } of actors.filter(({ kind }) => isStateKind(kind)))
    for (const each of [name, acronym, ...aliases]) if (each !== undefined) ids.set(foldName(each), id);
  return (name) => {
    const folded = foldName(name);
    return ids.get(folded) ?? ids.get(misspelt[folded] ?? folded);
  };
}

/** Whether the metadata misspell a name. */
export function isMisspelt(name: string): boolean {
  return Object.hasOwn(misspelt, foldName(name));
}

/** A name in capitals, without accents, article and the marks at its end: `Côte d’Ivoire` is `COTE D'IVOIRE`. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\u0131/g, "i")
    .toUpperCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.,;*]+$/, "")
    .replace(/^THE /, "");
}

/** The names of a list of States: "Albania, the Sudan and Viet Nam". "and" is also part of names: "Bosnia and Herzegovina". */
export function splitNames(text: string, stateNamed: StateByName): string[] {
  if (stateNamed(text) !== undefined) return [text];
  return text.split(/,\s*/).flatMap((piece) => {
    if (piece.trim() === "") return [];
    if (stateNamed(piece) !== undefined) return [piece];
    for (const { index } of piece.matchAll(/\s+and\s+/gi)) {
      const [before, after] = [piece.slice(0, index), piece.slice(index).replace(/^\s+and\s+/i, "")];
      if (stateNamed(before) !== undefined) return [before, ...splitNames(after, stateNamed)];
    }
    return [piece.replace(/^and\s+/i, "")];
  });
}
