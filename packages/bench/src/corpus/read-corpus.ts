import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The forms in which a corpus holds each document, by the names of its files. */
export const forms = ["text.txt", "page-broken.txt", "official.akn.xml"] as const;

/** One form of a document. */
export type Form = (typeof forms)[number];

/** An expected paragraph: its label and its exact words. */
interface ExpectedParagraph {
  label: string;
  text: string;
}

/** An expected footnote: its words, and the place of its marker. */
interface ExpectedFootnote {
  number: number;
  text: string;
  /** The label of the paragraph with its marker, and the offset there; undefined if no paragraph has one. */
  called: { label: string; offset: number } | undefined;
}

/** A document of a corpus, with the expected contents of its draft. */
export interface CorpusDocument {
  name: string;
  texts: Record<Form, string>;
  paragraphs: ExpectedParagraph[];
  footnotes: ExpectedFootnote[];
  /** The words that the United Nations prints in italics at the start of a paragraph, by its label. */
  openers: Map<string, string>;
}

/** Reads a corpus: a folder with a folder for each document. */
export function* readCorpus(folder: string): Generator<CorpusDocument> {
  for (const name of readdirSync(folder).sort()) {
    const read = (file: string) => readFileSync(join(folder, name, file), "utf8");
    if (!existsSync(join(folder, name, "expected.json"))) continue;
    const texts = Object.fromEntries(forms.map((form) => [form, read(form)])) as Record<Form, string>;
    const paragraphs = JSON.parse(read("expected.json")) as ExpectedParagraph[];
    yield {
      name,
      texts,
      paragraphs,
      footnotes: footnotesOf(texts["text.txt"], paragraphs),
      openers: openersOf(texts["official.akn.xml"], paragraphs),
    };
  }
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The footnotes of a text that prints one block a paragraph, with superscript numbers in place. */
function footnotesOf(text: string, paragraphs: readonly ExpectedParagraph[]): ExpectedFootnote[] {
  const labels = new Map(paragraphs.map((paragraph) => [paragraph.text, paragraph.label]));
  const calls = new Map<number, { label: string; offset: number }>();
  const footnotes: ExpectedFootnote[] = [];
  for (const block of text.split(/\n\s*\n/)) {
    const words = fold(block);
    const own = new RegExp(`^([${superscripts}]+)\\s*(.*)$`).exec(words);
    if (own) footnotes.push({ number: numberOf(own[1] ?? ""), text: own[2] ?? "", called: undefined });
    const unnumbered = words.replace(/^(?:[0-9]+\.|\([a-z]+\))\s+/, "");
    const label = labels.get(withoutMarkers(unnumbered)) ?? labels.get(withoutMarkers(words));
    if (label === undefined || own) continue;
    for (const marker of unnumbered.matchAll(new RegExp(`[${superscripts}]+`, "g")))
      calls.set(numberOf(marker[0]), {
        label,
        offset: withoutMarkers(unnumbered.slice(0, marker.index)).trimEnd().length,
      });
  }
  return footnotes.map((footnote) => ({ ...footnote, called: calls.get(footnote.number) }));
}

/** The openers of an Akoma Ntoso document: the first italics of a paragraph, where it starts with them. */
function openersOf(xml: string, paragraphs: readonly ExpectedParagraph[]): Map<string, string> {
  const labels = new Map(paragraphs.map(({ label, text }) => [text, label]));
  const openers = new Map<string, string>();
  for (const [, , content = ""] of xml.matchAll(/<(container|paragraph) [^>]*>([\s\S]*?)<\/\1>/g)) {
    const words = /<p [^>]*>([\s\S]*)/.exec(content)?.[1] ?? "";
    const opener = /^\s*<span class="italic">([^<]*)<\/span>/.exec(words)?.[1];
    const plain = words.replace(/<authorialNote[\s\S]*?<\/authorialNote>/g, "").replace(/<[^>]*>/g, "");
    const label = labels.get(fold(unescapeXml(plain)));
    if (opener !== undefined && label !== undefined) openers.set(label, fold(unescapeXml(opener)));
  }
  return openers;
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function withoutMarkers(text: string): string {
  return fold(text.replace(new RegExp(`[${superscripts}]+`, "g"), ""));
}

function numberOf(marker: string): number {
  return Number([...marker].map((digit) => superscripts.indexOf(digit)).join(""));
}
