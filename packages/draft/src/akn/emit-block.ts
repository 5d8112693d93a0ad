import type { Block } from "../block.ts";
import { annexHeading } from "../structure/headings.ts";
import { finish } from "../text/words.ts";
import type { OpenWords, Reading } from "./reading.ts";
import { roleOf } from "./roles.ts";

/** The letter or the Roman number of a section. */
const sectionNumber = /^(?:[A-Z]|[IVXLC]+)$/;

/** Keeps a number for the words after it. A paragraph may be a list from its first word on: "2. (a) Decides …". */
export function takeNumber(reading: Reading, own: OpenWords): void {
  if (sectionNumber.test(reading.number)) numberAsHeading(reading, own);
  reading.number = `${reading.number} ${finish(own).text}`.trim();
}

/** Makes a block of the words of an element that ends. @param name of the element */
export function emit(reading: Reading, own: OpenWords, name: string): void {
  const read = finish(own);
  // The number waits for the first item of a list without words above it: "2. (a) Decides …".
  if (read.text === "" && reading.path.includes("intro")) return;
  const front = takeFront(reading, own, name);
  if (read.text === "" && front === "") return;
  const isRow = reading.path.includes("table");
  const place = { line: own.line, column: own.column, apart: true };
  const isNumbered = front !== "";
  const block: Block = {
    ...withFront(read, front),
    ...place,
    ...(isNumbered && { isNumbered }),
    ...(isRow && { isRow }),
  };
  if (reading.opensAnnex && openAnnex(reading, block)) return;
  const role = isRow ? undefined : (own.role ?? roleOf(name, reading.path, block.text));
  reading.made.blocks.push(role ? { ...block, role } : block);
}

/** What the number that waits puts before the words: nothing where it is a heading of its own, or the words are of the masthead. */
function takeFront(reading: Reading, own: OpenWords, name: string): string {
  const isMasthead = name === "docNumber" || name === "docTitle";
  const isHeading = name === "heading" || (sectionNumber.test(reading.number) && !isMasthead);
  if (reading.number !== "" && isHeading) numberAsHeading(reading, own);
  if (reading.number === "" || isMasthead) return "";
  const front = numberBefore(reading.number);
  reading.number = "";
  return front;
}

/** Makes the number that waits a heading: the letter of a part above its title, or above its first paragraph. */
function numberAsHeading(reading: Reading, { line, column }: OpenWords): void {
  const { number: text } = reading;
  const role = "heading";
  reading.made.blocks.push({ text, italics: [], markers: [], line, column, apart: true, role });
  reading.number = "";
}

/** Opens an annex with its first block. @returns whether the block is its heading, and has its place */
function openAnnex(reading: Reading, block: Block): boolean {
  reading.opensAnnex = false;
  const isHeading = annexHeading(block.text) !== undefined;
  const role = "annex";
  reading.made.blocks.push(
    isHeading ? { ...block, role } : { ...block, text: "", italics: [], markers: [], role },
  );
  return isHeading;
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
