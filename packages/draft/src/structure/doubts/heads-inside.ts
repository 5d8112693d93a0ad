import type { Block } from "../../block.ts";
import type { ReaderFinding } from "../../reader-finding.ts";
import { firstWords } from "../../text/first-words.ts";
import type { OutlinedParagraph } from "../body.ts";
import { doubtsInTexts } from "./doubts-in-texts.ts";
import { neverAfter } from "./small-words.ts";

/** A shorter title may be the name of what a paragraph is about. */
const shortestTitle = 25;

/** The symbol or the title of the document inside the words of a paragraph: a page has printed it above its text. */
export function headsInside(
  paragraphs: readonly OutlinedParagraph[],
  symbol: string | undefined,
  title: Block | undefined,
): ReaderFinding[] {
  const hint = "if it does not belong to the text, remove it from the input";
  return doubtsInTexts(paragraphs, "DRF032", hint, (text) => {
    const ownSymbol = symbol !== undefined && hasSymbol(text, symbol) ? symbol : undefined;
    const head = ownSymbol ?? (title && cutsInTitle(text, title.text) ? title.text : undefined);
    if (head === undefined) return undefined;
    const message = `"${firstWords(head, 60)}" of the masthead is inside this paragraph: a page may have printed it above its text`;
    return { index: 0, message };
  });
}

/** A resolution does not cite itself by its symbol; `A/RES/99/7/Add.1` is another document. */
function hasSymbol(text: string, symbol: string): boolean {
  const at = text.indexOf(symbol);
  const around = [text.charAt(at - 1), text.charAt(at + symbol.length)];
  return at !== -1 && around.every((character) => !/[\p{L}\p{N}/.-]/u.test(character));
}

/** Whether a title, which has a capital, comes between two words in small letters that may follow each other. */
function cutsInTitle(text: string, title: string): boolean {
  // Where every word has a capital, it is a name.
  if (title.length < shortestTitle || !/(?<= )\p{Ll}{5,}/u.test(title)) return false;
  const [before = "", after = ""] = text.split(title, 2);
  const left = /(?<!\S)\S{0,20}\p{Ll} $/u.exec(before)?.[0].trim();
  const right = /^ (\p{Ll}+)/u.exec(after)?.[1];
  if (left === undefined || right === undefined) return false;
  // Of "the keepers of the Lamps of all shores in Amberland" without its title "the in" would be left.
  const isNamed = neverAfter.get(left)?.has(right) || /^ (?:annexed to|contained in) /.test(after);
  return !isNamed;
}
