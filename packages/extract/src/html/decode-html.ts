import { findingAt, type ReaderFinding, windowsCharacter } from "@open-resolutions/draft/blocks";
import type { FileFailure } from "../extracted.ts";

/** The text of a page, and what is not certain about its characters. */
export interface DecodedPage {
  content: string;
  findings: ReaderFinding[];
}

/** In bytes: a page names its encoding in its first lines. */
const head = 2048;

/**
 * The text of a page: in UTF-8, else in UTF-16 with its mark, else in the encoding that it names, else in the one in which
 * browsers read pages that name none. (HTML Living Standard, "Determining the character encoding".)
 */
export function decodeHtml(bytes: Uint8Array): DecodedPage | FileFailure {
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== undefined) return { content: utf8, findings: [] };
  const named = markedEncoding(bytes) ?? namedEncoding(bytes);
  const content = decode(bytes, named ?? "windows-1252");
  if (content !== undefined) return { content, findings: named === undefined ? [guessed] : [] };
  return {
    code: "DRF017",
    message: "this HTML page is not UTF-8, and not in the encoding that it names",
    hint: "save the page as UTF-8, and draft it again",
  };
}

const guessed = findingAt(
  { line: 1, column: 1 },
  "DRF043",
  "this page is not UTF-8 and names no encoding; it is read as Windows-1252, as browsers do",
  "compare quotation marks, dashes and letters with accents with the page",
);

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function namedEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, head));
  return /\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]+)/i.exec(start)?.[1];
}

/** The text in an encoding; undefined when there is no such encoding, or the bytes are not in it. */
function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    // Node 20 gives the characters of ISO 8859-1, which has controls where Windows-1252 has quotation marks and dashes.
    return decoder.encoding === "windows-1252" ? text.replace(/[\x80-\x9F]/g, windowsOf) : text;
  } catch {
    return undefined;
  }
}

function windowsOf(control: string): string {
  return windowsCharacter(control.charCodeAt(0));
}
