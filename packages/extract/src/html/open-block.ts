import { superscript } from "@open-resolutions/core";
import { type Block, endOf, finish, noWords, type Place, type Words } from "@open-resolutions/draft/blocks";
import { mayBeHeading } from "../may-be-heading.ts";
import { asFootnote } from "../typed-footnote.ts";

/** The words of a block under way. */
export interface OpenBlock {
  words: Words;
  place: Place;
  apart: boolean;
  isHeading: boolean;
  /** It has a letter. */
  hasLetters: boolean;
  /** All of its words are bold. */
  isBold: boolean;
  /** Its words that are struck out, and where they begin. */
  struck: { text: string; place: Place } | undefined;
  /** It is the text of a comment. */
  isComment: boolean;
  /** A raised comma after a call: where it begins and ends. */
  separator: { from: number; to: number } | undefined;
  /** It is the text of a footnote whose number is written in the page, or printed by a list. */
  numberIsWritten: boolean;
  isListed: boolean;
}

const headings = /^h[1-6]$/;

/** A block begins inside the elements that are open. */
export function openBlock(place: Place, apart: boolean, path: readonly { name: string }[]): OpenBlock {
  return {
    words: noWords(),
    place,
    apart,
    isHeading: path.some(({ name }) => headings.test(name)),
    hasLetters: false,
    isBold: true,
    struck: undefined,
    isComment: false,
    separator: undefined,
    numberIsWritten: false,
    isListed: false,
  };
}

/** Writes the call of a footnote. Some pages write it twice, once for each of two ways to show the footnote. */
export function writeCall(words: Words, number: number): void {
  const last = words.markers.at(-1);
  if (last?.number === number && last.offset === endOf(words)) return;
  words.markers.push({ number, offset: endOf(words), printed: superscript(number) });
}

/** A block that has ended; undefined when it has no words. */
export function readBlock({ words, place, apart, isHeading, isBold }: OpenBlock): Block | undefined {
  const { text, italics, markers } = finish(words);
  if (text === "" && markers.length === 0) return undefined;
  const made: Block = { text, italics, markers, ...place, apart };
  const isTitle = (isHeading || isBold) && mayBeHeading(text);
  return asFootnote(isTitle ? { ...made, role: "heading" } : made);
}
