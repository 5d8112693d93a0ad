import { superscript } from "@open-resolutions/core";
import { addSpace, endOf, noWords, type Words } from "@open-resolutions/draft/blocks";
import { addWords } from "../add-words.ts";
import { isOn, parseXml } from "./parse-xml.ts";
import type { WordNumbers } from "./word-numbers.ts";
import type { WordStyle } from "./word-styles.ts";

/** A paragraph of a Word file. A line break inside it begins another row. */
export interface WordParagraph {
  rows: Words[];
  /** The id of the footnote that it belongs to. */
  footnote?: string;
  isBold: boolean;
  isHeading: boolean;
  /** It is in a cell of a table with two rows and two columns, at least. */
  inTable: boolean;
  inTextBox: boolean;
}

/** What a part says beside its paragraphs. */
export interface WordPart {
  paragraphs: WordParagraph[];
  /** The ids of the footnotes, in the order of their calls. */
  called: string[];
  hasChanges: boolean;
  hasFormulas: boolean;
  hasEndnoteCalls: boolean;
  /** Lists with a format of numbers that is not known: the paragraphs that they number. */
  unknownNumbers: WordParagraph[];
  /** Relations to the header and the footer of the first page, if it has its own. */
  firstPage: { headers: string[]; footers: string[] };
}

/** What paragraphs need from the other parts. */
export interface WordContext {
  styles: ReadonlyMap<string, WordStyle>;
  numbers: WordNumbers;
}

/** Elements whose words are not printed, or are read elsewhere. */
const skipped = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "pict", "drawing", "object"]);

/** More paragraphs than a resolution can have. */
const mostParagraphs = 100_000;

interface Open {
  paragraph: WordParagraph;
  style: WordStyle | undefined;
  list?: string;
  level?: number;
  hasText: boolean;
}

interface RunStyle {
  isItalic: boolean;
  isBold: boolean;
  isRaised: boolean;
  isHidden: boolean;
}

interface Table {
  rows: number;
  columns: number;
  cells: number;
  from: number;
}

/**
 * Reads the paragraphs of a part. (ECMA-376, part 1, 17.3: paragraphs and runs; 17.11: footnotes; 17.13.5: revisions.)
 * @throws {Error} when the XML is broken, or the part has too many paragraphs.
 */
export function readWordPart(xml: string, { styles, numbers }: WordContext): WordPart {
  const part: WordPart = {
    paragraphs: [],
    called: [],
    hasChanges: false,
    hasFormulas: false,
    hasEndnoteCalls: false,
    unknownNumbers: [],
    firstPage: { headers: [], footers: [] },
  };
  const open: Open[] = [];
  const tables: Table[] = [];
  const path: string[] = [];
  let skipping = 0;
  let textBoxes = 0;
  let footnote: string | undefined;
  let run: RunStyle = plainRun;
  let isText = false;
  let hasTitlePage = false;

  parseXml(xml, {
    open(name, attributes) {
      const { val = "", id = "" } = attributes;
      const parent = path.at(-1);
      path.push(name);
      if (name === "del" || name === "ins" || name === "moveFrom" || name === "moveTo")
        part.hasChanges = true;
      // The words of a text box are inside the drawing of the box.
      if (name === "txbxContent" && !path.includes("Fallback")) {
        textBoxes += 1;
        skipping = 0;
        return;
      }
      if (skipping > 0 || (skipped.has(name) && parent !== "rPr")) {
        skipping += 1;
        return;
      }
      const current = open.at(-1);
      if (name === "p" && parent !== "oMathPara") begin();
      else if (name === "footnote" || name === "endnote")
        footnote = attributes.type === undefined || attributes.type === "normal" ? id : "";
      else if (name === "tbl") tables.push({ rows: 0, columns: 0, cells: 0, from: part.paragraphs.length });
      else if (name === "tr") countRow(tables.at(-1));
      else if (name === "tc") countCell(tables.at(-1));
      else if (name === "oMath") part.hasFormulas = true;
      else if (name === "titlePg") hasTitlePage = isOn(attributes);
      else if (name === "headerReference" && attributes.type === "first") part.firstPage.headers.push(id);
      else if (name === "footerReference" && attributes.type === "first") part.firstPage.footers.push(id);
      else if (current) inParagraph(current, name, attributes, val, id);
    },
    close(name) {
      path.pop();
      if (name === "txbxContent" && textBoxes > 0 && !path.includes("Fallback")) {
        textBoxes -= 1;
        skipping =
          path.filter((each) => skipped.has(each)).length === 0
            ? 0
            : path.length - path.findIndex((each) => skipped.has(each));
        return;
      }
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (name === "t") isText = false;
      else if (name === "p") open.pop();
      else if (name === "r") run = plainRun;
      else if (name === "footnote" || name === "endnote") footnote = undefined;
      else if (name === "tbl") endTable(tables.pop());
    },
    text(text) {
      const current = open.at(-1);
      if (skipping === 0 && isText && current) write(current, text);
    },
  });
  if (!hasTitlePage) part.firstPage = { headers: [], footers: [] };
  part.paragraphs = part.paragraphs.filter(({ footnote: id }) => id !== "");
  return part;

  function begin(): void {
    const paragraph: WordParagraph = {
      rows: [noWords()],
      ...(footnote !== undefined && { footnote }),
      isBold: true,
      isHeading: false,
      inTable: false,
      inTextBox: textBoxes > 0,
    };
    part.paragraphs.push(paragraph);
    if (part.paragraphs.length > mostParagraphs)
      throw new Error(`it has more than ${mostParagraphs} paragraphs`);
    open.push({ paragraph, style: undefined, hasText: false });
    run = plainRun;
  }

  function inParagraph(
    current: Open,
    name: string,
    attributes: Record<string, string>,
    val: string,
    id: string,
  ): void {
    const inRun = path.includes("r");
    if (name === "pStyle") {
      current.style = styles.get(val);
      current.paragraph.isHeading = /^(?:heading|title)\b/i.test(current.style?.name ?? "");
    } else if (name === "numId") current.list = val;
    else if (name === "ilvl") current.level = Number(val);
    else if (name === "r") run = styled(current.style);
    else if (!inRun) return;
    else if (name === "rStyle") run = joined(run, styles.get(val));
    else if (name === "i") run = { ...run, isItalic: isOn(attributes) };
    else if (name === "b") run = { ...run, isBold: isOn(attributes) };
    else if (name === "vertAlign") run = { ...run, isRaised: val === "superscript" };
    else if (name === "vanish") run = { ...run, isHidden: isOn(attributes) };
    else if (name === "t") isText = true;
    else if (name === "tab" || name === "ptab") write(current, " ");
    else if (name === "noBreakHyphen") write(current, "-");
    else if (name === "sym")
      write(current, String.fromCharCode(Number.parseInt(attributes.char ?? "", 16) || 0xfffd));
    else if (name === "br" || name === "cr") {
      if (attributes.type === undefined || attributes.type === "textWrapping")
        current.paragraph.rows.push(noWords());
    } else if (name === "footnoteReference" && !isOn({ val: attributes.customMarkFollows ?? "0" }))
      call(current, id);
    else if (name === "endnoteReference") part.hasEndnoteCalls = true;
  }

  function call(current: Open, id: string): void {
    const words = current.paragraph.rows.at(-1);
    startNumbers(current);
    part.called.push(id);
    words?.markers.push({
      number: part.called.length,
      offset: endOf(words),
      printed: superscript(part.called.length),
    });
  }

  function write(current: Open, text: string): void {
    if (run.isHidden) return;
    startNumbers(current);
    const words = current.paragraph.rows.at(-1);
    if (!words) return;
    if (run.isRaised && /^\s*[0-9]{1,3}(?:[,\s]+[0-9]{1,3})*\s*$/.test(text)) {
      for (const number of text
        .trim()
        .split(/[,\s]+/)
        .map(Number))
        words.markers.push({ number, offset: endOf(words), printed: superscript(number) });
      return;
    }
    if (text.trim() !== "") current.paragraph.isBold &&= run.isBold;
    if (text.trim() === "" && run.isItalic === false) addSpace(words);
    else addWords(words, text, run.isItalic);
  }

  /** Writes the number of a list before the first words of a paragraph. */
  function startNumbers(current: Open): void {
    if (current.hasText) return;
    current.hasText = true;
    const { style, paragraph } = current;
    const list = current.list ?? style?.numbering?.id;
    if (list === undefined || list === "0" || list === "") return;
    const printed = numbers.next(list, current.level ?? style?.numbering?.level ?? 0);
    if (printed === undefined) part.unknownNumbers.push(paragraph);
    const words = paragraph.rows.at(-1);
    if (!words || !printed) return;
    addWords(words, printed, false);
    addSpace(words);
  }

  function endTable(table: Table | undefined): void {
    if (!table || table.rows < 2 || table.columns < 2) return;
    for (const paragraph of part.paragraphs.slice(table.from)) paragraph.inTable = true;
  }
}

const plainRun: RunStyle = { isItalic: false, isBold: false, isRaised: false, isHidden: false };

function styled(style: WordStyle | undefined): RunStyle {
  return {
    isItalic: style?.isItalic ?? false,
    isBold: style?.isBold ?? false,
    isRaised: style?.isRaised ?? false,
    isHidden: false,
  };
}

/** Italics in a style of characters switch those of the paragraph off. (ECMA-376, part 1, 17.7.3: toggle properties.) */
function joined(run: RunStyle, style: WordStyle | undefined): RunStyle {
  return {
    ...run,
    isItalic: run.isItalic !== (style?.isItalic ?? false),
    isBold: run.isBold !== (style?.isBold ?? false),
    isRaised: style?.isRaised ?? run.isRaised,
  };
}

function countRow(table: Table | undefined): void {
  if (!table) return;
  table.rows += 1;
  table.cells = 0;
}

function countCell(table: Table | undefined): void {
  if (!table) return;
  table.cells += 1;
  table.columns = Math.max(table.columns, table.cells);
}
