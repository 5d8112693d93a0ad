import { nounOf } from "../../name-nouns.ts";
import { abbreviatesEnd } from "../../names/short-forms/announced.ts";
import { overlapping, type Statement } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";

/** "(LSA)", "(the Lamp Agreement)", "(hereinafter “the Agreement”)", "(collectively the Lamp Agreement, S/2044/77)" */
const bracket =
  /^[⁰¹²³⁴-⁹]*(?: of \d{1,2} \p{Lu}\p{Ll}+ \d{4})?(?: \((?:hereinafter |hereafter |collectively |together )?|, (?:hereinafter|hereafter) )(?:referred to as )?(?:the )?(?:[“"](?:[Tt]he )?(\p{Lu}[^“”"()]{2,60})[”"]|(\p{Lu}[^“”"(),]{2,60})(?:\)|, [A-Z]+\/))/u;
const longest = 140;
const acronym = /^\p{Lu}{2}[\p{Lu}\d]*(?:-[IVX]+)?$/u;

/**
 * What a text calls a document in brackets after its title: "Lamp and Signal Agreement (LSA)", "Agreement on Lamps signed in
 * Fogtown (the Agreement)". The letters must be those of the words, and the noun must be that of the title: in "Statute of
 * the Harbour Court (HC)" the letters are those of the court.
 *
 * @param cited the citations of the text
 */
export function announcedDocuments(
  text: string,
  cited: readonly Statement<Cited>[],
  inFootnote: boolean,
): Statement<Cited>[] {
  const near = overlapping(cited);
  const found = new Map<number, Statement<Cited>>();
  for (const { start, end, document } of cited) {
    if (document === null || text[end] === undefined) continue;
    const words = bracket.exec(text.slice(end, end + longest));
    const short = words?.[1] ?? words?.[2];
    if (!words || short === undefined || !isShortFor(short, text.slice(start, end))) continue;
    const from = end + words[0].lastIndexOf(short);
    const run = { start: from, end: from + short.length };
    if (near(run).length === 0 && !found.has(from))
      found.set(from, citationAt(text, run, document, inFootnote));
  }
  return [...found.values()];
}

function isShortFor(short: string, title: string): boolean {
  if (acronym.test(short))
    return !abbreviatesEnd(short, title) && hasInitials(short.replace(/-[IVX]+$/, ""), title);
  const noun = nounOf(short);
  return noun?.kind === "document" && !/\d/.test(title) && nounOf(title)?.noun === noun.noun;
}

/** Whether letters begin the words of a title, from the first word on and in order: some words may have none. */
function hasInitials(letters: string, title: string): boolean {
  const own = letters.startsWith("UN") ? title : title.replace(/^United Nations /, "");
  const initials = own.split(/[\s‐‑-]+/).map((word) => word.charAt(0).toUpperCase());
  let at = -1;
  return (
    initials[0] === letters[0] &&
    [...letters].every((letter) => {
      at = initials.indexOf(letter, at + 1);
      return at !== -1;
    })
  );
}
