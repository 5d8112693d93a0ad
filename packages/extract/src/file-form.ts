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
  const extension = /\.(pdf|docx)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension !== undefined)
    return {
      code: "DRF045",
      message:
        bytes.length === 0
          ? "this file is empty"
          : `the name ends with .${extension}, but the file is something else`,
      hint: "download the file again",
    };
  return /\.html?$/i.test(name) ? "html" : undefined;
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

function notRead(what: string): FileFailure {
  return {
    code: "DRF049",
    message: `this is ${what}, which is not read`,
    hint: "open it in Word or LibreOffice and save it as .docx, then draft that",
  };
}
