import { onlyNear } from "@open-resolutions/core";
import { organIds, organs } from "@open-resolutions/symbols";
import { type Block, dropStart, replaceWords } from "../block.ts";
import { anyOrganName, formulaAtStart, isOrganFormula } from "../organ-names.ts";
import { findingAt, type ReaderFinding, type RepairedBlocks } from "../reader-finding.ts";
import type { ReadOpening } from "./body.ts";

/** Whether a block is the enacting formula: the name of an organ with a comma, alone. */
export function isFormula({ text, role }: Block): boolean {
  return role === "formula" || (role === undefined && isOrganFormula(text));
}

/**
 * Gives the enacting formula a block of its own: where the first paragraph is on its line, where the masthead is on it
 * too, and where its letters are misread.
 */
export function divideFormula(blocks: readonly Block[], opening: ReadOpening): RepairedBlocks {
  if (blocks.some(isFormula)) return { blocks, findings: [], isRepaired: false };
  const apart = splitFormula(blocks, opening);
  if (apart) return { blocks: apart, findings: [], isRepaired: false };
  for (const repair of [splitMasthead, readMisread]) {
    const made = repair(blocks, opening);
    if (made) {
      const split = made.blocks.some(isFormula) ? made.blocks : splitFormula(made.blocks, opening);
      if (split) return { blocks: split, findings: [made.finding], isRepaired: true };
    }
  }
  return { blocks, findings: [], isRepaired: false };
}

/** The enacting formula and the first paragraph on one line, as two blocks. */
function splitFormula(blocks: readonly Block[], opening: ReadOpening): readonly Block[] | undefined {
  const isSplit = (isOpening: boolean) => (block: Block) =>
    block.role === undefined && goesOnAfterFormula(block.text, opening, isOpening);
  const known = blocks.findIndex(isSplit(true));
  const at = known === -1 ? blocks.findIndex(isSplit(false)) : known;
  const block = blocks[at];
  if (!block) return undefined;
  const length = formulaAtStart(block.text);
  const formula = { ...block, text: block.text.slice(0, length).trimEnd(), italics: [], markers: [] };
  return [
    ...blocks.slice(0, at),
    formula,
    { ...dropStart(block, length), column: block.column + length, apart: true },
    ...blocks.slice(at + 1),
  ];
}

/**
 * Whether a text begins with an enacting formula and goes on with a paragraph: as some of the first resolutions do, in
 * lower case, "The Security Council, having heard …", "… decides that …".
 * @param isOpening whether these words must be a known opening; without one, a comma and an end as paragraphs have it
 */
function goesOnAfterFormula(text: string, opening: ReadOpening, isOpening: boolean): boolean {
  const length = formulaAtStart(text);
  if (length === 0) return false;
  const [rest, hasComma] = [text.slice(length), text.slice(0, length).includes(",")];
  if (!isOpening) return hasComma && /[,;:]$/.test(rest);
  const capital = rest.charAt(0).toUpperCase() + rest.slice(1);
  return opening(capital, hasComma ? "preambular" : "operative") !== undefined;
}

interface FormulaFound {
  blocks: readonly Block[];
  finding: ReaderFinding;
}

/** So many characters of a masthead may be on the line of the formula. */
const longestMasthead = 1200;

const formulaInside = new RegExp(`(?<=[\\p{L}0-9)\\].] )(?=The (?:${anyOrganName}), )`, "gu");

/** Words with which a line of the masthead begins. */
const beginsLine = [
  /(?:Resolution|RESOLUTION) [0-9]{1,5} ?\(/,
  /(?:Resolution a|A)dopted by the /,
  /(?<!Distr\. ?)[AES]\/(?:HRC\/)?RES\//,
  /Distr\.:/,
  /Agenda item [0-9]/,
  /\[(?:without|on the report)/,
  /[0-9]{1,4}\/[0-9]{1,4}\. [A-Z]/,
];
/** Words with which one ends: a symbol that is whole, and the distribution. */
const endsLine = [
  /[AES]\/(?:HRC\/)?RES\/[0-9]{1,4}(?:\/[0-9]{1,3}| \([0-9]{4}\))?(?= (?!\())/,
  /Distr\.: [A-Z][a-z]{5,9}/,
];
const anyOfThese = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source).join("|");

/** Where a line of the masthead begins on the line of another. */
const lineInside = new RegExp(` (?=${anyOfThese(beginsLine)})|(?<=${anyOfThese(endsLine)}) `, "g");

/** The masthead, the formula and the first paragraph on one line: the text has lost its line ends. */
function splitMasthead(blocks: readonly Block[], opening: ReadOpening): FormulaFound | undefined {
  for (const [at, block] of blocks.entries()) {
    if (block.role !== undefined) continue;
    for (const { index } of block.text.slice(0, longestMasthead).matchAll(formulaInside)) {
      if (!goesOnAfterFormula(block.text.slice(index), opening, true)) continue;
      const head = block.text
        .slice(0, index)
        .split(lineInside)
        .map((text) => ({ ...block, text: text.trim(), italics: [], markers: [] }));
      return {
        blocks: [
          ...blocks.slice(0, at),
          ...head,
          { ...dropStart(block, index), column: block.column + index, apart: true },
          ...blocks.slice(at + 1),
        ],
        finding: findingAt(
          block,
          "DRF034",
          "the masthead, the enacting formula and the text are on one line: the text has lost its line ends",
          "compare each paragraph with the official document, or give a text with its lines",
        ),
      };
    }
  }
  return undefined;
}

/** The formulas of the organs by their letters. */
const formulas = new Map(
  organIds.map((id) => [lettersOf(`The ${organs[id].name}`), `The ${organs[id].name},`]),
);

/** The words up to the first comma or stop, which may be a formula. */
const wordsOfFormula = /^[^\p{L}]{0,3}(\p{L}[^,.;:]{10,45}[,.;:]?)[_”"']?(?=\s|$)/u;

/** A line that differs from the formula of an organ in two letters at most, and in spaces and signs. */
function readMisread(blocks: readonly Block[]): FormulaFound | undefined {
  for (const [at, block] of blocks.entries()) {
    const [front = "", words = ""] = (block.role === undefined && wordsOfFormula.exec(block.text)) || [];
    const formula =
      words === "" ? undefined : formulas.get(onlyNear(lettersOf(words), formulas.keys()) ?? "");
    // "Decision of the Security Council" and "The security council" inside a sentence are other words.
    if (formula === undefined || !/^\p{Lu}/u.test(words)) continue;
    return {
      blocks: [
        ...blocks.slice(0, at),
        replaceWords(block, 0, front.length, formula),
        ...blocks.slice(at + 1),
      ],
      finding: findingAt(
        block,
        "DRF051",
        `"${front.trim()}" is read as the enacting formula "${formula}"`,
        "compare with the official document, and correct the line in the input",
      ),
    };
  }
  return undefined;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, "").toLowerCase();
}
