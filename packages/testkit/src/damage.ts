/** What conversions, copies and old prints do to the text of a document. Each value asks for one kind of damage. */
export interface Damage {
  /** Lines are wrapped after so many characters, each block with blank lines around it; 0 keeps them. */
  width: number;
  /** Words are cut at the ends of lines: with a soft hyphen, or with a hyphen as printed. */
  cuts: "none" | "soft" | "printed";
  /** Each page has so many lines; 0 makes no pages. */
  page: number;
  /** What pages print: apart with wide gaps, on lines of their own, or without blank lines around. */
  frame: "layout" | "lines" | "tight";
  notes: "superscript" | "digits" | "brackets" | "slash";
  numbers: "1." | "(1)" | "1)";
  /** The enacting formula is in capitals. */
  capitals: boolean;
  entities: boolean;
  invisible: boolean;
  /** Every line has its number in the margin. */
  margin: boolean;
  lineEnd: "\n" | "\r\n";
}

/** No damage. */
export const tidy: Damage = {
  width: 0,
  cuts: "none",
  page: 0,
  frame: "layout",
  notes: "superscript",
  numbers: "1.",
  capitals: false,
  entities: false,
  invisible: false,
  margin: false,
  lineEnd: "\n",
};

/** Damages a text of one block a paragraph. @param symbol of the document, as its pages repeat it */
export function damageText(text: string, symbol: string, damage: Damage): string {
  const plain = text.replaceAll("*", "");
  const marked = withNumbers(withNotes(notesAfterCalls(plain), damage.notes), damage.numbers);
  const formula = damage.capitals ? marked.replace(/^The (.+),$/m, (line) => line.toUpperCase()) : marked;
  const start = formula.search(/^the .+,$/im);
  const [head, body] = [formula.slice(0, start), formula.slice(start)];
  let damaged = damage.width > 0 ? wrap(body, damage.width, damage.cuts) : body;
  if (damage.page > 0) damaged = withPages(damaged, symbol, damage);
  if (damage.invisible) damaged = damaged.replace(/(\p{L}{3})(\p{L}{4})/gu, "$1\u200B$2");
  if (damage.entities)
    damaged = damaged.replaceAll("’", "&rsquo;").replaceAll("“", "&ldquo;").replaceAll("–", "&#8211;");
  let whole = head + damaged;
  if (damage.margin)
    whole = whole
      .split("\n")
      .map((line, index) => `${String(index + 1).padStart(4)} ${line}`)
      .join("\n");
  return whole.replaceAll("\n", damage.lineEnd);
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const marker = /[⁰¹²³⁴-⁹]+/g;

function numberOf(printed: string): string {
  return [...printed].map((digit) => superscripts.indexOf(digit)).join("");
}

/** Footnotes come after the block that calls them, as at the foot of a page. */
function notesAfterCalls(text: string): string {
  const blocks = text.trim().split(/\n\s*\n/);
  const isNote = (block: string) => /^[⁰¹²³⁴-⁹]/.test(block);
  const notes = new Map(
    blocks.filter(isNote).map((block) => [numberOf(block.match(marker)?.[0] ?? ""), block] as const),
  );
  const ordered = blocks
    .filter((block) => !isNote(block))
    .flatMap((block) => [
      block,
      ...[...block.matchAll(marker)].flatMap(([printed]) => notes.get(numberOf(printed)) ?? []),
    ]);
  return `${ordered.join("\n\n")}\n`;
}

function withNotes(text: string, style: Damage["notes"]): string {
  if (style === "superscript") return text;
  return text
    .split("\n\n")
    .map((block) =>
      block
        .replace(/^([⁰¹²³⁴-⁹]+) ?/, (_, printed: string) => {
          const number = numberOf(printed);
          return style === "brackets" ? `[${number}] ` : style === "slash" ? `${number}/ ` : `${number} `;
        })
        .replace(marker, (printed) => {
          const number = numberOf(printed);
          return style === "brackets" ? `[${number}]` : style === "slash" ? ` ${number}/` : number;
        }),
    )
    .join("\n\n");
}

function withNumbers(text: string, form: Damage["numbers"]): string {
  if (form === "1.") return text;
  return text.replace(/^([0-9]+)\.(?= )/gm, form === "(1)" ? "($1)" : "$1)");
}

/** Wraps the blocks, and cuts a word at the end of every third line. */
function wrap(text: string, width: number, cuts: Damage["cuts"]): string {
  let lines = 0;
  const wrapped = (block: string) => {
    const made: string[] = [];
    let line = "";
    for (const word of block.split(/\s+/)) {
      if (line !== "" && line.length + word.length >= width) {
        lines += 1;
        const room = /^\p{Ll}{8,}/u.test(word) && cuts !== "none" && lines % 3 === 0;
        if (room) {
          made.push(`${line} ${word.slice(0, 4)}${cuts === "soft" ? "\u00AD" : "-"}`);
          line = word.slice(4);
        } else {
          made.push(line);
          line = word;
        }
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...made, line].join("\n");
  };
  return text.split("\n\n").map(wrapped).join("\n\n");
}

function withPages(text: string, symbol: string, { page, frame }: Damage): string {
  const lines = text.split("\n");
  const count = Math.ceil(lines.length / page);
  const wide = " ".repeat(40);
  return lines
    .map((line, index) => {
      if (index === 0 || index % page !== 0) return line;
      const at = index / page;
      const foot = `45-12345${frame === "layout" ? wide : " "}${at}/${count}`;
      const head = `${symbol}${frame === "layout" ? `${wide}Tests of readers` : ""}`;
      if (frame === "tight") return `${foot}\n${head}\n${line}`;
      return `\n\n${foot}\n\n${frame === "layout" ? "\f" : ""}${head}\n\n${line}`;
    })
    .join("\n");
}
