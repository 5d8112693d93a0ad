import { raisedNumbers } from "../raised-numbers.ts";
import { pageParser } from "./page-parser.ts";

/** A link that calls a footnote, or leads from it back to its call. */
export interface NoteLink {
  leadsBack: boolean;
  /** Its address, class or role says so; else only that another link leads back. */
  isNamed: boolean;
}

/** Says what a link is to a footnote; undefined when it leads elsewhere. */
export type NoteLinkOf = (attributes: Record<string, string>) => NoteLink | undefined;

/**
 * Addresses of footnotes and of their calls, as Word and others write them: `#_ftn3`, `#fn:3`, `#note-3`. A browser that
 * saves a page writes the address of the page before them.
 */
const noteAddress = /#[^#]*(?:ftn|edn|fn|note|cite_ref)/i;

/** The classes and roles of links to footnotes: `noteref`, `doc-noteref`, `notelink`. */
const noteWord = /note/i;

/** How many elements around a link may have the id to which another one leads back: the cell, the row and the table of a note. */
const around = 5;

/** A link inside the page. */
interface PageLink {
  target: string;
  text: string;
  /** The elements around it. */
  elements: readonly { ids: readonly string[]; wordsBefore: number }[];
  /** How many pieces of words the page has before it. */
  wordsBefore: number;
}

/** The id to which an address leads in this page or another one. */
export function targetOf(href = ""): string | undefined {
  return /#(.+)$/.exec(href)?.[1];
}

/** The classes and roles of footnotes: `footnote`, `doc-endnotes`, `sidenote`. Word gives `MsoFootnoteText` to other small text too. */
const namedNote = /(?<!Mso)(?:foot|end|side|margin)[-_]?note/i;

/** Whether an element is named for footnotes. */
export function isNamedNote({
  class: classes = "",
  role = "",
  "epub:type": type = "",
}: Record<string, string>): boolean {
  return namedNote.test(`${classes} ${role} ${type}`);
}

/** Whether an element is named for notes. */
export function saysNote({
  class: classes = "",
  role = "",
  "epub:type": type = "",
}: Record<string, string>): boolean {
  return noteWord.test(`${classes} ${role} ${type}`);
}

/**
 * The links to the footnotes of a page. Two links lead to each other: the first one is a number and calls a footnote, the
 * second one leads back, at the start of the footnote or without a number. Paragraphs that name each other have numbers
 * among their words. Other links say in their names that they call a footnote.
 */
export function noteLinks(content: string): NoteLinkOf {
  const leadBack = new Map<string, boolean>();
  const calls = new Set<string>();
  const pair = (from: string, to: string) => `${from} ${to}`;
  for (const { target, text, elements, wordsBefore } of linksOf(content)) {
    const isNumber = raisedNumbers(text) !== undefined;
    for (const element of elements)
      for (const id of element.ids) {
        const mayLeadBack = element.wordsBefore === wordsBefore || !/[0-9]/.test(text);
        if (mayLeadBack && calls.has(pair(target, id))) {
          leadBack.set(id, false);
          leadBack.set(target, true);
        } else if (isNumber) calls.add(pair(id, target));
      }
  }
  return (attributes) => {
    const { href = "" } = attributes;
    const leadsBack = leadBack.get(targetOf(href) ?? "");
    const isNamed = noteAddress.test(href) || (href !== "" && saysNote(attributes));
    return isNamed || leadsBack !== undefined ? { leadsBack: leadsBack ?? false, isNamed } : undefined;
  };
}

function linksOf(content: string): PageLink[] {
  const links: PageLink[] = [];
  const path: { ids: string[]; wordsBefore: number }[] = [];
  let words = 0;
  let open: PageLink | undefined;
  const parser = pageParser(content, {
    onopentag(name, { id = "", name: anchor = "", href }) {
      path.push({ ids: [id, name === "a" ? anchor : ""].filter((one) => one !== ""), wordsBefore: words });
      const target = targetOf(href);
      if (name !== "a" || target === undefined) return;
      open = { target, text: "", elements: path.slice(-around), wordsBefore: words };
      links.push(open);
    },
    ontext(text) {
      if (open) open.text += text;
      if (/[\p{L}\p{N}]/u.test(text)) words += 1;
    },
    onclosetag(name) {
      path.pop();
      if (name === "a") open = undefined;
    },
  });
  parser.write(content);
  parser.end();
  return links;
}
