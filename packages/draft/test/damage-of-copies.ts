/** Whether one of many places is damaged. @param share of the places, between 0 and 1 */
type Choose = (share: number) => boolean;

/** A text as blocks: those before the enacting formula, the body, and the footnotes. */
export interface Blocks {
  head: readonly string[];
  body: readonly string[];
  notes: readonly string[];
}

/** The blocks of a text of one block a paragraph. */
export function blocksOf(text: string): Blocks {
  const blocks = text
    .replaceAll("*", "")
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.trim());
  const notes = blocks.filter((block) => /^[¹²³⁴-⁹]/.test(block));
  const rest = blocks.filter((block) => !notes.includes(block));
  const formula = rest.findIndex((block) => /^The \p{Lu}[^.]{0,60},$/u.test(block));
  return { head: rest.slice(0, formula), body: rest.slice(formula), notes };
}

/** A text of blocks, with blank lines between. */
export function textOf({ head, body, notes }: Blocks): string {
  return `${[...head, ...body, ...notes].join("\n\n")}\n`;
}

/** A kind of damage that copies of texts have: makes the damaged text. */
export type Damage = (blocks: Blocks, choose: Choose) => string;

/** Changes each paragraph and footnote. */
export const each =
  (change: (block: string, choose: Choose) => string): Damage =>
  ({ head, body, notes }, choose) =>
    textOf({
      head,
      body: body.map((block) => change(block, choose)),
      notes: notes.map((block) => change(block, choose)),
    });

/** Changes the number or mark before the words of paragraphs. */
export const numbers = (change: string | ((whole: string, name: string) => string)): Damage =>
  each((block) => block.replace(/^([0-9]{1,3})\. /, change as string));

/** Changes characters wherever they are. */
const characters = (pattern: RegExp, change: (character: string) => string, share = 1): Damage =>
  each((block, choose) => block.replace(pattern, (found) => (choose(share) ? change(found) : found)));

/** The lines of a block, wrapped after so many characters. */
function wrap(block: string, width: number): string[] {
  const lines = [""];
  for (const word of block.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

export const wrapped = each((block) => wrap(block, 80).join("\n"));

/** Prints pages of so many lines, each with something before and after it. */
function pages(text: string, before: (page: number) => string, after: (page: number, of: number) => string) {
  const lines = text.split("\n");
  const size = 30;
  const count = Math.ceil(lines.length / size);
  return Array.from({ length: count }, (_, at) =>
    [before(at), ...lines.slice(at * size, (at + 1) * size), after(at + 1, count)].filter(Boolean).join("\n"),
  ).join("\n");
}

/** Takes the paragraphs from one share of the body to another away. */
const without =
  (from: number, to: number): Damage =>
  ({ head, body, notes }) =>
    textOf({
      head,
      body: body.filter((_, at) => at <= body.length * from || at > body.length * to),
      notes,
    });

/** The characters of UTF-8 text read as Windows-1252. */
function misdecoded(text: string): string {
  const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
  const bytes = [...new TextEncoder().encode(text)];
  return bytes
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? windows[byte - 0x80] : String.fromCharCode(byte)))
    .join("");
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const plainCalls = (print: (number: string) => string): Damage =>
  each((block) =>
    block.replace(/[⁰¹²³⁴-⁹]+/g, (printed) =>
      print([...printed].map((digit) => superscripts.indexOf(digit)).join("")),
    ),
  );

const isNumbered = (block: string | undefined) => /^[0-9]{1,3}\. /.test(block ?? "");

/** What people's copies of texts have, by the name of each kind. */
export const damages: Readonly<Record<string, Damage>> = {
  "automatic numbers that were lost": numbers(""),
  "some numbers that were lost": each((block, choose) =>
    choose(0.3) ? block.replace(/^(?:[0-9]{1,3}\.|\([a-z]\)) /, "") : block,
  ),
  "marks that became bullets": each((block) => block.replace(/^\([a-z]\) /, "•\t")),
  "no capitals": (blocks) => textOf(blocks).toLowerCase(),
  "no capitals in the body": each((block) => block.toLowerCase()),
  "capitals only": each((block) => block.toUpperCase()),
  "straight quotation marks here and there": characters(/[“”]/g, () => '"', 0.5),
  "double spaces": characters(/ /g, () => "  ", 0.2),
  "tabs after numbers": each((block) => `\t${block.replace(/^(\S{1,4}[.)]) /, "$1\t")}`),
  "no-break spaces": characters(/ /g, () => "\u00A0", 0.3),
  ligatures: each((block) => block.replaceAll("ffi", "ﬃ").replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ")),
  "ligatures that were lost": each((block) => block.replace(/(?:ffi|fi|fl)/g, " ")),
  "a number before each line": (blocks, choose) =>
    wrapped(blocks, choose)
      .split("\n")
      .map((line, at) => `${at + 1} ${line}`)
      .join("\n"),
  "a number before each fifth line": (blocks, choose) =>
    wrapped(blocks, choose)
      .split("\n")
      .map((line, at) => (at % 5 === 4 && line !== "" ? `${at + 1} ${line}` : line))
      .join("\n"),
  "the number of the page inside paragraphs": (blocks, choose) =>
    pages(
      wrapped(blocks, choose),
      () => "",
      (page, of) => `Page ${page} of ${of}`,
    ),
  "the edges that a browser prints": (blocks, choose) =>
    pages(
      wrapped(blocks, choose),
      (page) => (page === 0 ? "" : "11/28/45, 3:04 PM\tDocument viewer"),
      (page, of) => `https://example.org/en/document\t${page}/${of}`,
    ),
  "a blank line after each line": (blocks, choose) => wrapped(blocks, choose).replaceAll("\n", "\n\n"),
  "no blank lines": (blocks, choose) => wrapped(blocks, choose).replace(/\n\n+/g, "\n"),
  "the end missing": (blocks) => {
    const text = textOf({ ...blocks, notes: [] });
    return text.slice(0, Math.floor(text.length * 0.6));
  },
  "the last paragraphs missing": without(0.6, 1),
  "the first page missing": ({ body, notes }) => textOf({ head: [], body: body.slice(3), notes }),
  "paragraphs in the middle missing": without(0.4, 0.7),
  "words in the middle missing": ({ head, body, notes }) => {
    const whole = body.join("\n\n");
    const [from, to] = [0.4, 0.6].map((share) => whole.indexOf(" ", Math.floor(whole.length * share)));
    return textOf({ head, body: [whole.slice(0, from) + whole.slice(to)], notes });
  },
  "a paragraph twice": ({ head, body, notes }) => {
    const at = body.findIndex(isNumbered) + 1;
    return textOf({ head, body: body.toSpliced(at, 0, body[at] ?? ""), notes });
  },
  "two paragraphs exchanged": ({ head, body, notes }) => {
    const at = body.findIndex((block, index) => isNumbered(block) && isNumbered(body[index + 1]));
    return textOf({ head, body: body.toSpliced(at, 2, body[at + 1] ?? "", body[at] ?? ""), notes });
  },
  "two resolutions": (blocks) => `${textOf(blocks)}\n\n${textOf(blocks).replaceAll("/20", "/21")}`,
  "bold numbers of Markdown": numbers("**$1.** "),
  "escaped numbers of Markdown": numbers("$1\\. "),
  "a Markdown list": each((block) => (/^(?:[0-9]+\.|\([a-z]\)) /.test(block) ? `- ${block}` : block)),
  "a Markdown list that numbers itself": ({ head, body, notes }) => {
    const annex = [...body, "Annex"].indexOf("Annex");
    return textOf({
      head,
      body: body.map((block, at) => (at < annex ? block.replace(/^[0-9]{1,3}\. /, "1. ") : block)),
      notes,
    });
  },
  "underscores of Markdown": each((block) => block.replace(/^((?:\S{1,4}[.)] )?)(\p{L}+)/u, "$1_$2_")),
  "an e-mail": (blocks, choose) => wrapped(blocks, choose).replace(/^/gm, "> "),
  "an e-mail that was wrapped again": (blocks, choose) =>
    wrapped(blocks, choose).replace(/^/gm, () => (choose(0.6) ? "> " : "")),
  entities: each((block) =>
    block.replaceAll("’", "&rsquo;").replaceAll("“", "&ldquo;").replaceAll("”", "&#8221;"),
  ),
  "entities of entities": each((block) =>
    block.replaceAll("’", "&amp;rsquo;").replaceAll("“", "&amp;#8220;"),
  ),
  "UTF-8 read as Windows-1252": (blocks) => misdecoded(textOf(blocks)),
  "UTF-8 read as Windows-1252 twice": (blocks) => misdecoded(misdecoded(textOf(blocks))),
  "Windows-1252 read as Latin-1": characters(
    /[’“”–]/g,
    (found) => ({ "’": "\u0092", "“": "\u0093", "”": "\u0094" })[found] ?? "\u0096",
  ),
  "characters that were lost": characters(/[’“”–]/g, () => "\uFFFD"),
  "question marks for characters": characters(/[’“”–]/g, () => "?"),
  "a byte order mark": (blocks) => `\uFEFF${textOf(blocks)}`,
  "footnotes with a caret": plainCalls((number) => `^${number}`),
  "footnotes with a word": plainCalls((number) => `[fn${number}]`),
  "numbers on lines of their own": numbers("$1.\n"),
  "numbers in blocks of their own": numbers("$1.\n\n"),
  "numbers with another name": numbers("OP$1. "),
  "numbers without a full stop": numbers("$1 "),
  "numbers that recognition changed": numbers((whole) => whole.replaceAll("1", "l").replaceAll("0", "O")),
  "numbers in the text that recognition changed": characters(
    /\b[0-9]*[01][0-9]*\b/g,
    (found) => found.replaceAll("1", "l").replaceAll("0", "O"),
    0.3,
  ),
  "paragraphs joined": ({ head, body, notes }, choose) => {
    const joined = body.reduce(
      (text, block) => text + (text !== "" && choose(0.2) ? " " : "\n\n") + block,
      "",
    );
    return textOf({ head, body: [joined], notes });
  },
  "items on the line of their paragraph": ({ head, body, notes }) => {
    const joined = body.reduce(
      (text, block) => text + (/^\([a-z]+\) /.test(block) ? " " : "\n\n") + block,
      "",
    );
    return textOf({ head, body: [joined], notes });
  },
  "marks that became hyphens": each((block) => block.replace(/^\([a-z]\) /, "- ")),
  "the body on one line": ({ head, body, notes }) => textOf({ head, body: [body.join(" ")], notes }),
  "endings that were lost": each((block, choose) => (choose(0.2) ? block.replace(/[,;.]$/, "") : block)),
  "no enacting formula": ({ head, body, notes }) => textOf({ head, body: body.slice(1), notes }),
  "a formula without capitals": ({ head, body: [formula = "", ...body], notes }) =>
    textOf({ head, body: [formula.toLowerCase(), ...body], notes }),
  "numbers of pages in brackets": (blocks, choose) =>
    pages(
      wrapped(blocks, choose),
      (page) => (page === 0 ? "" : `[Page ${page + 1}]`),
      () => "",
    ),
  "a line of a library on each page": (blocks, choose) =>
    pages(
      wrapped(blocks, choose),
      () => "",
      () => "Downloaded from a library on 28 November 2045",
    ),
  "lines that come twice where parts overlap": (blocks, choose) =>
    wrapped(blocks, choose)
      .split("\n")
      .flatMap((line, at, all) => (at % 40 === 39 ? [...all.slice(at - 2, at), line] : [line]))
      .join("\n"),
  "page numbers inside sentences": each((block, choose) =>
    block.length > 100 && choose(0.3) ? block.replace(/ (?=\p{Ll}+ \p{Ll}+ \S+$)/u, " [p. 3] ") : block,
  ),
  "paragraphs joined without a space": ({ head, body, notes }, choose) => {
    const joined = body.reduce(
      (text, block) => text + (text !== "" && choose(0.2) ? "" : "\n\n") + block,
      "",
    );
    return textOf({ head, body: [joined], notes });
  },
  "first letters that were lost": each((block, choose) =>
    choose(0.3) ? block.replace(/^((?:[0-9]{1,3}\. )?)\p{Lu}(?=\p{Ll})/u, "$1") : block,
  ),
  "opening words in capitals": each((block) =>
    block.replace(/^((?:[0-9]{1,3}\. )?)(\p{Lu}\p{Ll}{4,})/u, (_, front, word) => front + word.toUpperCase()),
  ),
  "footnotes inside the text": ({ head, body }) =>
    textOf({
      head,
      body: body.map((block) => block.replace(/[⁰¹²³⁴-⁹]+/g, " (footnote: see the annals)")),
      notes: [],
    }),
  "roman calls of footnotes": plainCalls((number) => "i".repeat(Number(number))),
  "comments of people": each((block, choose) =>
    choose(0.3) ? `${block.slice(0, 40)}[AB1]${block.slice(40)}` : block,
  ),
  "code page 437": characters(/[’“”–]/g, () => "ΓÇÖ"),
  "letters of another alphabet": characters(/[aeo]/g, (letter) => ({ a: "а", e: "е" })[letter] ?? "о", 0.05),
  "spaces that were lost after commas": characters(/, /g, () => ",", 0.3),
  "a stamp inside a paragraph": (blocks, choose) =>
    wrapped(blocks, choose).replace(/(?<=\p{Ll})\n(?=\p{Ll})/u, "\nUNCHECKED\n"),
  "a stamp inside a line": each((block, choose) =>
    choose(0.3) ? block.replace(/(?<=\p{Ll} )(?=\p{Ll}+ \p{Ll}+)/u, "ADVANCE UNEDITED ") : block,
  ),
  "a line above footnotes, inside paragraphs": (blocks, choose) =>
    wrapped(blocks, choose).replace(/(?<=\p{Ll})\n(?=\p{Ll})/gu, "\n_____________\n"),
  "markup of RTF inside words": each((block) => block.replace(/(?<=\p{Ll}) (?=\p{Ll})/u, "\\~")),
  "a web page around it": (blocks) =>
    `Skip to main content\n\nHome\n\n${textOf(blocks)}\n\nShare this page\n\nCookie policy | Terms of use\n`,
};
