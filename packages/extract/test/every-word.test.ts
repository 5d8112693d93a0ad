import fc from "fast-check";
import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { type ExtractedText, extract } from "../src/index.ts";
import { paragraph, run, wordFile } from "./word-parts.ts";

/** Words that occur once each. */
const word = fc.nat(1e9).map((number) => `w${number}x`);

/** How often each word is in what a file gives: in its blocks, or set aside. */
function wordsOf({ read }: ExtractedText): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of [...read.blocks, ...read.setAside])
    for (const [found] of text.matchAll(/w[0-9]+x/g)) counts.set(found, (counts.get(found) ?? 0) + 1);
  return counts;
}

async function expectEveryWord(bytes: Uint8Array, form: "html" | "word", content: string) {
  const read = await extract(bytes, form);
  const expected = new Set(content.match(/w[0-9]+x/g));
  // A file all of whose words are hidden has no text: each of these has words that a reader sees.
  if ("failure" in read) throw new Error(`${read.failure.code} ${content}`);
  const counts = wordsOf(read);
  for (const each of expected) expect([each, counts.get(each), content]).toEqual([each, 1, content]);
}

const elements = [
  ...[
    "p",
    "div",
    "span",
    "b",
    "i",
    "s",
    "del",
    "ins",
    "q",
    "sup",
    "a",
    "li",
    "ul",
    "ol",
    "td",
    "tr",
    "table",
  ],
  ...[
    "nav",
    "aside",
    "footer",
    "header",
    "pre",
    "h2",
    "blockquote",
    "section",
    "em",
    "dialog",
    "button",
    "center",
  ],
];
const attributes = [
  "",
  "",
  "",
  " hidden",
  ' style="display:none"',
  ' style="display:block"',
  ' style="mso-element:comment-list"',
  ' style="text-decoration:line-through; white-space:pre"',
  ' href="#_ftn3"',
  ' href="#cmnt_ref1"',
  ' href="#cmnt1"',
  ' title="footer"',
  ' class="c1 c2" start="x"',
];

const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    word.map((text) => ` ${text}\n`),
    fc.constantFrom(
      "<br>",
      "<hr>",
      "&nbsp;",
      "<!-- x -->",
      "<![if !supportLists]>",
      "3",
      "1. ",
      "</p>",
      "</div>",
    ),
    fc
      .tuple(
        fc.constantFrom(...elements),
        fc.constantFrom(...attributes),
        fc.array(tie("node"), { maxLength: 5 }),
      )
      .map(([name, own, children]) => `<${name}${own}>${children.join("")}</${name}>`),
  ),
})).node;

it("of an HTML page is in a block or set aside, once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(html, { minLength: 1, maxLength: 8 }), async (nodes) => {
      const content = nodes.join("");
      const page = `<html><head><style>.c1{font-style:italic} .c2 {display:block}</style></head><body><p>Lamps burn.</p>${content}`;
      await expectEveryWord(strToU8(page), "html", content);
    }),
    { numRuns: 400, seed: 7 },
  );
});

const properties = fc.constantFrom(
  ...["", "", "<w:vanish/>", "<w:strike/>", "<w:i/>", '<w:vertAlign w:val="superscript"/>'],
  ...['<w:position w:val="6"/>', "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"],
);
const runOfWords = fc
  .tuple(word, properties, fc.constantFrom("", "", "del", "ins", "box", "break", "field"))
  .map(([text, own, kind]) => {
    const plain = run(`${text} `, own);
    if (kind === "del") return `<w:del w:id="1">${plain.replaceAll("w:t", "w:delText")}</w:del>`;
    if (kind === "ins") return `<w:ins w:id="1">${plain}</w:ins>`;
    if (kind === "break") return `<w:r><w:br w:type="page"/></w:r>${plain}`;
    if (kind === "field") return `<w:fldSimple w:instr="REF x">${plain}</w:fldSimple>`;
    if (kind !== "box") return plain;
    return `<w:r><w:pict><w:txbxContent>${paragraph(plain)}</w:txbxContent></w:pict></w:r>`;
  });
const paragraphOfRuns = fc
  .tuple(
    fc.array(runOfWords, { maxLength: 4 }),
    fc.constantFrom("", "", '<w:del w:id="1"/>', "<w:vanish/>"),
    fc.constantFrom("", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  )
  .map(([runs, end, list]) => paragraph(`<w:pPr>${list}<w:rPr>${end}</w:rPr></w:pPr>`, ...runs));
const table = fc
  .array(
    fc.array(fc.array(paragraphOfRuns, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((rows) => {
    const cells = (row: string[][]) => row.map((cell) => `<w:tc>${cell.join("")}</w:tc>`).join("");
    return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
  });

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

it("of a Word file is in a block or set aside, once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(paragraphOfRuns, table), { minLength: 1, maxLength: 6 }),
      async (parts) => {
        await expectEveryWord(wordFile(parts, { numbering }), "word", parts.join(""));
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});
