import { endOf, finish } from "../text/words.ts";
import { newWords, type OpenWords, type Reading } from "./reading.ts";

/** A footnote begins inside the words under way, and is called there. */
export function openNote(reading: Reading, marker: string | undefined): void {
  const footnote = callNote(reading.words.at(-1), marker);
  reading.words.push(footnote === undefined ? newWords(reading) : { ...newWords(reading), footnote });
}

/** Notes that a footnote is called here. @returns its number, if its marker is one */
export function callNote(host: OpenWords | undefined, marker = ""): number | undefined {
  const footnote = Number.parseInt(marker, 10);
  if (!(footnote > 0)) return undefined;
  host?.markers.push({ number: footnote, offset: endOf(host), printed: "" });
  return footnote;
}

/** The footnote that began last ends: it becomes a block. */
export function closeNote(reading: Reading): void {
  const own = reading.words.pop();
  if (!own) return;
  const { text, italics } = finish(own);
  const { line, column, footnote } = own;
  if (footnote === undefined) {
    setNoteAside(reading, own, text);
    return;
  }
  const role = "footnote";
  reading.made.blocks.push({ text, italics, markers: [], line, column, apart: true, footnote, role });
}

/** A footnote marked with an asterisk has no place in a record, which calls footnotes by number. */
function setNoteAside({ made }: Reading, { line, column }: OpenWords, text: string): void {
  made.setAside.push({ line, text, reason: "footnote without a number" });
  if (text === "") return;
  const message = `a footnote without a number is set aside: "${text.slice(0, 40)}"`;
  const hint = "compare with the official document: records hold footnotes with numbers only";
  made.findings.push({ code: "DRF044", line, column, message, hint });
}
