import { onlyNear } from "@open-resolutions/core";
import { months } from "@open-resolutions/symbols";
import { type Block, joinBlocks } from "../block.ts";
import { digitsOf, misreadDigit } from "../misread-digits.ts";
import { findingAt, type RepairedBlocks } from "../reader-finding.ts";
import { dateIn } from "./dates.ts";
import { isNumberOfCouncil } from "./line-readers.ts";
import { adoptionLine } from "./printed-adoption.ts";

/** `902 (1972)` with the words before and after it. */
const numberOfYear = new RegExp(
  `^[“"'_]?(?:(\\P{N}{2,60}?)\\s)??\\s?(${misreadDigit}{1,5}) ?\\( ?(${misreadDigit}{4}) ?\\)(.{0,160})$`,
  "u",
);
const dayInWords = new RegExp(
  `(${misreadDigit}{1,2}) ?(\\p{L}{3,10})[.,]? ?(${misreadDigit}{4})(?![0-9])`,
  "u",
);
const americanDay = new RegExp(`(\\p{L}{3,10}) (${misreadDigit}{1,2}), ?(${misreadDigit}{4})(?![0-9])`, "u");
const nameOfCouncil = /^(?:(?:united nations|un|u\.n\.) )?security council /i;
const wordBeforeDay = /^\s?[.,:—–-]{0,2}\s?(\S.{2,16}?) of (?=\S)/i;
const draftSymbol = /\[ ?(?:Document )?(S\/[0-9A-Za-z./]{1,20}) ?\]/;
const adoptedAt =
  /^,?\s?adopted by the security council at its ([0-9]{1,5})(?:st|nd|rd|th) meeting,?(?: held)? on (.{8,30})$/i;
/** The French half of the line, beside the English one in the first volumes. */
const frenchHalf = / ?[0-9]{1,5} ?\([0-9]{4}\)[.,:—–-]{0,2} ?R[ée]solution du .*$/u;
const numberAlone = new RegExp(`^(?:N[or]\\. ?)?(${misreadDigit}{1,5} ?\\( ?${misreadDigit}{4} ?\\))\\.?$`);
const symbolWithDay = /^(S\/RES\/[0-9]{1,5} ?\([0-9]{4}\)) \((.{8,20})\)$/;

/** What a data set prints before the words of a resolution. */
const label = /^(?:text|title|body|content|resolution) ?: ?/i;

/** The lines that a line of a masthead is read as. */
interface NumberLine {
  lines: string[];
  /** Letters or digits are others than those that are printed. */
  isMisread: boolean;
}

/**
 * Reads the number and the day of a resolution of the Security Council as old volumes, pages of copies and text
 * recognition print them, in the form that the masthead has today: in capitals, with spaces inside, with letters for digits.
 * @param count how many blocks may be those of the masthead
 */
export function readNumberLines(blocks: readonly Block[], count: number): RepairedBlocks {
  const made: Block[] = [];
  const none: RepairedBlocks = { blocks, findings: [], isRepaired: false };
  for (const [at, own] of blocks.slice(0, count).entries()) {
    const next = blocks[at + 1];
    const isDivided =
      own.role === undefined &&
      at + 1 < count &&
      numberAlone.test(own.text) &&
      /^\P{N}{8,14} of /u.test(next?.text ?? "");
    const number = numberAlone.exec(own.text)?.[1] ?? "";
    const block = isDivided && next ? joinBlocks({ ...own, text: `${number}.` }, next) : own;
    const read =
      block.role === undefined && !isNumberOfCouncil(block.text) ? readLine(block.text) : undefined;
    if (!read && !isDivided) {
      made.push(own);
      continue;
    }
    const { lines, isMisread } = read ?? { lines: [block.text], isMisread: false };
    const plain = { ...block, italics: [], markers: [] };
    return {
      blocks: [
        ...made,
        ...lines.map((text) => ({ ...plain, text })),
        ...blocks.slice(at + (isDivided ? 2 : 1)),
      ],
      findings: isMisread
        ? [
            findingAt(
              own,
              "DRF051",
              `text recognition (OCR) may have misread this line; it is read as "${lines.join(" ")}"`,
              "compare with the official document, and correct the line in the input",
            ),
          ]
        : [],
      isRepaired: true,
    };
  }
  return none;
}

function readLine(printed: string): NumberLine | undefined {
  const text = printed.replace(label, "");
  const [, symbol, bracketed = ""] = symbolWithDay.exec(text) ?? [];
  const dayOfSymbol = dayIn(bracketed);
  if (symbol !== undefined && dayOfSymbol)
    return { lines: [symbol, `[${dayOfSymbol.day}]`], isMisread: dayOfSymbol.isMisread };
  const capitals = adoptedAt.exec(text);
  if (capitals && !/\p{Ll}{4}/u.test(text)) return withAdoption([], capitals, false);
  const [, before = "", number = "", year = "", after = ""] = numberOfYear.exec(text) ?? [];
  const [own, ofYear] = [digitsOf(number), digitsOf(year)];
  if (!/^(?:19|20)[0-9]{2}$/.test(ofYear)) return undefined;
  const council = nameOfCouncil.exec(before)?.[0] ?? "";
  const afterwards = before === "" ? wordBeforeDay.exec(after) : null;
  const word = before === "" ? (afterwards?.[1] ?? "") : before.slice(council.length);
  const isWord = isResolution(word);
  if (isWord === undefined) return undefined;
  const rest = after.slice(afterwards?.[0].length ?? 0);
  const isMisread = !isWord || own !== number || ofYear !== year;
  const start = `${council === "" ? "" : "Security Council "}Resolution ${own} (${ofYear})`;
  const adoption = adoptedAt.exec(rest.trim());
  if (adoption) return withAdoption([start], adoption, isMisread);
  const draft = draftSymbol.exec(rest);
  const words = rest.replace(draftSymbol, "").replace(frenchHalf, "");
  const day = dayIn(words);
  const others = (day ? words.replace(day.printed, "") : words).replace(/[\s.,:;()[\]“”"'_—–-]/g, "");
  if (!/^(?:of|on|0f)?$/i.test(others)) return undefined;
  return {
    lines: [start + (day ? ` of ${day.day}` : "") + (draft ? ` [${draft[1]}]` : "")],
    isMisread: isMisread || day?.isMisread === true,
  };
}

/** The line of adoption below other lines, as it is printed today. */
function withAdoption(
  lines: string[],
  [, meeting, on = ""]: RegExpExecArray,
  isMisread: boolean,
): NumberLine | undefined {
  const day = dayIn(on);
  const iso = dateIn(day?.day ?? "");
  const adopted = iso === undefined ? undefined : adoptionLine("security-council", iso, Number(meeting));
  return adopted === undefined
    ? undefined
    : { lines: [...lines, adopted], isMisread: isMisread || day?.isMisread === true };
}

/** Whether words are "Resolution" as it is printed: false where it is misread; undefined for other words. */
function isResolution(words: string): boolean | undefined {
  const letters = words.replace(/[^\p{L}0-9]/gu, "").toLowerCase();
  if (/^(?:resolution|res|no)$/.test(letters)) return /^\S*$/.test(words.trim());
  return onlyNear(letters, ["resolution"]) === undefined ? undefined : false;
}

interface Day {
  /** `12 June 1972` */
  day: string;
  printed: string;
  isMisread: boolean;
}

function dayIn(text: string): Day | undefined {
  const usual = dayInWords.exec(text);
  const turned = usual ? null : americanDay.exec(text);
  const [day = "", word = "", year = ""] = usual?.slice(1) ?? [turned?.[2], turned?.[1], turned?.[3]];
  const own = months.find((each) => each.toLowerCase() === word.toLowerCase());
  const month = own ?? onlyNear(word, months);
  if (month === undefined) return undefined;
  const [number, ofYear] = [digitsOf(day), digitsOf(year)];
  return {
    day: `${Number(number)} ${month} ${ofYear}`,
    printed: (usual ?? turned)?.[0] ?? "",
    isMisread: own === undefined || number !== day || ofYear !== year,
  };
}
