import type { Organ } from "@open-resolutions/core/symbols";

/** The organs that adopt resolutions, by the name that they print. */
const organs: Readonly<Record<string, Organ>> = {
  "General Assembly": "general-assembly",
  "Security Council": "security-council",
  "Economic and Social Council": "economic-and-social-council",
  "Human Rights Council": "human-rights-council",
};

const names = Object.keys(organs).join("|");

/** The name of an organ alone on its line, with or without "The" and a comma. */
const alone = new RegExp(`^(?:The )?(${names})\\s*[,:]?$`);

/** `Resolution adopted by the General Assembly`, `Adopted by the Security Council at its …`. */
const adopting = new RegExp(`[Aa]dopted by the (${names})`);

/** The organ whose name is all of a text. */
export function organAlone(text: string): Organ | undefined {
  return organs[alone.exec(text)?.[1] ?? ""];
}

/** The organ that a line says has adopted the resolution. */
export function organThatAdopted(text: string): Organ | undefined {
  return organs[adopting.exec(text)?.[1] ?? ""];
}
