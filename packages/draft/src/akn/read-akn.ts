import sax from "sax";
import type { Block, BlockRole } from "../block.ts";
import type { ReadInput } from "../read-input.ts";
import { annexHeading } from "../structure/headings.ts";
import { cleanText } from "../text/clean-text.ts";
import { addSpace, addText, endOf, finish, noWords, type Words } from "../text/words.ts";
import { collectComponents } from "./components.ts";
import { beginsBlock, roleOf } from "./roles.ts";

/** Elements that hold no words of the document. */
const skipped = new Set(["meta", "presentation", "img", "documentRef"]);

/** Elements that end the word before them, in every place. */
const apart = new Set(["br", "eol", "td", "th", "p", "docDate"]);

/** Elements that lists of votes print without a space between them. In other places they are words of a sentence. */
const apartInVotes = new Set(["organization", "outcome"]);

/** The types of the parser do not know that it can leave the entities of HTML alone. */
const parserOptions: sax.SAXOptions & { strictEntities: boolean } = { position: true, strictEntities: true };

/** The deepest nesting that is read: deeper than any document, and far from where a stack ends. */
const deepest = 200;

const chunk = 65_536;

/** The letter or the Roman number of a section. */
const sectionNumber = /^(?:[A-Z]|[IVXLC]+)$/;

/** The words of an element under way, and where it starts. */
interface OpenWords extends Words {
  line: number;
  column: number;
  /** Of a footnote, its number. */
  footnote?: number;
  /** What the block is, where an attribute says it. */
  role?: BlockRole;
}

/**
 * Reads the United Nations' Akoma Ntoso XML: every paragraph with what the markup says it is. Numbers come from `num`
 * or from the words, never from `eId`, which is not dependable in these documents. The parser expands no entities but
 * the five of XML, and reads nothing from outside. (OASIS Akoma Ntoso 1.0, part 1: statement, preamble, mainBody.)
 */
export function readAkn(content: string): ReadInput {
  const made: ReadInput = { blocks: [], findings: [], setAside: [] };
  const parser = sax.parser(true, parserOptions);
  /** The elements that are open, and how many of them are in italics. */
  const path: string[] = [];
  let italics = 0;
  /** How many of the open elements are skipped. */
  let skipping = 0;
  /** The words under way: the last are the innermost, of a footnote inside a paragraph. */
  const words: OpenWords[] = [];
  let number = "";
  let opensAnnex = false;
  let isBroken = false;
  const components = collectComponents();

  const fail = (message: string) => {
    if (isBroken) return;
    isBroken = true;
    const hint =
      "only the words before this place were read: fix the markup, or download the official file again";
    made.findings.push({ code: "DRF013", line: parser.line + 1, column: parser.column + 1, message, hint });
  };
  parser.onerror = (error) => fail(error.message.split("\n")[0] ?? "broken markup");
  parser.ondoctype = (declaration) => {
    if (/<!ENTITY/i.test(declaration))
      fail("the document declares entities of its own, which are never expanded");
  };
  parser.onopentag = (tag: sax.Tag) => {
    const name = localName(tag.name);
    if (skipping > 0 || skipped.has(name)) {
      skipping += 1;
      return;
    }
    if (isItalic(name, tag)) italics += 1;
    if (name === "attachment" || (name === "doc" && /annex|appendix/i.test(tag.attributes.name ?? "")))
      opensAnnex = true;
    const open = words.at(-1);
    if (name === "authorialNote") openNote(tag.attributes.marker);
    else if (name === "noteRef" && open) callNote(open, tag.attributes.marker);
    else if (beginsBlock(name, path)) {
      // A part's own preamble, between its heading and its first number, is marked as headings that refer to a preamble.
      const isPreamble = name === "crossHeading" && tag.attributes.refersTo === "#preamble";
      words.push({ ...newWords(), ...(isPreamble && { role: "preambular" }) });
    } else if (name === "componentRef") components.refer(tag.attributes.src, made.blocks.length);
    else if (name === "component") components.open(tag.attributes.eId, made.blocks.length);
    else if (name === "eol" && open && path.includes("conclusions") && !path.includes("vote")) {
      emit(open, name);
      words[words.length - 1] = newWords();
    } else if (open && (apart.has(name) || (apartInVotes.has(name) && path.includes("conclusions"))))
      addSpace(open);
    path.push(name);
    if (path.length > deepest) fail(`elements nested more than ${deepest} deep`);
  };
  parser.ontext = (text) => {
    const open = words.at(-1);
    if (skipping > 0 || !open) return;
    const clean = cleanText(text, () => ({ line: open.line, column: open.column }));
    made.findings.push(...clean.findings);
    made.setAside.push(...clean.setAside);
    addText(open, clean.text, italics > 0);
  };
  parser.oncdata = parser.ontext;
  parser.onclosetag = (closed) => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    const name = path.pop() ?? localName(closed);
    if (isItalic(name, parser.tag)) italics = Math.max(0, italics - 1);
    if (name === "authorialNote") closeNote();
    else if (name === "component") components.close(made.blocks);
    else if (beginsBlock(name, path)) {
      const own = words.pop();
      if (own && name === "num") takeNumber(own);
      else if (own) emit(own, name);
    }
  };

  for (let at = 0; at < content.length && !isBroken; at += chunk) parser.write(content.slice(at, at + chunk));
  if (!isBroken) parser.close();
  if (made.blocks.length === 0) fail("this is not an Akoma Ntoso document: it has no paragraphs");
  return made;

  function newWords(): OpenWords {
    return { ...noWords(), line: parser.line + 1, column: Math.max(1, parser.column) };
  }

  function openNote(marker: string | undefined): void {
    const footnote = callNote(words.at(-1), marker);
    words.push(footnote === undefined ? newWords() : { ...newWords(), footnote });
  }

  /** Notes that a footnote is called here. @returns its number, if its marker is one */
  function callNote(host: OpenWords | undefined, marker = ""): number | undefined {
    const footnote = Number.parseInt(marker, 10);
    if (!(footnote > 0)) return undefined;
    host?.markers.push({ number: footnote, offset: endOf(host), printed: "" });
    return footnote;
  }

  function closeNote(): void {
    const own = words.pop();
    if (!own) return;
    const { text, italics: runs } = finish(own);
    const { line, column, footnote } = own;
    if (footnote === undefined) setNoteAside(line, column, text);
    else
      made.blocks.push({
        text,
        italics: runs,
        markers: [],
        line,
        column,
        apart: true,
        footnote,
        role: "footnote",
      });
  }

  /** A footnote marked with an asterisk has no place in a record, which calls footnotes by number. */
  function setNoteAside(line: number, column: number, text: string): void {
    made.setAside.push({ line, text, reason: "footnote without a number" });
    if (text === "") return;
    const message = `a footnote without a number is set aside: "${text.slice(0, 40)}"`;
    const hint = "compare with the official document: records hold footnotes with numbers only";
    made.findings.push({ code: "DRF044", line, column, message, hint });
  }

  /** Keeps a number for the words after it. A paragraph may be a list from its first word on: "2. (a) Decides …". */
  function takeNumber(own: OpenWords): void {
    if (sectionNumber.test(number)) numberAsHeading(own);
    number = `${number} ${finish(own).text}`.trim();
  }

  /** Makes the number that waits a heading: the letter of a part above its title, or above its first paragraph. */
  function numberAsHeading({ line, column }: OpenWords): void {
    made.blocks.push({ text: number, italics: [], markers: [], line, column, apart: true, role: "heading" });
    number = "";
  }

  function emit(own: OpenWords, name: string): void {
    const place = { line: own.line, column: own.column, apart: true };
    const isMasthead = name === "docNumber" || name === "docTitle";
    if (number !== "" && (name === "heading" || (sectionNumber.test(number) && !isMasthead)))
      numberAsHeading(own);
    const front = number === "" || isMasthead ? "" : numberBefore(number);
    if (front !== "") number = "";
    const read = finish(own);
    if (read.text === "" && front === "") return;
    const isRow = path.includes("table");
    const block: Block = { ...withFront(read, front), ...place, ...(isRow && { isRow }) };
    const role = isRow ? undefined : (own.role ?? roleOf(name, path, block.text));
    if (opensAnnex) {
      opensAnnex = false;
      const isHeading = annexHeading(block.text) !== undefined;
      made.blocks.push(
        isHeading
          ? { ...block, role: "annex" }
          : { ...block, text: "", italics: [], markers: [], role: "annex" },
      );
      if (isHeading) return;
    }
    made.blocks.push(role ? { ...block, role } : block);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function isItalic(name: string, { attributes }: sax.Tag): boolean {
  return name === "i" || (name === "span" && /\bitalic\b/.test(attributes.class ?? ""));
}

function numberBefore(number: string): string {
  return /^[0-9]+$/.test(number) ? `${number}. ` : `${number} `;
}

/** Words with a number before them. */
function withFront(
  { text, italics, markers }: ReturnType<typeof finish>,
  front: string,
): ReturnType<typeof finish> {
  if (front === "") return { text, italics, markers };
  return {
    text: (front + text).trimEnd(),
    italics: italics.map(({ start, end }) => ({ start: start + front.length, end: end + front.length })),
    markers: markers.map((marker) => ({ ...marker, offset: marker.offset + front.length })),
  };
}
