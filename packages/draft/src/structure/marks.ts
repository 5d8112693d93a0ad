import { itemMark } from "@open-resolutions/core";

/** How the marks of a list count: (a), (i), (1), (A), or signs such as a dash, which do not. */
export type MarkStyle = "letters" | "roman" | "figures" | "capitals" | "signs";

/** The mark of an item as printed at the start of a block. */
export interface Mark {
  /** As printed: `(a)`, `a.`, `–`. */
  printed: string;
  /** Without brackets and full stop, in lower case; of a sign the sign. */
  name: string;
  /** The characters around the name: `()`, `.`, `)`; marks of one list share them. */
  form: string;
  /** How many characters of the block it takes, with the space after it. */
  length: number;
}

/** A list that is open at a place of the text: how its marks look, and how far it has come. */
export interface OpenList {
  style: MarkStyle;
  form: string;
  /** How many items it has so far. */
  count: number;
  /** The name of its last mark. */
  last: string;
}

/** A copy may have lost the space after the brackets, or have spaces inside them. */
const bracketed =
  /^(\(?)(?:(?<=\() )?([a-z]{1,5}|[A-Z]{1,2}|[0-9]{1,2})(?: (?=\)\s))?(\)|\.)(?:\s+|$|(?<=^\([a-z]{1,4}\))(?=\p{L}{2}))/u;
/** The number of a target: `1.1`, `1.a`. */
const target = /^([1-9][0-9]?\.(?:[1-9][0-9]?|[a-z]))\.?\s+(?=[\p{Lu}“"‘])/u;
const targetForm = "1.1";
/** A copy may have two hyphens for a dash, or a question mark for any sign. */
const sign = /^([–—•·▪●○◦‣−?]|--?)\s+/;

/** The mark with which a text starts; undefined when it starts with none. `12.` is the number of a paragraph. */
export function markAtStart(text: string): Mark | undefined {
  const dash = sign.exec(text);
  if (dash?.[1] !== undefined)
    return { printed: dash[1], name: dash[1], form: dash[1], length: dash[0].length };
  const numbered = target.exec(text);
  if (numbered?.[1] !== undefined)
    return { printed: numbered[0].trim(), name: numbered[1], form: targetForm, length: numbered[0].length };
  const match = bracketed.exec(text);
  // "paragraphs (a), (b), | (c) and (d)" goes on in the next line.
  if (!match || /^(?:and|or) \([a-z]{1,4}\)/.test(text.slice(match[0].length))) return undefined;
  const [whole, open = "", name = "", close = ""] = match;
  const isWord = open === "" && close === "." && name.length > 1 && !isRoman(name);
  if (isWord || (open === "" && /^[0-9A-Z]/.test(name)) || (open === "(" && close === ".")) return undefined;
  if (name.length > 1 && /^[a-z]/.test(name) && !isRoman(name) && !isRepeated(name)) return undefined;
  if (/^[A-Z]{2}$/.test(name) && name.charAt(0) !== name.charAt(1)) return undefined;
  return {
    printed: `${open}${name}${close}`,
    name: name.toLowerCase(),
    form: formOf(open, name, close),
    length: whole.length,
  };
}

/** The styles that a mark may have in a list, after so many items. */
export function stylesOf(mark: Mark, count: number): MarkStyle[] {
  if (mark.form === mark.printed || mark.form === targetForm) return ["signs"];
  if (/^[0-9]/.test(mark.name)) return Number(mark.name) === count + 1 ? ["figures"] : [];
  const styles: MarkStyle[] = [];
  if (mark.form.startsWith("A")) return letterNames(count).includes(mark.name) ? ["capitals"] : [];
  if (letterNames(count).includes(mark.name)) styles.push("letters");
  if (itemMark(2, count + 1) === mark.name) styles.push("roman");
  return styles;
}

/** Whether the mark comes later in the list than the next one: some are missing between. */
export function skipsAhead(mark: Mark, { style, form, count }: OpenList): boolean {
  if (mark.form !== form) return false;
  for (let further = count + 1; further < count + 6; further += 1)
    if (stylesOf(mark, further).includes(style)) return true;
  return false;
}

/** The names that a letter may have after so many: `b`; after z `aa`, then `bb` or `ab`. */
function letterNames(count: number): string[] {
  const name = itemMark(1, count + 1);
  const round = Math.floor(count / 26);
  return round === 0 ? [name] : [name, String.fromCharCode(96 + round) + name.charAt(0)];
}

function isRoman(name: string): boolean {
  return /^[ivxl]+$/.test(name);
}

function isRepeated(name: string): boolean {
  return /^([a-z])\1*$/.test(name) || (name.length === 2 && /^[a-c]/.test(name));
}

function formOf(open: string, name: string, close: string): string {
  const kind = /^[A-Z]/.test(name) ? "A" : "";
  return `${kind}${open}${close}`;
}
