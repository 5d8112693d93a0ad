import sax from "sax";
import type { ReadInput } from "../read-input.ts";
import { cleanText } from "../text/clean-text.ts";
import { addSpace, addText } from "../text/words.ts";
import { emit, takeNumber } from "./emit-block.ts";
import { callNote, closeNote, openNote } from "./notes.ts";
import { beginReading, fail, newWords, type Reading } from "./reading.ts";
import { beginsBlock } from "./roles.ts";

/** Elements that hold no words of the document. */
const skipped = new Set(["meta", "presentation", "img", "documentRef"]);

/** Elements that end the word before them, in every place. */
const apart = new Set(["br", "eol", "td", "th", "p", "docDate"]);

/** Elements that lists of votes print without a space between them. In other places they are words of a sentence. */
const apartInVotes = new Set(["organization", "outcome"]);

/** The types of the parser do not know that it can leave the entities of HTML alone. */
const parserOptions: sax.SAXOptions & { strictEntities: boolean } = { position: true, strictEntities: true };

/** Its types do not know either what it is closing, and which elements are open. */
interface OpenElements {
  tagName: string;
  tags: readonly sax.Tag[];
}

/** The deepest nesting that is read: deeper than any document, and far from where a stack ends. */
const deepest = 200;

const chunk = 65_536;

/**
 * Reads the United Nations' Akoma Ntoso XML: every paragraph with what the markup says it is. Numbers come from `num`
 * or from the words, never from `eId`, which is not dependable in these documents. The parser expands no entities but
 * the five of XML, and reads nothing from outside. (OASIS Akoma Ntoso 1.0, part 1: statement, preamble, mainBody.)
 */
export function readAkn(content: string): ReadInput {
  const parser = sax.parser(true, parserOptions);
  const reading = beginReading(() => ({ line: parser.line + 1, column: parser.column + 1 }));
  parser.onerror = (error) => fail(reading, describeFault(error, parser as sax.SAXParser & OpenElements));
  parser.ondoctype = (declaration) => {
    if (/<!ENTITY/i.test(declaration))
      fail(reading, "the document declares entities of its own, which are never expanded");
  };
  parser.onopentag = (tag: sax.Tag) => openElement(reading, tag);
  parser.ontext = (text) => takeText(reading, text);
  parser.oncdata = parser.ontext;
  parser.onclosetag = (name) => closeElement(reading, name, parser.tag);

  for (let at = 0; at < content.length && !reading.isBroken; at += chunk)
    parser.write(content.slice(at, at + chunk));
  if (!reading.isBroken) parser.close();
  if (reading.made.blocks.length === 0)
    fail(reading, "this is not an Akoma Ntoso document: it has no paragraphs");
  return reading.made;
}

/** The message of the parser, with the elements where it only says that one closes at a wrong place. */
function describeFault(error: Error, { tagName, tags }: OpenElements): string {
  const open = tags.at(-1);
  if (error.message.startsWith("Unexpected close tag") && open)
    return `</${tagName}> at a place where </${open.name}> must come first`;
  return error.message.split("\n")[0] ?? "broken markup";
}

function openElement(reading: Reading, tag: sax.Tag): void {
  const name = localName(tag.name);
  if (reading.skipping > 0 || skipped.has(name)) {
    reading.skipping += 1;
    return;
  }
  if (isItalic(name, tag)) reading.italics += 1;
  if (opensAnnex(name, tag)) reading.opensAnnex = true;
  beginWords(reading, name, tag);
  reading.path.push(name);
  if (reading.path.length > deepest) fail(reading, `elements nested more than ${deepest} deep`);
}

/** What the beginning of an element means for the words under way: new ones, a footnote, a space, or the end of a line. */
function beginWords(reading: Reading, name: string, { attributes }: sax.Tag): void {
  const { path, words, components, made } = reading;
  const open = words.at(-1);
  if (name === "authorialNote") openNote(reading, attributes.marker);
  else if (name === "noteRef" && open) callNote(open, attributes.marker);
  else if (beginsBlock(name, path)) {
    // A part's own preamble, between its heading and its first number, is marked as headings that refer to a preamble.
    const isPreamble = name === "crossHeading" && attributes.refersTo === "#preamble";
    words.push({ ...newWords(reading), ...(isPreamble && { role: "preambular" }) });
  } else if (name === "componentRef") components.refer(attributes.src, made.blocks.length);
  else if (name === "component") components.open(attributes.eId, made.blocks.length);
  else if (open && endsWords(name, path)) {
    emit(reading, open, name);
    words[words.length - 1] = newWords(reading);
  } else if (open && (apart.has(name) || (apartInVotes.has(name) && path.includes("conclusions"))))
    addSpace(open);
}

/** A line of the close, or the draft that a paragraph recommends and holds: what comes after it is a block of its own. */
function endsWords(name: string, path: readonly string[]): boolean {
  return (
    name === "embeddedStructure" || (name === "eol" && path.includes("conclusions") && !path.includes("vote"))
  );
}

function takeText({ skipping, words, made, italics }: Reading, text: string): void {
  const open = words.at(-1);
  if (skipping > 0 || !open) return;
  const clean = cleanText(text, () => ({ line: open.line, column: open.column }));
  made.findings.push(...clean.findings);
  made.setAside.push(...clean.setAside);
  addText(open, clean.text, italics > 0);
}

function closeElement(reading: Reading, closed: string, tag: sax.Tag): void {
  if (reading.skipping > 0) {
    reading.skipping -= 1;
    return;
  }
  const { path, words, components, made } = reading;
  const name = path.pop() ?? localName(closed);
  if (isItalic(name, tag)) reading.italics = Math.max(0, reading.italics - 1);
  if (name === "authorialNote") closeNote(reading);
  else if (name === "component") components.close(made.blocks);
  else if (beginsBlock(name, path)) {
    const own = words.pop();
    if (own && name === "num") takeNumber(reading, own);
    else if (own) emit(reading, own, name);
  }
}

function opensAnnex(name: string, { attributes }: sax.Tag): boolean {
  return name === "attachment" || (name === "doc" && /annex|appendix/i.test(attributes.name ?? ""));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function isItalic(name: string, { attributes }: sax.Tag): boolean {
  return name === "i" || (name === "span" && /\bitalic\b/.test(attributes.class ?? ""));
}
