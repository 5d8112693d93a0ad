import { onlyNear } from "@open-resolutions/core";
import { months, organIds, organs } from "@open-resolutions/symbols";
import type { Block } from "../block.ts";
import { digitsOf, misreadDigit } from "../misread-digits.ts";
import { findingAt, type ReaderFinding, type RepairedBlocks } from "../reader-finding.ts";
import { anyDatePattern, datePattern } from "./dates.ts";
import { numberOfYear } from "./numbers.ts";

/** The symbol of the draft after the number, as the first volumes print it: `[S/801]`. */
const symbolOfDraft = "\\[ ?(?:Document )?S/[0-9A-Z./]{1,20} ?\\]";
/** The day after the number, or who adopted the resolution, at which meeting and on which day. */
const afterNumber = `\\s*[.,:—–-]{0,2}\\s*(?:resolution )?(?:of |on )?(${anyDatePattern})[.,]?|,? ?adopted by the Security Council at its ([0-9]{1,5})(?:st|nd|rd|th) meeting,?(?: held)? on (${anyDatePattern})\\.?|\\.`;
/** The French half of the line, beside the English one in the first volumes. */
const frenchHalf = `${numberOfYear}[.,:—–-]{0,2} ?R[ée]solution du .{5,30}`;
const nameOfCouncil = "(?:(?:United Nations|UN|U\\.N\\.) )?Security Council ";
/** `Resolution 902 (1972) of 12 June 1972 [S/801]`, `902 (1972). Resolution of 12 June 1972`, `No. 902 (1972)`. */
export const councilNumber = new RegExp(
  `^(?:[“"'_]|(?:text|title|body|content|resolution) ?: ?)?(${nameOfCouncil})?(?:res(?:olution|\\.)? |n[or]\\.? ?)?(${numberOfYear})(?:${afterNumber})?(?: ?${frenchHalf})?(?:\\s*${symbolOfDraft})?$`,
  "i",
);
/** The day beside the number, as the volumes of the Security Council print it. */
export const dayOfNumber = new RegExp(`^(?:(?:Resolution )?of (${datePattern})|\\[(${datePattern})\\])$`);
const adoptionAtStart = new RegExp(
  `^(?:Resolution a|A)dopted (?:by|at) the .{5,150}\\bon ${anyDatePattern}$`,
);

/** Whether a line holds the number of a resolution of the Security Council, the day of a resolution, or who adopted it. */
function isLineOfNumber(text: string): boolean {
  return councilNumber.test(text) || dayOfNumber.test(text) || adoptionAtStart.test(text);
}

/** The symbol of a draft alone on its line. */
export const draftInBrackets = new RegExp(`^${symbolOfDraft}$`, "i");

/** Whether brackets hold a day or a symbol alone, and no origin of a resolution. */
export function isFactInBrackets(text: string): boolean {
  return dayOfNumber.exec(text)?.[2] !== undefined || draftInBrackets.test(text);
}

/** `9O4 (l972)`, also with spaces inside. */
const number = new RegExp(`(?<![\\p{L}0-9])(${misreadDigit}{1,5}) ?\\( ?(${misreadDigit}{4}) ?\\)`, "u");
const dayFirst = new RegExp(
  `(?<![\\p{L}0-9])(${misreadDigit}{1,2}) ?(\\p{L}{3,10})[.,]? ?(${misreadDigit}{4})(?![0-9])`,
  "u",
);
const monthFirst = new RegExp(`(\\p{L}{3,10}) (${misreadDigit}{1,2}), ?(${misreadDigit}{4})(?![0-9])`, "u");
/** The word before the number, after the name of the organ; and the word between the number and its day. */
const wordBefore =
  /^([“"'_]?(?:(?:united nations |un |u\.n\. )?security council )?)(\P{N}{2,40}?) ?(?=[0-9]{1,5} \()/iu;
const wordAfter = /(\) ?[.,:—–-]{0,2} ?)(\S.{2,16}?) [o0]f (?=\S)/i;

/**
 * Writes the lines with the number and the day of a resolution in usual characters, where old volumes, copies and text
 * recognition print others: capitals, spaces inside, letters for digits.
 * @param count how many blocks may be those of the masthead
 */
export function readNumberLines(blocks: readonly Block[], count: number): RepairedBlocks {
  const findings: ReaderFinding[] = [];
  const made = blocks.map((block, at) => {
    if (at >= count || block.role !== undefined || isLineOfNumber(block.text)) return block;
    const text = inUsualCharacters(block.text);
    if (text === block.text || !isLineOfNumber(text)) return block;
    if (charactersOf(text) !== charactersOf(block.text))
      findings.push(
        findingAt(
          block,
          "DRF051",
          `text recognition (OCR) may have misread this line; it is read as "${text}"`,
          "compare with the official document, and correct the line in the input",
        ),
      );
    return { ...block, text, italics: [], markers: [] };
  });
  return { blocks: made, findings, isRepaired: made.some((block, at) => block !== blocks[at]) };
}

/** What a line says, in whatever letters and with whatever spaces around brackets. */
function charactersOf(text: string): string {
  return text.toLowerCase().replace(/ ?([()]) ?/g, "$1");
}

function inUsualCharacters(printed: string): string {
  const text = printed
    .replace(number, (_, own: string, year: string) => `${digitsOf(own)} (${digitsOf(year)})`)
    .replace(wordBefore, (words, before: string, word: string) =>
      isMisread(word) ? `${before}Resolution ` : words,
    )
    .replace(wordAfter, (words, before: string, word: string) =>
      isMisread(word) ? `${before}Resolution of ` : words,
    )
    .replace(dayFirst, (words, day: string, month: string, year: string) => usualDay(words, day, month, year))
    .replace(monthFirst, (words, month: string, day: string, year: string) =>
      usualDay(words, day, month, year),
    );
  return inSmallLetters(text);
}

/** Whether words are "Resolution" in characters that no document prints: `RESOLUTlON`, `Resolut ion`. */
function isMisread(words: string): boolean {
  const letters = words.replace(/[^\p{L}0-9]/gu, "").toLowerCase();
  if (letters === "resolution") return words.trim().includes(" ");
  return !/^(?:res|no)$/.test(letters) && onlyNear(letters, ["resolution"]) !== undefined;
}

/** A day in usual digits and with the name of a month; what was printed where nothing is misread or no month is meant. */
function usualDay(printed: string, day: string, name: string, year: string): string {
  const own = months.find((each) => each.toLowerCase() === name.toLowerCase());
  const month = own ?? onlyNear(name, months);
  const [number, ofYear] = [digitsOf(day), digitsOf(year)];
  if (month === undefined || (own && number === day && ofYear === year)) return printed;
  return `${Number(number)} ${month} ${ofYear}`;
}

const names = new Map(
  [...months, ...organIds.map((id) => organs[id].name)].map((name) => [name.toLowerCase(), name]),
);
const anyName = new RegExp(`\\b(?:${[...names.keys()].join("|")})\\b`, "g");

/** A line in capitals as documents print it today: `ADOPTED AT THE 1639TH MEETING.` Other lines stay as they are. */
export function inSmallLetters(text: string): string {
  if (/(?<![0-9])\p{Ll}{2}/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(anyName, (name) => names.get(name) ?? name)
    .replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
