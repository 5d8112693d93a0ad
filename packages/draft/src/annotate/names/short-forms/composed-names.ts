import type { Run } from "../../../block.ts";
import type { Claims } from "../claims.ts";
import type { Meant } from "./short-forms.ts";

/** The longest words before a short form, in UTF-16 code units. */
const longest = 80;
const head = /(?<![\p{L}\p{N}-])(?:\d{4} )?\p{Lu}[\p{L}’' -]* (?:of|to) $/u;
const article = /(?:(?:the|this|that)(?: said| same| above-mentioned| aforementioned)? )$/;
/** Where a part of a head may start: "2045 Review Conference" with its year or without. */
const capital = /(?<![\p{L}\p{N}’'-])(?:\d{4} (?=\p{Lu})|\p{Lu})/gu;

/** A name that ends with a short form. */
export interface ComposedName {
  /** Its words, the short form included. */
  run: Run;
  meant: Meant;
}

/**
 * "Conference of the Parties to the Convention" after the Convention on Coastal Fog: the record whose name has a name of
 * that document instead of the short form. The longest head wins.
 *
 * @param form the short form, and what it means
 */
export function composedName(
  text: string,
  form: Run & { meant: Meant },
  namesOf: (one: Meant) => readonly string[],
  named: (name: string) => Meant | undefined,
): ComposedName | undefined {
  const { start, end } = form;
  const left = text.slice(Math.max(0, start - longest), start);
  const the = article.exec(left)?.[0] ?? "";
  const before = left.slice(0, left.length - the.length);
  const words = head.exec(before)?.[0];
  if (words === undefined) return undefined;
  for (const { index } of words.matchAll(capital)) {
    const own = words.slice(index);
    for (const name of namesOf(form.meant)) {
      // "Executive Board of the Fund": the "Lamp Fund Executive Board"
      const meant =
        named(`${own}${the === "" ? "" : "the "}${name}`) ??
        named(`${own}${name}`) ??
        named(`${name} ${own.replace(/ (?:of|to) $/, "")}`);
      // "Government of Amberland" is Amberland.
      if (meant?.register === "actor" && meant.id !== form.meant.id)
        return { run: { start: start - the.length - own.length, end }, meant };
    }
  }
  return undefined;
}

/** Adds a composed name. The Convention of "Conference of the Parties to the Convention" is cited as well. */
export function addComposed(
  { run, meant }: ComposedName,
  form: Run & { meant: Meant },
  { add, addWhole }: Pick<Claims, "add" | "addWhole">,
): void {
  addWhole(run, meant);
  if (form.meant.register === "document") add(form, form.meant);
}

const presidency =
  /\b(?:[Ss]tatements?|[Ll]etters?|[Nn]otes?)\b[^.;:]{0,60}\b(?:of|by|from|to) its ((?:then )?President)(?![\p{L}-])(?! of (?:the )?\p{Lu})/gu;

/** Where an organ speaks of "the statements of its President". */
export function ownPresidents(text: string): Run[] {
  return [...text.matchAll(presidency)].map(({ index, 0: whole }) => ({
    start: index + whole.length - "President".length,
    end: index + whole.length,
  }));
}
