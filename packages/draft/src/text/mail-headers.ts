import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import type { SetAside } from "../set-aside.ts";
import type { InputLine } from "./input-line.ts";

/** The fields that a program for e-mail prints above a message. (RFC 5322, section 3.6; "Sent" is Outlook's name of the date.) */
const field =
  /^\s*\*{0,2}(From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Sender|Attachments?|Importance|Message-ID|MIME-Version|Content-[A-Za-z-]{2,30}|Return-Path|Received|Delivered-To|X-[A-Za-z-]{2,40}):\*{0,2}(?:\s|$)/i;

/** The line above a message that is sent on. */
const sentOn = /^\s*-{2,}\s*(?:Original Message|Forwarded [Mm]essage|Begin forwarded message:?)\s*-*\s*$/;

/** A long field goes on in the next line, after a space. */
const folded = /^[ \t]+\S/;

/** The line above the signature of a message. (RFC 3676, section 4.3.) */
const aboveSignature = /^-- ?$/;

/** The words with which people and programs that answer them close a message. No resolution speaks to its reader. */
const closingWords =
  /^\W{0,3}(?:(?:please |just )?let me know\b|(?:please )?feel free to\b|would you like (?:me|a|to)\b|do you want me\b|i hope (?:this|that|it) helps\b|if you(?:['’]d like| would like| want| need)\b.{0,80}(?:let me know|\?)|(?:(?:best|kind|warm|many) )?(?:regards|thanks)[,.!]?$|(?:best|cheers)[,.!]?$|sent from my\b)/i;

/** How a paragraph, an item or a footnote begins: a message has ended above it. */
const ofResolution = /^\s*(?:[(["]?[0-9]{1,3}[.)\]/]?\s|\([a-z]{1,4}\)|[¹²³⁴-⁹])/u;

/** The longest signature, in lines. */
const longestSignature = 8;

/**
 * The lines of a text without the headers of e-mails above it, blocks of fields that name the sender and one thing more,
 * and without the signature or the closing words below it.
 */
export function withoutMailHeaders(
  lines: readonly InputLine[],
  end: number,
): { lines: readonly InputLine[]; setAside: SetAside[]; findings: ReaderFinding[] } {
  const header = new Set<InputLine>();
  const tail = lines.slice(Math.max(end, lines.length - longestSignature - 1));
  const signature = tail.findIndex(
    ({ text }, at) =>
      aboveSignature.test(text) ||
      (closingWords.test(text) &&
        /^[^\p{L}]{0,3}\p{Lu}/u.test(text) &&
        tail[at - 1]?.text.trim() === "" &&
        !tail.slice(at).some((line) => ofResolution.test(line.text))),
  );
  const signed = new Set(
    signature === -1 ? [] : tail.slice(signature).filter(({ text }) => text.trim() !== ""),
  );
  for (let at = 0; at < end; at += 1) {
    if (sentOn.test(lines[at]?.text ?? "")) header.add(lines[at] as InputLine);
    const block = headerAt(lines, at, end);
    const names = block.flatMap(({ text }) => field.exec(text)?.[1]?.toLowerCase() ?? []);
    if (names.includes("from") && new Set(names).size > 1) for (const line of block) header.add(line);
    at += Math.max(0, block.length - 1);
  }
  if (header.size + signed.size === 0) return { lines, setAside: [], findings: [] };
  const [first] = signed;
  return {
    lines: lines.map((line) => (header.has(line) || signed.has(line) ? { ...line, text: "" } : line)),
    setAside: [...header, ...signed].map((each) => ({
      line: each.line,
      text: each.text.trim(),
      reason: header.has(each) ? "header of an e-mail" : "signature of an e-mail",
    })),
    findings:
      first && closingWords.test(first.text)
        ? [
            findingAt(
              first,
              "DRF032",
              "these words look like the end of a message, and are set aside with what comes after them",
              "if they belong to the text, move them to their paragraph in the input",
            ),
          ]
        : [],
  };
}

/** The fields that begin at a line, with the lines on which they go on. */
function headerAt(lines: readonly InputLine[], from: number, end: number): InputLine[] {
  const block: InputLine[] = [];
  for (const line of lines.slice(from, end)) {
    if (!field.test(line.text) && (block.length === 0 || !folded.test(line.text))) break;
    block.push(line);
  }
  return block;
}
