import type { FileFailure } from "./extracted.ts";

/** In bytes: the header of an e-mail lists each server on its way. */
const longestHeader = 20_000;

/** A body that only programs read: several parts, HTML, or bytes as letters. (RFC 2045.) */
const forPrograms = /^Content-(?:Type:\s{0,9}(?:multipart\/|text\/html)|Transfer-Encoding:\s{0,9}base64)/im;

/** Lines that only a message between people has. */
const sent = /^(?:To|Cc|Received|Delivered-To|Return-Path|Message-ID|Reply-To):/im;

/** Why a file that begins with the header of an e-mail is not read; undefined when it does not, or its body is plain text. */
export function mailFailure(bytes: Uint8Array): FileFailure | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, longestHeader));
  if (!/^(?:From |[A-Za-z][A-Za-z0-9-]{0,60}:)/.test(start)) return undefined;
  const [header = ""] = start.split(/\r?\n\r?\n/, 1);
  if (!forPrograms.test(header)) return undefined;
  // Browsers save a page with its pictures in the form of an e-mail. (RFC 2557.)
  const isPage =
    /^Content-Type:\s{0,9}(?:multipart\/related|text\/html)/im.test(header) && !sent.test(header);
  return isPage
    ? {
        code: "DRF049",
        message: "this is a web page saved with its pictures (.mht), which is not read",
        hint: "open it in a browser and save it as HTML, then draft that; or draft the PDF or Word file of the document",
      }
    : {
        code: "DRF049",
        message: "this is an e-mail in the form of mail programs (.eml), which is not read",
        hint: "save the file that is attached to it, or copy its text into a file, then draft that",
      };
}
