import type { ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";
import { compare, doubtsInTexts } from "./doubts-in-texts.ts";
import { wordsAround } from "./words-around.ts";

const small = "(?:of|to|its|that|which|with|is|are|has|have|and (?:the|its))(?![\\p{L}-])";
/** Words with which names begin and none ends, before what no name has after them. */
const begins = [
  `(?:United|High|Saint|Advisory|Human|Deputy(?! to|,))(?: ${small}|(?=,))`,
  `(?:(?<!\\p{Lu}\\p{Ll}{1,20} )International|Sustainable|Special|African|Democratic|Joint|Criminal|Arab|Armed|Federal|Maritime|Universal|Intergovernmental|Permanent|Strategic|Occupied|Monetary|Educational) ${small}`,
  // "United Office", for that of the United Nations.
  "United (?:Office|Conference|Mission|Programme|Fund|Organization|Assistance|Secretariat|Charter|General|High|Framework|Convention|System|National|Forum|Decade|Global)(?!\\p{L})",
  "Sierra \\p{Ll}+",
  // The words of a line that is read backwards, and of lines that were cut.
  "(?:Nations United|States Member|Council Security|Assembly General|Council Rights|Rights Human|Council Social|Development Sustainable|Republic Democratic|Commissioner High|(?:Representative|Rapporteur) Special|Union African)(?![\\p{L}-])",
].join("|");

/** Words with which names end and none begins, after a word in small letters that no name has before them. */
const ends = Object.entries({
  Nations:
    "of|united|des|and|both|all|small|great|free|sovereign|among|amongst|between|other|many|these|those",
  Kingdom: "the",
  Rights: "the|and|of",
  Commissioner: "the|its|a",
  Rapporteur: "the|its|and|a|as",
}).map(([word, before]) => `(?<=(?<!\\S)(?!(?:${before}) )\\p{Ll}{1,20} )${word}(?![\\p{L}-])`);

/** "States, Nations": no name has these words there. */
const afterName =
  "(?<=\\p{L}, |\\b(?:Agenda|Assembly|Council|Development|Conference|Commission) )Nations(?![\\p{L}-]| and | or )";

const cut = new RegExp(`(?<=\\p{Ll},? )(?:${begins})|${ends.join("|")}|${afterName}`, "u");

/** Names of which a part is missing, "the United to" or "of Nations": a line or words may be lost there. */
export function cutNames(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return doubtsInTexts(paragraphs, "DRF043", compare, (text) => {
    const found = cut.exec(text);
    if (!found) return undefined;
    const message = `the name in "${wordsAround(text, found)}" is not whole: a line or words may be missing there`;
    return { index: found.index, message };
  });
}
