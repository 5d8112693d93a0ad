import type { FileFailure } from "../extracted.ts";

/** The text of a page: in UTF-8, else in the encoding that it names. (HTML Living Standard, "Determining the character encoding".) */
export function decodeHtml(bytes: Uint8Array): string | FileFailure {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
    const named = /charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? "";
    try {
      return new TextDecoder(/^utf-?8$/i.test(named) ? "" : named, { fatal: true }).decode(bytes);
    } catch {
      return {
        code: "DRF017",
        message: "this HTML page is not UTF-8, and not in the encoding that it names",
        hint: "save the page as UTF-8, and draft it again",
      };
    }
  }
}
