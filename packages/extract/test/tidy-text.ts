/** Words in one style. */
export interface Piece {
  text: string;
  isItalic: boolean;
  /** The number of a footnote that is called here, instead of words. */
  note?: number;
}

/** A tidy text taken apart, so that tests can set it as an official document is printed. */
export interface TidyText {
  symbol: string;
  organ: string;
  distribution: string[];
  /** Session, agenda item and its title. */
  session: string[];
  adoption: string[];
  title: string;
  body: Piece[][];
  notes: Map<number, Piece[]>;
}

const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Takes a tidy text apart: paragraphs between blank lines, a masthead in the form of the test kit. */
export function tidyText(content: string): TidyText {
  const blocks = content
    .replace(/\[([^\]]+)\]\(#\)/g, "$1")
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "");
  const formula = blocks.findIndex((block) => /^The [A-Z][\w ]+,$/.test(block));
  const [, symbol = "", organ = "", distribution = "", ...more] = blocks.slice(0, formula);
  const adopted = more.findIndex((block) => block.startsWith("Resolution adopted"));
  const notes = new Map<number, Piece[]>();
  const body: Piece[][] = [];
  for (const block of blocks.slice(formula)) {
    const pieces = piecesOf(block);
    const [first, ...rest] = pieces;
    if (first?.note === undefined) body.push(...linesOf(block));
    else notes.set(first.note, rest);
  }
  return {
    symbol,
    organ,
    distribution: distribution.split("\n"),
    session: more.slice(0, adopted),
    adoption: more.slice(adopted, -1),
    title: more.at(-1) ?? "",
    body,
    notes,
  };
}

/** The lines of meeting, date and vote are set as lines of their own. */
function linesOf(block: string): Piece[][] {
  if (!block.startsWith("*") || !block.includes("\n")) return [piecesOf(block)];
  return block
    .replaceAll("*", "")
    .split("\n")
    .map((line) => [{ text: line, isItalic: true }]);
}

function piecesOf(block: string): Piece[] {
  const pieces: Piece[] = [];
  let isItalic = false;
  for (const part of block.replace(/\s+/g, " ").split(/(\*|[⁰¹²³⁴⁵⁶⁷⁸⁹]+ ?)/)) {
    if (part === "*") isItalic = !isItalic;
    else if (digits.includes(part.charAt(0)) && part !== "") {
      const note = Number([...part.trim()].map((digit) => digits.indexOf(digit)).join(""));
      pieces.push({ text: "", isItalic: false, note });
      if (part.endsWith(" ") && pieces.length > 1) pieces.push({ text: " ", isItalic: false });
    } else if (part !== "") pieces.push({ text: part, isItalic });
  }
  return pieces;
}
