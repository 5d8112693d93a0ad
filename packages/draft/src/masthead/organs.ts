import { type Organ, organIds, organs } from "@open-resolutions/symbols";

const idsByName = new Map<string, Organ>(organIds.map((id) => [organs[id].name, id]));
const names = [...idsByName.keys()].join("|");

/** The name of an organ alone on its line, with or without "The" and a comma. */
const alone = new RegExp(`^(?:The )?(${names})\\s*[,:]?$`);

/** `Resolution adopted by the General Assembly`, `Adopted by the Security Council at its …`. */
const adopting = new RegExp(`[Aa]dopted by the (${names})`);

/** The organ whose name is all of a text. */
export function organAlone(text: string): Organ | undefined {
  return idsByName.get(alone.exec(text)?.[1] ?? "");
}

/** The organ that a line says has adopted the resolution. */
export function organThatAdopted(text: string): Organ | undefined {
  return idsByName.get(adopting.exec(text)?.[1] ?? "");
}
