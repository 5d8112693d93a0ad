/**
 * Makes the list of words by which drafts tell misread words:
 * node list-words.ts <drafts of official documents, .ndjson> <words of English, one a line>
 *
 * The drafts are what `open-resolutions draft <files> --ndjson` writes. A word is in use when two documents have it. A
 * word of one document is left out when it looks like one in use: it may be a misprint. Of the words of English only
 * those are kept that look like one in use; no other is ever looked up. The words of the list that is in the repository
 * are those of SCOWL up to size 50 (http://wordlist.aspell.net), in all spellings.
 */
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isForm, meantWord } from "./src/structure/misread/meant-words.ts";

/** A draft, as far as this reads it. */
interface Draft {
  paragraphs?: { text: string }[];
  resolution?: { footnotes?: { text?: string }[] };
}

/** Words in small letters, and the parts of words with a hyphen. */
const word = /(?<![\p{L}\p{N}\p{M}’'./@_])[a-z]{2,40}(?![\p{L}\p{N}\p{M}@_]|[’'](?!s(?!\p{L}))|[./]\p{L})/gu;
const fewestDocuments = 2;
/** Words of Latin and French phrases that are usual in English. */
const phrases =
  "se sui generis bona fide fait accompli grata lingua franca vitae extremis ex parte ordre viva voce prima facie modus".split(
    " ",
  );
/** How long the lines of the list are, in characters. */
const lineLength = 400;

const { positionals } = parseArgs({ allowPositionals: true });
const [drafts, english] = positionals;
if (drafts === undefined || english === undefined) {
  console.error("name two files: node list-words.ts <drafts.ndjson> <words of English>");
  process.exit(2);
}

const documents = new Map<string, number>();
for await (const line of createInterface({ input: createReadStream(drafts) })) {
  const { paragraphs = [], resolution } = JSON.parse(line) as Draft;
  const texts = [...paragraphs, ...(resolution?.footnotes ?? [])].map(({ text }) => text ?? "");
  const own = new Set(texts.flatMap((text) => text.match(word) ?? []));
  for (const one of own) documents.set(one, (documents.get(one) ?? 0) + 1);
}

const inUse = [...documents].flatMap(([one, count]) => (count >= fewestDocuments ? [one] : [])).sort();
const used = new Set(inUse);
const general = new Set([
  ...readFileSync(english, "utf8")
    .split("\n")
    .filter((one) => /^[a-z]{3,40}$/.test(one)),
  ...phrases,
]);
const known = {
  lines: `\n${inUse.join("\n")}\n`,
  isUsed: (one: string) => used.has(one),
};
const isAlike = (one: string, isKnown: (one: string) => boolean) =>
  !isForm(one, { ...known, isKnown }) && meantWord(one, { ...known, isKnown }) !== undefined;
const seldom = [...documents.keys()].filter(
  (one) =>
    !used.has(one) && !general.has(one) && !isAlike(one, (other) => used.has(other) || general.has(other)),
);
const others = [...general].filter((one) => !used.has(one) && isAlike(one, known.isUsed));

const file = fileURLToPath(new URL("src/structure/misread/word-list.ts", import.meta.url));
writeFileSync(
  file,
  `/*!
 * The words of English in otherWords are of SCOWL, Copyright 2000–2019 by Kevin Atkinson. Permission to use, copy, modify,
 * distribute and sell these word lists, the associated scripts, the output created from the scripts, and its documentation
 * for any purpose is hereby granted without fee, provided that the above copyright notice appears in all copies and that
 * both that copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no
 * representations about the suitability of this array for any purpose. It is provided "as is" without express or implied
 * warranty.
 */
// Written by packages/draft/list-words.ts: do not edit. Each word is without the letters with which the word
// before begins; their number is there, in base 36.

/** The words in small letters that two official resolutions have, or more. */
export const wordsInUse: string = \`
${lines(coded(inUse))}
\`;

/** Words of one resolution only, and words of English that look like a word in use. */
export const otherWords: string = \`
${lines(coded([...seldom, ...others].sort()))}
\`;
`,
);
console.log(
  `${documents.size} words, of which ${inUse.length} are in use, and ${seldom.length} others; ${others.length} words of English`,
);

function coded(words: readonly string[]): string[] {
  return words.map((one, index) => {
    const last = words[index - 1] ?? "";
    let shared = 0;
    while (shared < 35 && shared < last.length && last[shared] === one[shared]) shared += 1;
    return shared.toString(36).toUpperCase() + one.slice(shared);
  });
}

function lines(pieces: readonly string[]): string {
  const text: string[] = [""];
  for (const piece of pieces) {
    const last = text.at(-1) ?? "";
    if (last.length + piece.length > lineLength) text.push(piece);
    else text[text.length - 1] = last + piece;
  }
  return text.join("\n");
}
