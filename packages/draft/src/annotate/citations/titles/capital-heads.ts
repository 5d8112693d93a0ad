import type { Run } from "../../../block.ts";
import { datePattern } from "../../../masthead/dates.ts";
import { nounOf } from "../../name-nouns.ts";
import { takenWords } from "../../spans.ts";
import { citationAt } from "../citations.ts";
import type { CitingText } from "../citing-text.ts";

const capital = "\\p{Lu}[\\p{L}’'-]*";
const head = `${capital}(?: (?:(?:of|on|for|and|of the|on the|for the) )?${capital})+`;
/** How it was made, up to the next document: ", and the report". */
const howMade =
  ",? (?:signed|concluded|reached|agreed|adopted|issued|dated|of|done|initialled)\\b(?:(?!,? (?:and|to) (?:the|its|his) |,? (?:and )?\\p{Ll}+ing (?:the|its|also) )[^;()“”]){2,160}";
/** "The Peace Agreement signed in Fogtown on 3 May 2044 (S/2044/77)": its symbol comes after it. */
const beforeBracket = new RegExp(`(?<![\\p{L}-])(${head})(?=(?:${howMade})? \\($)`, "gu");
/** "Peace Agreement signed in Fogtown on 3 May 2044": the citation itself. */
const beforeDate = new RegExp(`^(${head})${howMade}`, "u");
const hasDate = new RegExp(datePattern);
const longestBefore = 260;

/** The name of a document in capitals that a citation begins with or comes after, where the text says more of it only here. */
function headOf(text: string, { start, end }: Run): string | undefined {
  const words = text.slice(start, end);
  const isInBrackets = text[start - 1] === "(" && text[end] === ")";
  const found = isInBrackets
    ? [...text.slice(Math.max(0, start - longestBefore), start).matchAll(beforeBracket)].at(-1)?.[1]
    : hasDate.test(words)
      ? beforeDate.exec(words)?.[1]
      : undefined;
  return found !== undefined && nounOf(found)?.kind === "document" ? found : undefined;
}

const determined = /\b(?:[Tt]he|[Tt]his|[Tt]hat|said|same) $/;
/** "The Peace Agreement of Amberland" and "the Peace Agreement Commission" are others; a symbol says itself which one it is. */
const goesOn =
  /^(?:[-‐‑]| \p{Lu}| \([A-Z]+\/| (?:of|for|between|with) (?:the )?\p{Lu}| and (?:Programme|Plan|Platform)\b)/u;

/**
 * Cites again, by its name in capitals alone, what a resolution has cited with its date or symbol before: "the Peace
 * Agreement" after "the Peace Agreement signed in Fogtown on 3 May 2044 (S/2044/77)". A name that was used of two documents
 * cites neither.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function citeByHeads(texts: readonly CitingText[]): void {
  const documents = new Map<string, string | undefined>();
  for (const { text, annotations } of texts) {
    const places: { head: string; from: number }[] = [];
    for (const { start, end, document } of annotations.citations) {
      const name = document === null ? undefined : headOf(text, { start, end });
      if (name === undefined || document === null) continue;
      if (!documents.has(name)) places.push({ head: name, from: end });
      documents.set(name, (documents.get(name) ?? document) === document ? document : undefined);
    }
    const taken = takenWords(text, annotations.citations);
    for (const [name, document] of documents) {
      if (document === undefined) continue;
      const from = places.find((place) => place.head === name)?.from ?? 0;
      for (let start = text.indexOf(name, from); start !== -1; start = text.indexOf(name, start + 1)) {
        const run = { start, end: start + name.length };
        const isWhole =
          determined.test(text.slice(Math.max(0, start - 12), start)) &&
          !goesOn.test(text.slice(run.end, run.end + 40));
        if (!isWhole || taken.overlaps(run)) continue;
        taken.add(run);
        annotations.citations.push(citationAt(text, run, document, false));
      }
    }
  }
}
