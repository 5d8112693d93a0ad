import type { FileFailure } from "../extracted.ts";
import { getResolvedPDFJS } from "./pdfjs.ts";

type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;

/** An open PDF file. */
export type PdfDocument = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;

/** A page of it. */
export type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Nothing is drawn, so pictures are never unpacked, and no font or character map is fetched from anywhere. */
const options = {
  verbosity: 0,
  stopAtErrors: true,
  maxImageSize: 1,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  isEvalSupported: false,
  enableXfa: false,
  // With the characters that each font prints.
  fontExtraProperties: true,
};

/** How far from the end of a file its last line may be: some programs write zeros after it. */
const longestTail = 4096;

const again = "download the file again, or open it in a PDF program and save it under a new name";

/** Opens a PDF file, or says why it cannot be opened. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument | FileFailure> {
  if (!endsWhole(bytes))
    return {
      code: "DRF045",
      message: "this PDF file has no end: it was cut off, and the words after the cut are missing",
      hint: again,
    };
  letOldNodeMoveBuffers();
  const { getDocument } = await getResolvedPDFJS();
  try {
    return await getDocument({ data: new Uint8Array(bytes), ...options }).promise;
  } catch (error) {
    return explainPdfError(error);
  }
}

/** What is wrong with a PDF file that the library refuses. */
export function explainPdfError(error: unknown): FileFailure {
  const { name, message } = error as Error;
  if (name === "PasswordException")
    return {
      code: "DRF045",
      message: "this PDF file is encrypted, and needs a password",
      hint: "open it with the password, and save it without one under a new name",
    };
  return { code: "DRF045", message: `this PDF file is damaged: ${message.split("\n")[0]}`, hint: again };
}

/** A PDF file ends with the line %%EOF. (ISO 32000-1, 7.5.5.) */
function endsWhole(bytes: Uint8Array): boolean {
  const tail = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, bytes.length - longestTail)));
  return tail.includes("%%EOF");
}

/** Node 20 lacks a method that the library calls where it hands on the bytes of a font. */
function letOldNodeMoveBuffers(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value: function transferToFixedLength(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length);
    },
  });
}
