import { noWords } from "@open-resolutions/draft/blocks";
import { type OpenParagraph, writeCall, writeNumber, writeWords } from "./open-paragraph.ts";
import { isOn } from "./parse-xml.ts";
import type { PartReading } from "./part-reading.ts";
import type { NoteCall } from "./word-part.ts";
import { changeRun, runInStyle } from "./word-runs.ts";

/** An element of a paragraph: its properties, and those and the words of its runs. */
export function inParagraph(reading: PartReading, name: string, attributes: Record<string, string>): void {
  const { part, styles } = reading;
  const current = reading.open.at(-1);
  if (!current) return;
  const { val = "", id = "" } = attributes;
  if (name === "pStyle") {
    current.style = styles.get(val);
    current.paragraph.isHeading = /^(?:heading|title)\b/i.test(current.style?.name ?? "");
  } else if (name === "numId") current.list = val;
  else if (name === "ilvl") current.level = Number(val);
  else if (name === "bdo") current.paragraph.isReversed ||= val === "rtl";
  else if (name === "r") reading.run = runInStyle(current.style);
  else if (reading.path.at(-3) === "pPr" && reading.path.at(-2) === "rPr")
    endSetting(current, name, attributes);
  else if (!reading.path.includes("r")) return;
  else if (name === "t") reading.isText = true;
  else if (name === "tab" || name === "ptab") write(reading, " ");
  else if (name === "fldChar") changeField(current, attributes.fldCharType);
  else if (name === "noBreakHyphen") write(reading, "\u2011");
  else if (name === "sym")
    write(reading, String.fromCharCode(Number.parseInt(attributes.char ?? "", 16) || 0xfffd));
  else if (name === "br" || name === "cr") {
    current.paragraph.rows.push(noWords());
  } else if (name === `${reading.notes}Reference`) callNote(reading, id, attributes.customMarkFollows);
  else if (name === "endnoteReference") part.hasEndnoteCalls = true;
  else reading.run = changeRun(reading.run, name, attributes, styles);
}

/** A property of the mark at the end of a paragraph. */
function endSetting(current: OpenParagraph, name: string, attributes: Record<string, string>): void {
  if (name === "vanish") current.isEndHidden = isOn(attributes);
  else if (name === "del" || name === "moveFrom") current.isEndDeleted = true;
}

/** A field begins, goes on with its result, or ends. (ECMA-376, part 1, 17.16.18.) */
function changeField({ fields }: OpenParagraph, kind: string | undefined): void {
  if (kind === "begin") fields.push("code");
  else if (kind === "separate" && fields.length > 0) fields[fields.length - 1] = "result";
  else if (kind === "end") fields.pop();
}

/** Whether words are the result of a field inside the code of another one: Word prints only that of the outer field. */
function isInCode({ fields }: OpenParagraph): boolean {
  return fields.slice(0, -1).includes("code");
}

/** A footnote is called: Word counts it, or its mark follows in the run. (ECMA-376, part 1, 17.11.14.) */
function callNote(reading: PartReading, id: string, isMarked = "0"): void {
  const current = reading.open.at(-1);
  if (!current || reading.run.isHidden) return;
  const call: NoteCall = { id };
  reading.part.calls.push(call);
  if (isOn({ val: isMarked })) {
    reading.marked = call;
    return;
  }
  call.number = reading.nextNote;
  reading.nextNote += 1;
  startNumber(reading, current);
  writeCall(current, call.number);
}

/** Adds words to the paragraph under way. */
export function write(reading: PartReading, text: string): void {
  const { run, marked } = reading;
  const current = reading.open.at(-1);
  if (!current) return;
  if (run.isHidden || isInCode(current)) {
    current.paragraph.hidden += text;
    return;
  }
  startNumber(reading, current);
  const typed = marked && text.trim();
  if (marked && typed) {
    reading.marked = undefined;
    marked.typed = typed;
    if (/^[0-9]{1,3}$/.test(typed)) {
      marked.number = Number(typed);
      writeCall(current, marked.number);
      return;
    }
  }
  writeWords(current, text, run);
}

/** Writes the number of a list before the first words of a paragraph. */
export function startNumber({ numbers, part }: PartReading, current: OpenParagraph): void {
  if (!writeNumber(current, numbers)) part.unknownNumbers.push(current.paragraph);
}
