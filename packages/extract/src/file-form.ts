import { expectArgument } from "@open-resolutions/symbols/arguments";
import type { FileFailure } from "./extracted.ts";
import { mailFailure } from "./mail-form.ts";

/** The forms of files that are read here. */
export type FileForm = "pdf" | "word" | "html";

/** An OpenDocument text is packed too, and says first what it is. (OpenDocument 1.3, part 2, 3.3: MIME type stream.) */
const openDocument = /^PK.{28}mimetype.{0,40}application\/vnd\.oasis\.opendocument\.text/s;

/** Bytes at the start that are looked at: an HTML page may begin with comments. */
const head = 2048;

/**
 * The form of a file by its first bytes, because names are often wrong; undefined for a text or Akoma Ntoso file.
 * (ISO 32000-1, 7.5.2: `%PDF-`; ZIP, 4.3.7: `PK`; MS-CFB, 2.2: the header of .doc files.)
 */
export function fileFormOf(bytes: Uint8Array, name: string): FileForm | FileFailure | undefined {
  expectArgument(bytes instanceof Uint8Array, "the bytes of a file as a Uint8Array", bytes);
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, head));
  if (start.includes("%PDF-") && start.indexOf("%PDF-") < 1024) return "pdf";
  if (openDocument.test(start)) return notRead("an OpenDocument text (.odt)");
  if (start.startsWith("PK\u0003\u0004")) return "word";
  if (start.startsWith("ÐÏ\u0011à¡±\u001Aá")) return /\.msg$/i.test(name) ? outlookMail : oldWord(bytes);
  if (start.startsWith("{\\rtf")) return notRead("a rich text file (.rtf)");
  const mail = mailFailure(bytes);
  if (mail) return mail;
  if (
    /^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)
  )
    return "html";
  const other = otherForms.find(([first]) => start.startsWith(first));
  if (other) return notRead(other[1], other[2]);
  const extension = /\.(pdf|docx)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension !== undefined) return misnamed(extension, bytes);
  return /\.html?$/i.test(name) ? "html" : undefined;
}

const recognize =
  "read the text in it with a program for text recognition (OCR), compare the text with the image, and draft the text";
const unpack = "unpack it, then draft the file of the resolution that is inside";

/**
 * Files that hold no text, by their first bytes as letters of Windows-1252. (PNG, 5.2; JPEG, B.2.1; GIF89a, 17; TIFF 6.0, 2;
 * RFC 1952, 2.3.1; 7zFormat.txt; RAR 5.0.)
 */
const otherForms: readonly [start: string, what: string, hint: string][] = [
  ["‰PNG", "an image (PNG)", recognize],
  ["ÿØÿ", "an image (JPEG)", recognize],
  ["GIF8", "an image (GIF)", recognize],
  ["II*\0", "an image (TIFF)", recognize],
  ["MM\0*", "an image (TIFF)", recognize],
  ["\u001F‹", "a packed file (.gz)", unpack],
  ["7z¼¯'", "a packed file (.7z)", unpack],
  ["Rar!\u001A", "a packed file (.rar)", unpack],
];

/** A file that has the name of a PDF or Word file only: a text, or bytes that nobody knows. */
function misnamed(extension: string, bytes: Uint8Array): FileFailure {
  const again = "download the file again";
  if (bytes.length === 0) return { code: "DRF045", message: "this file is empty", hint: again };
  const isText = isUtf8(bytes) && !bytes.includes(0);
  return {
    code: "DRF045",
    message: `the name ends with .${extension}, but the file is ${isText ? "plain text" : "something else"}`,
    hint: isText ? `${again}, or give it a name that ends with .txt if it has the text` : again,
  };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const outlookMail: FileFailure = {
  code: "DRF049",
  message: "this is an e-mail of Outlook (.msg), which is not read",
  hint: "open it, save its text or its attachment as a file, and draft that",
};

function oldWord(bytes: Uint8Array): FileFailure {
  // A .docx file with a password is packed into a file of the old form.
  if (
    new TextDecoder("utf-16le")
      .decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
      .includes("EncryptedPackage")
  )
    return {
      code: "DRF045",
      message: "this Word file is encrypted, and needs a password",
      hint: "open it with the password, and save it without one under a new name",
    };
  return notRead("a Word file of the old form (.doc)");
}

const saveAsWord = "open it in Word or LibreOffice and save it as .docx, then draft that";

function notRead(what: string, hint = saveAsWord): FileFailure {
  return { code: "DRF049", message: `this is ${what}, which is not read`, hint };
}
