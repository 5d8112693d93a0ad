import type { SetAside } from "../set-aside.ts";
import type { InputLine, ReadLines } from "./input-line.ts";

/** So many escapes and soft line breaks show the encoding: a text may have an equals sign before two digits. */
const fewest = 4;

/** The header of an e-mail names it. */
const stated = /^Content-Transfer-Encoding:\s*quoted-printable/i;

const escaped = /(?:=[0-9A-F]{2})+/g;
const softBreak = /=[ \t]*$/;
/** Where other programs broke the lines, the escape of a space at their ends is left. */
const endsEscaped = /=(?:20)?[ \t]*$/;

/** The lines of a text that an e-mail carries as quoted-printable. (RFC 2045, section 6.7: `=E2=80=99`, a line ends with `=`.) */
export function decodeQuotedPrintable(lines: readonly InputLine[]): ReadLines {
  const escapes = lines.reduce((count, { text }) => count + (text.match(escaped)?.length ?? 0), 0);
  const breaks = lines.filter(({ text }) => endsEscaped.test(text)).length;
  const isStated = lines.some(({ text }) => stated.test(text));
  if (!isStated && (escapes + breaks < fewest || breaks === 0)) return { lines, setAside: [] };
  const setAside: SetAside[] = [];
  const made: InputLine[] = [];
  let goesOn = false;
  for (const line of lines) {
    const last = made.at(-1);
    const text = line.text.replace(softBreak, "");
    if (goesOn && last) made[made.length - 1] = { ...last, text: last.text + text };
    else made.push({ ...line, text });
    goesOn = softBreak.test(line.text);
  }
  const decoded = made.map((line) => ({
    ...line,
    text: line.text.replace(escaped, (printed) => {
      setAside.push({ line: line.line, text: printed, reason: "read as the character that it means" });
      return decodeBytes(printed);
    }),
  }));
  return { lines: decoded, setAside };
}

const decoder = new TextDecoder("utf-8");

function decodeBytes(printed: string): string {
  return decoder.decode(
    new Uint8Array(
      printed
        .slice(1)
        .split("=")
        .map((byte) => Number.parseInt(byte, 16)),
    ),
  );
}
