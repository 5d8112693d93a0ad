import { type Damage, each, numbers, textOf, wrapped } from "./damage-of-copies.ts";

/** The bytes of a text as an e-mail carries them. (RFC 2045, section 6.7.) */
function quotedPrintable(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  const written = bytes.map((byte) =>
    byte === 0x3d || byte > 0x7e
      ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
      : String.fromCharCode(byte),
  );
  return written
    .join("")
    .split("\n")
    .map((line) => line.match(/(?:=..|.){1,72}/g)?.join("=\n") ?? "")
    .join("\n");
}

/** A number after each fifth printed line. @param gap what is between the words and the number */
const fifthLines =
  (gap: (line: string) => string): Damage =>
  ({ head, body, notes }, choose) => {
    let count = 0;
    const counted = wrapped({ head: [], body, notes }, choose).replace(/^.+$/gm, (line) => {
      count += 1;
      return count % 5 === 0 ? `${line}${gap(line)}${count}` : line;
    });
    return `${head.join("\n\n")}\n\n${counted}`;
  };

/** What copies have that is read without a loss, by the name of each kind. */
export const readable: Readonly<Record<string, Damage>> = {
  "text of an e-mail": (blocks) => quotedPrintable(textOf(blocks)),
  "a table of Markdown": each((block) => block.replace(/^([0-9]{1,3}\.|\([a-z]\)) (.*)$/, "| $1 | $2 |")),
  "an e-mail with bars": (blocks, choose) => wrapped(blocks, choose).replace(/^/gm, "| "),
  "elements of HTML": each((block) => `<div class="text">${block}</div>`),
  "carriage returns twice": (blocks, choose) => wrapped(blocks, choose).replaceAll("\n", "\r\r\n"),
  "line breaks of a word processor": (blocks, choose) =>
    wrapped(blocks, choose).replace(/(?<!\n)\n(?!\n)/g, "\v"),
  "numbers with a dash": numbers("$1 - "),
  "numbers with a degree sign": numbers("$1° "),
  "numbers with a slash": numbers("$1/ "),
  "numbers with a number sign": numbers("#$1 "),
  "numbers with a paragraph sign": numbers("¶ $1. "),
  "numbers with full stop and bracket": numbers("$1.) "),
  "numbers with full stop in brackets": numbers("($1.) "),
  "numbers with a comma": numbers("$1, "),
  "numbers with a word": numbers("Paragraph $1. "),
  "numbers with a zero": each((block) => block.replace(/^([0-9])\. /, "0$1. ")),
  "marks without a space": each((block) => block.replace(/^(\([a-z]+\)) /, "$1")),
  "marks with spaces inside": each((block) => block.replace(/^\(([a-z]+)\) /, "( $1 ) ")),
  "escaped marks of Markdown": each((block) => block.replace(/^\(([a-z]+)\) /, "\\($1\\) ")),
  "items without blank lines": (blocks) => textOf(blocks).replace(/\n\n(?=\([a-z]\) )/g, "\n"),
  "bullets before the preamble": each((block) =>
    /^\p{Lu}.*,[¹²³]?$/u.test(block) && !block.startsWith("The ") ? `• ${block}` : block,
  ),
  "names of paragraphs": ({ head, body, notes }) => {
    let count = 0;
    const named = body.map((block) => {
      if (!/^\p{Lu}.*,[¹²³]?$/u.test(block) || block.startsWith("The "))
        return block.replace(/^([0-9])/, "OP$1");
      count += 1;
      return `PP${count}. ${block}`;
    });
    return textOf({ head, body: named, notes });
  },
};

/** The raised numbers of footnotes in another form. */
const raised = (print: (number: string) => string): Damage =>
  each((block) =>
    block.replace(/[⁰¹²³⁴-⁹]+/g, (printed) =>
      print([...printed].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)).join("")),
    ),
  );

/** What programs, press releases and encodings make of a text. */
export const readableForms: Readonly<Record<string, Damage>> = {
  "a string of JSON": (blocks) => JSON.stringify(textOf(blocks)),
  "a field of a JSON object": (blocks) => JSON.stringify({ symbol: "T/1", text: textOf(blocks) }),
  "a string of JSON in ASCII": (blocks) =>
    JSON.stringify(textOf(blocks)).replace(
      /[^ -~]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  "line ends as programs write them": (blocks) => textOf(blocks).replaceAll("\n", "\\r\\n"),
  "such line ends inside paragraphs only": (blocks, choose) =>
    wrapped(blocks, choose).replace(/(?<!\n)\n(?!\n)/g, "\\n"),
  "line breaks of Markdown": (blocks, choose) => wrapped(blocks, choose).replace(/(?<!\n)\n(?!\n)/g, "\\\n"),
  "quotation marks of RTF": each((block) =>
    block.replaceAll("’", "\\'92").replaceAll("“", "\\'93").replaceAll("”", "\\'94"),
  ),
  "paragraph ends of RTF": (blocks) => textOf(blocks).replaceAll("\n\n", "\\par\n\n"),
  "a dot for each blank line": (blocks, choose) => wrapped(blocks, choose).replaceAll("\n\n", "\n.\n"),
  "footnotes of LaTeX": raised((number) => `$^{${number}}$`),
  "raised text of LaTeX": raised((number) => `\\textsuperscript{${number}}`),
  "footnotes as links": raised((number) => `[[${number}]](#_ftn${number})`),
  "the marks of a quotation before each paragraph": ({ head, body, notes }) =>
    textOf({ head, body: body.map((block) => `“${block}`), notes }),
  "straight marks of a quotation, and wide gaps": ({ head, body, notes }) =>
    textOf({
      head,
      body: body.map((block) => `"${block.replace(/^([0-9]+\.|\([a-z]+\)) /, "$1   ")}`),
      notes,
    }),
};

/** The same, in texts of several pages: in short ones nothing shows a pattern. */
export const readableWhenLong: Readonly<Record<string, Damage>> = {
  "numbers at the right": fifthLines((line) => " ".repeat(90 - line.length)),
  "numbers at the ends of lines": fifthLines(() => " "),
  "lines that spaces make equally long": ({ head, body, notes }, choose) => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const justify = (line: string) => {
      if (line.length < 55) return line;
      const words = line.split(" ");
      const gaps = words.slice(1).map(() => " ");
      for (let missing = 90 - line.length; missing > 0; missing -= 1) gaps[next(gaps.length)] += " ";
      return words.map((word, at) => word + (gaps[at] ?? "")).join("");
    };
    return `${head.join("\n\n")}\n\n${wrapped({ head: [], body, notes }, choose).replace(/^.+$/gm, justify)}`;
  },
  "a line of a program on each page": ({ head, body, notes }, choose) => {
    const lines = wrapped({ head: [], body, notes }, choose).split("\n");
    const printed = lines.map((line, at) => (at % 13 === 12 ? `${line}\nCopied by a program` : line));
    return `${head.join("\n\n")}\n\n${printed.join("\n")}`;
  },
};
