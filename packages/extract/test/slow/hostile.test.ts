import { expect, it } from "vitest";
import { readHtml } from "../../src/html/read-html.ts";
import type { PageWords } from "../../src/pdf/page-words.ts";
import { readPrintedPages } from "../../src/pdf/read-printed-pages.ts";
import { page } from "../html-page.ts";

/** Far more than linear work takes; work that grows with the square takes minutes. */
const limit = 60_000;
const many = 60_000;
const each = (part: (index: number) => string) => Array.from({ length: many }, (_, at) => part(at)).join("");

const htmlPages: Record<string, () => string> = {
  "links that lead to each other": () =>
    `<p>Lamps ${each((at) => `<a id="c${at}" href="#t${at}">1</a>`)}</p>${each((at) => `<p id="t${at}"><a href="#c${at}">1</a> A</p>`)}`,
  "nested elements": () => `<p>Lamps ${each(() => "<span>")}`,
  "nested cells": () => each(() => "<table><tr><td>1."),
  "elements named for notes after no letters": () => `<p>${each(() => '1 <span class="note">1</span> ')}</p>`,
  "lines of a heading": () => each(() => "<b>lamps,</b><br>"),
};

it.each(Object.entries(htmlPages))(
  "a page with many %s is read in linear time",
  { timeout: limit },
  (_, made) => {
    expect(readHtml(page(made()))).toBeDefined();
  },
);

const word = (text: string, left: number, base: number, size = 10): PageWords => ({
  text,
  left,
  right: left + size / 2,
  base,
  size,
  font: "f",
  isItalic: false,
  isBold: false,
  spaced: size === 10,
});

const pdfPages: Record<string, (at: number) => PageWords> = {
  "words in one row": (at) => word("a", 6 * at, 100),
  "words below each other": (at) => word("a", 72, 12 * at),
  "small capitals": (at) => (at % 2 === 0 ? word("a", 5 * at, 100) : word("lA", 5 * at, 100, 8)),
  "words in the margin": (at) => (at % 2 === 0 ? word("lamps", 100, 2 * at) : word("fog", 5, 2 * at, 7)),
  "large capitals": (at) => (at % 2 === 0 ? word("lamps", 26, 20 * at) : word("A", 5, 20 * at, 40)),
};

it.each(Object.entries(pdfPages))(
  "a page with many %s is read in linear time",
  { timeout: limit },
  (_, made) => {
    const words = Array.from({ length: many / 3 }, (_, at) => made(at));
    expect(readPrintedPages([{ width: 595, height: 842, words, turned: [] }]).read.blocks).not.toEqual([]);
  },
);
