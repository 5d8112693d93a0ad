import { webAddresses } from "@open-resolutions/core";
import type { Block } from "../../block.ts";
import type { ReaderFinding } from "../../reader-finding.ts";
import { firstWords } from "../../text/first-words.ts";
import { doubtsInTexts } from "../doubts/doubts-in-texts.ts";

/** What no resolution prints, but programs, conversions and people who comment on a text put into it. */
const signs: readonly [RegExp, string][] = [
  [
    /[\\|^`]|(?<=.{5})[{}]|==|~~|\p{L}~|(?<![\p{L}\p{N}])~(?=\p{L})|<[A-Za-z/!]|(?<=[\p{L},;]) ?= ?(?=\p{L})/u,
    "is a sign of programs",
  ],
  [/[\p{L}\p{N}][\u0334-\u0338]/u, "is struck out"],
  [
    /\((?:agreed|placeholder|tbc|tbd|to be (?:confirmed|determined)|(?:text )?under (?:negotiation|discussion))\)/i,
    "says that a draft is not agreed",
  ],
  [/[¶█↵⏎␤→]|(?<=\p{L})·(?=\p{L})/u, "is a mark of a program, or hides words"],
  [
    /[[(] ?(?:…|\.{3}) ?[\])]|(?<=[\p{L}\p{N})”,;] )(?:…|\.{3})(?= )|\[(?:omitted|text|continue|illegible|unclear)/u,
    "says that somebody left out words",
  ],
  [
    /\+IB[A-Za-z0-9]|%[0-9A-F]{2}%[0-9A-F]{2}|\S=[0-9A-F]{2}(?![\p{L}\p{N}])/u,
    "is the code of a character that was not decoded",
  ],
  [/(?:^|(?<=[\p{L},;:] ))\+(?=[\p{L}(])/u, "has the sign of an added line before it"],
  [
    /(?<=[\p{L},;.] )(?<!(?:^|[^\p{L}])(?:an?|the|each|any|that|this) )(?:comma|semicolon|full stop|new (?:line|paragraph)|(?:open|close|end) quotes?|unquote)(?= \p{L})/u,
    "is a sign in words, as people dictate it",
  ],
  [
    /(?<![\p{L}\p{N}])[0-9]{1,4}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\p{L})/u,
    "is a number that a spreadsheet took for a date",
  ],
  [/[©®]/u, "is a sign that a program wrote for another one"],
  [/\[(?:pp?|page)\.? ?[0-9]{1,4}\]/u, "is the number of a page"],
  [/\(cid:[0-9]+\)/, "is the number of a character that a font does not name"],
  [
    /Error[!:] (?:Reference source|Bookmark|Hyperlink|No text|Unknown)/u,
    "is what Word prints where a reference points to nothing",
  ],
  [/\[\p{Lu}{1,3}[0-9]{1,3}\]/u, "looks like the mark of a comment"],
  [
    /(?:^|\[)(?:Deleted|Inserted|Formatted|Commented|Moved) ?(?:\[[^\]]{1,20}\])?: /iu,
    "is what a tracked change leaves",
  ],
  [
    /(?<![0-9])(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})? ?[AP]M(?!\p{L})|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}, [0-9]{1,2}:[0-9]{2})/u,
    "is the time at which a program printed or sent it",
  ],
  [/\[ ?edit(?: ?\||\s?\])/iu, "is a link of a web page"],
  [/[\u2500-\u257F]|\p{Script=Latin}[\u0370-\u052F]|[\u0370-\u052F]\p{Script=Latin}/u, "mixes alphabets"],
  [
    /[ÂÃâ][\u0080-\u00BF€™œžÂ]|[\p{L}0-9]â(?!\p{L})|\p{L}âs(?!\p{L})|(?<!\p{L})â\p{Lu}|[0-9]â[0-9]/u,
    "is the sign of a wrong encoding",
  ],
  [
    /\p{Ll}(?:[ÕÒÓÐÑ]|[Ææôû](?=s?(?!\p{L})))|(?<!\p{L})(?:[ÒÔ](?=\p{L})|[ôæö](?=\p{Lu})|û(?!\p{L}))|[,.;)](?:Ó|ö(?!\p{L}))|[0-9]Ð[0-9]/u,
    "has a letter of another encoding",
  ],
  [
    /[\p{L}\p{N})”’] [,;](?= |$)|(?<=[\p{Ll})”]) \.(?= \p{L}|$)/u,
    "has a space before the comma, the semicolon or the full stop",
  ],
  [
    /(?<=\p{Ll} )(?<!(?:paragraph|alinea|and|or|in) )[b-hj-z](?= \p{Ll}{2})/u,
    "is a letter alone: letters were lost",
  ],
  [/(?<=[\p{L}\p{N}]) ?--(?=[ \p{L}\p{N}])/u, "has two hyphens for a dash"],
  [
    /(?<=\p{L}{3})[,;]\p{L}+|(?<=[0-9)”])[,;](?![ivx]{1,5}(?!\p{L}))\p{Ll}{2,}/u,
    "has no space after the comma: a space or the call of a footnote was lost",
  ],
  [/(?<!\p{L})\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/u, "has a capital inside the word: a space may be lost"],
  [
    /\b(?:of|in|to|for|on|by|with|from|at|and|that|under|all|as)(?:the|its|their|this|these|those|all|any|each)\b|\b(?:of|and|with|that)a(?!\p{L})/u,
    "is two words: a space was lost",
  ],
  [
    /(?<!\p{L})(\p{Ll}{5,20}) ?\1(?!\p{L})|(?<![\p{L}’'-])(?!(?:that|had|do) )(\p{Ll}{1,4}) \2(?![\p{L}’'-])|(?<=^| )(\S{2,30}\.) \3$/u,
    "is the same word twice",
  ],
  [/(?<!\p{L})(?:\p{L} ){4,}\p{L}(?!\p{L})/u, "has spaces between its letters"],
  [
    /(?<=\p{Ll},? )(?:\p{Lu}{6,} \p{Lu}{6,}(?= \p{Ll})|(?:DRAFT|CONFIDENTIAL|EMBARGOED|RESTRICTED|UNEDITED)(?= \p{L}))/u,
    "is in capitals inside a sentence",
  ],
  [
    // "[Original: French]" is above the letters that resolutions have in annexes, and "[name]" is to be filled in there.
    // Footnotes and their marks have other findings.
    /\[(?!Original: |Note\]|(?:name|place|date|(?:day|month|year)(?:, (?:month|year))*)\]|(?:[ivx]{1,6}|[a-z])\]|\p{Lu}[^[\]]{5,300}\.\])[^[\]]{0,200}\p{L}[^[\]]{0,200}\]/u,
    "is in square brackets, as words are that a draft has not agreed, or that an editor adds",
  ],
];

/** Findings on blocks with signs that no resolution prints, one for each block. */
export function signsOfPrograms(blocks: readonly (Block | undefined)[]): ReaderFinding[] {
  const parts = blocks.flatMap((block) => (block ? [{ block }] : []));
  const hint = "write in the input what the official document prints";
  return doubtsInTexts(parts, "DRF051", hint, (printed) => {
    const text = webAddresses(printed).reduce(
      (whole, { start, end }) => whole.slice(0, start) + " ".repeat(end - start) + whole.slice(end),
      printed,
    );
    for (const [pattern, what] of signs) {
      const found = pattern.exec(text);
      if (!found) continue;
      const { index } = found;
      const around = text.slice(text.lastIndexOf(" ", index) + 1, index + found[0].length);
      return { index, message: `"${firstWords(around, 40)}" ${what}; it is kept in the text` };
    }
    return undefined;
  });
}
