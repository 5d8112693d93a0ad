import { superscript } from "@open-resolutions/core";
import type { ReadInput } from "@open-resolutions/draft";
import {
  type Block,
  cleanText,
  endOf,
  findingAt,
  finish,
  isOrganFormula,
  noWords,
  type Place,
  type Words,
} from "@open-resolutions/draft/blocks";
import { Parser } from "htmlparser2";
import { addWords } from "../add-words.ts";
import type { Extracted } from "../extracted.ts";
import { listNumber, type OpenList } from "./list-numbers.ts";
import { placesIn } from "./places.ts";

/** Elements whose words no reader of the page sees. */
const unseen = new Set(["script", "style", "head", "noscript", "template", "svg", "iframe", "object"]);

/** What a web site shows around its pages. */
const aroundPage = new Set(["nav", "button", "select"]);

/** Elements that are on lines of their own. (HTML Living Standard, "Rendering": flow content.) */
const blockElements = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

const headings = /^h[1-6]$/;

/** Addresses of footnotes and of their calls inside a page, as Word and others write them: `#_ftn3`, `#fn:3`, `#note-3`. */
const noteAddress = /^#.*(?:ftn|fn|note)/i;

/** More open elements than any page has. */
const deepest = 2000;

/** The words of a block under way. */
interface OpenBlock {
  words: Words;
  place: Place;
  apart: boolean;
  isHeading: boolean;
}

/**
 * Reads an HTML page: a block for each element on lines of its own. Nothing that the page refers to is loaded. Places are
 * those of the page's source.
 */
export function readHtml(content: string): Extracted {
  try {
    return readPage(content);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return {
      failure: {
        code: "DRF045",
        message: `the elements of this HTML page are nested more than ${deepest} deep: no document is`,
        hint: "download the page again, or draft the PDF or Word file of the document",
      },
    };
  }
}

/** The elements of a page are nested deeper than is read. */
class TooDeep extends Error {}

function readPage(content: string): Extracted {
  const read: ReadInput = { blocks: [], findings: [], setAside: [] };
  const placeOf = placesIn(content);
  const path: { name: string; isItalic: boolean; isBlock: boolean }[] = [];
  const lists: OpenList[] = [];
  const tables: { rows: number; cells: number; place: Place }[] = [];
  let block: OpenBlock | undefined;
  let skipping = 0;
  let italics = 0;
  let raised = 0;
  let noteLinks = 0;
  let isSeen = false;
  let around = "";
  let isLine = false;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipping > 0 || unseen.has(name) || aroundPage.has(name)) {
          if (skipping === 0) isSeen = aroundPage.has(name);
          if (!voids.has(name)) skipping += 1;
          return;
        }
        const isItalic =
          name === "i" || name === "em" || /font-style:\s*italic/i.test(attributes.style ?? "");
        const isBlock = blockElements.has(name);
        if (isBlock) flush();
        if (!voids.has(name)) path.push({ name, isItalic, isBlock });
        if (path.length > deepest) throw new TooDeep();
        if (isItalic && !voids.has(name)) italics += 1;
        if (name === "sup") raised += 1;
        else if (name === "a" && noteAddress.test(attributes.href ?? "")) noteLinks += 1;
        else if (name === "br") {
          flush();
          isLine = true;
        } else if (name === "ol" || name === "ul")
          lists.push({
            isOrdered: name === "ol",
            kind: attributes.type ?? "1",
            next: Number(attributes.start ?? 1),
          });
        else if (name === "li") beginItem(attributes.value);
        else if (name === "table") tables.push({ rows: 0, cells: 0, place: here() });
        else if (name === "tr") countRow();
        else if (name === "td" || name === "th") countCell();
      },
      onclosetag(name) {
        if (skipping > 0) {
          if (!voids.has(name)) skipping -= 1;
          if (skipping === 0 && around.trim() !== "")
            read.setAside.push({
              line: here().line,
              text: around.trim().replace(/\s+/g, " "),
              reason: "part of the web page",
            });
          if (skipping === 0) around = "";
          return;
        }
        if (voids.has(name)) return;
        const closed = path.pop();
        if (closed?.isBlock) flush();
        if (closed?.isItalic) italics -= 1;
        if (name === "sup") raised = Math.max(0, raised - 1);
        else if (name === "a") noteLinks = 0;
        else if (name === "ol" || name === "ul") lists.pop();
        else if (name === "table") endTable();
      },
      ontext(text) {
        if (skipping === 0) write(text);
        else if (isSeen) around += text;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(content);
  parser.end();
  flush();
  plainMasthead(read);
  if (read.blocks.length === 0)
    return {
      failure: {
        code: "DRF046",
        message: "this HTML page has no text of its own: a program in the page loads it, or shows a PDF file",
        hint: "save the PDF or Word file of the document, and draft that",
      },
    };
  return { content, read };

  function here(): Place {
    return placeOf(parser.startIndex);
  }

  function openBlock(): OpenBlock {
    block ??= {
      words: noWords(),
      place: here(),
      apart: !isLine,
      isHeading: path.some(({ name }) => headings.test(name)),
    };
    return block;
  }

  function write(text: string): void {
    if (text.trim() === "" && !block) return;
    const clean = cleanText(text, here);
    read.findings.push(...clean.findings);
    read.setAside.push(...clean.setAside);
    const { words } = openBlock();
    const number =
      raised > 0 || noteLinks > 0 ? /^\s*\[?([0-9]{1,3})\]?\s*$/.exec(clean.text)?.[1] : undefined;
    if (number === undefined) addWords(words, clean.text, italics > 0);
    else
      words.markers.push({
        number: Number(number),
        offset: endOf(words),
        printed: superscript(Number(number)),
      });
  }

  function flush(): void {
    const own = block;
    block = undefined;
    if (own) {
      const { text, italics: runs, markers } = finish(own.words);
      if (text !== "" || markers.length > 0) {
        const made: Block = { text, italics: runs, markers, ...own.place, apart: own.apart };
        const isTitle = own.isHeading && !/^(?:Annex|Appendix|Enclosure|Attachment|The )\b/i.test(text);
        read.blocks.push(asFootnote(isTitle ? { ...made, role: "heading" } : made));
      }
    }
    isLine = false;
  }

  function beginItem(value: string | undefined): void {
    const list = lists.at(-1);
    const number = list && listNumber(list, value);
    if (number === undefined) return;
    const { words } = openBlock();
    addWords(words, `${number} `, false);
  }

  function countRow(): void {
    const table = tables.at(-1);
    if (!table) return;
    table.rows += 1;
    table.cells = 0;
  }

  function countCell(): void {
    const table = tables.at(-1);
    if (table) table.cells += 1;
  }

  function endTable(): void {
    const table = tables.pop();
    const isInBody = read.blocks.some(
      ({ text, line }) => isOrganFormula(text) && line < (table?.place.line ?? 0),
    );
    if (!table || table.rows < 2 || table.cells < 2 || !isInBody) return;
    read.findings.push(
      findingAt(
        table.place,
        "DRF047",
        "here begins a table, and no record can hold one; each cell is drafted as text",
        "compare with the page",
      ),
    );
  }
}

/** Elements without an end. (HTML Living Standard, "Void elements".) */
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** A block that begins with the number of a footnote is its text. */
function asFootnote(block: Block): Block {
  const [first, ...rest] = block.markers;
  if (!first || first.offset > 0 || block.text === "") return block;
  return { ...block, markers: rest, footnote: first.number, role: "footnote" };
}

/** Headings and italics count only after the enacting formula: a masthead is understood by its words. */
function plainMasthead(read: ReadInput): void {
  const formula = read.blocks.findIndex(({ text }) => isOrganFormula(text));
  read.blocks = read.blocks.map((block, index) => {
    if (index >= formula || block.role === "footnote") return block;
    const { role, ...rest } = block;
    return { ...rest, italics: [] };
  });
}
