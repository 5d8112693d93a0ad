import { type Organ, organIds, organs } from "@open-resolutions/symbols";

const idsByName = new Map<string, Organ>(organIds.map((id) => [organs[id].name, id]));

/** The names of the organs as alternatives of a pattern. */
const names = [...idsByName.keys()].join("|");

/** The names of the organs, long and short, as alternatives of a pattern; the longer ones first. */
export const anyOrganName = [names, ...new Set(organIds.map((id) => organs[id].shortName))].join("|");

/** The name of an organ alone on its line, with or without "The" and a comma. */
const alone = new RegExp(`^(?:The )?(${names})\\s*[,:]?$`);

/** The enacting formula: `The General Assembly,`, also in capitals, or in a text that has lost its capitals. */
const formula = new RegExp(
  `^(?:The (?:${names})|THE (?:${names.toUpperCase()})|the (?:${names.toLowerCase()}))\\s*[,:]?$`,
);

/** The same with the first paragraph on its line. */
const formulaBefore = new RegExp(
  `^(?:The (?:${names})|THE (?:${names.toUpperCase()}))(?:,\\s+(?=\\S)|\\s+(?=[a-z]))`,
);

/**
 * `Resolution adopted by the General Assembly`, `Adopted by the Security Council at its …`. The title of an agenda item
 * names a session: "decisions adopted by the General Assembly at its tenth special session". Others have a General
 * Assembly, too: "adopted by the General Assembly of the Organization of …".
 */
const adopting = new RegExp(
  `[Aa]dopted by the (${names})(?! at its [a-z -]{5,60} session)(?! of (?:the )?(?!United Nations\\b)[A-Z])`,
);

/** The organ whose name is the whole text. */
export function organAlone(text: string): Organ | undefined {
  return idsByName.get(alone.exec(text)?.[1] ?? "");
}

/** Whether a text is the enacting formula of an organ. */
export function isOrganFormula(text: string): boolean {
  return formula.test(text);
}

/** How many characters at the start of a text are an enacting formula with more after it; 0 when none is there. */
export function formulaAtStart(text: string): number {
  return formulaBefore.exec(text)?.[0].length ?? 0;
}

/** The organ that an enacting formula names. */
export function organOfFormula(text: string): Organ | undefined {
  const name = text.replace(/^(?:THE|the) /, "The ").replace(/\s*[,:]?$/, "");
  const own = name.replace(/^The /, "").toLowerCase();
  return isOrganFormula(text) ? organIds.find((id) => organs[id].name.toLowerCase() === own) : undefined;
}

const named = new RegExp(`\\b(?:${names})\\b`);

/** The name of the first organ in a text. */
export function organNamedIn(text: string): string | undefined {
  return named.exec(text)?.[0];
}

/** The organ that a line says has adopted the resolution. */
export function organThatAdopted(text: string): Organ | undefined {
  return idsByName.get(adopting.exec(text)?.[1] ?? "");
}
