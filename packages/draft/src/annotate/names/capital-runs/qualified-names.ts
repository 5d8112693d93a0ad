import type { Run } from "../../../block.ts";
import { anyOrganName } from "../../../organ-names.ts";
import type { Meant } from "../short-forms/short-forms.ts";

const owners = `${anyOrganName}|Commission on Human Rights|Secretary-General|United Nations`;
const qualified = new RegExp(
  `\\b(Special Rapporteur|Independent Expert|Working Group|Special Representative|Special Envoy|Special Adviser|Group of Governmental Experts|[Oo]pen-ended [Ww]orking [Gg]roup) of the (?:${owners}) (?=(?:on|for) )`,
  "gu",
);
/** The longest name after its owner, in UTF-16 code units. */
const longest = 240;

const ofTheWhole =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,5}) of the United Nations(?![ -]\p{Lu}|['’])/gu;

/**
 * "Lamp Cleaning Service of the United Nations" is the "United Nations Lamp Cleaning Service".
 * @param named the record with a name
 */
export function namesOfTheWhole(
  text: string,
  named: (name: string) => Meant | undefined,
): { run: Run; meant: Meant }[] {
  return [...text.matchAll(ofTheWhole)].flatMap(({ index, 0: whole, 1: own = "" }) => {
    const meant = named(`United Nations ${own}`);
    return meant?.register === "actor" ? [{ run: { start: index, end: index + whole.length }, meant }] : [];
  });
}

/**
 * "Special Rapporteur of the Human Rights Council on fog" is the "Special Rapporteur on fog": names into which their owner is
 * put.
 *
 * @param prefixNamed the record whose name is the longest at the start of a text, and where the name ends
 */
export function qualifiedNames(
  text: string,
  prefixNamed: (words: string) => { meant: Meant; end: number } | undefined,
): { run: Run; meant: Meant }[] {
  return [...text.matchAll(qualified)].flatMap(({ index, 0: whole, 1: head = "" }) => {
    const after = text.slice(index + whole.length, index + whole.length + longest);
    const found = prefixNamed(`${head} ${after}`);
    if (!found || found.end <= head.length) return [];
    const end = index + whole.length + found.end - head.length - 1;
    return [{ run: { start: index, end }, meant: found.meant }];
  });
}
