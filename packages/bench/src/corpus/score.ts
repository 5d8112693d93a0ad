import type { Draft } from "@open-resolutions/draft";
import type { CorpusDocument } from "./read-corpus.ts";

/** A count out of a total. */
export interface Share {
  of: number;
  count: number;
}

/** How well a draft matches what was expected, and the differences. */
export interface Score {
  /** Expected paragraphs that were drafted with the same label and the same words. */
  found: Share;
  /** Drafted paragraphs that were not expected. */
  extra: Share;
  /** Footnotes with the same number and words, and their marker at the same place. */
  footnotes: Share;
  /** Paragraphs with an opener among those that have one. */
  openers: Share;
  /** Openers that are exactly the words in italics. */
  exactOpeners: Share;
  faults: string[];
}

/** Compares a draft with what is expected of the document. */
export function scoreDraft(draft: Draft, document: CorpusDocument): Score {
  const drafted = new Map(draft.paragraphs.map((paragraph) => [paragraph.label, paragraph]));
  const expected = new Map(document.paragraphs.map(({ label, text }) => [label, text]));
  const faults: string[] = [];
  const share = <T>(all: Iterable<T>, holds: (each: T) => string | undefined): Share => {
    let of = 0;
    let count = 0;
    for (const each of all) {
      of += 1;
      const fault = holds(each);
      if (fault === undefined) count += 1;
      else faults.push(fault);
    }
    return { of, count };
  };
  const found = share(expected, ([label, text]) =>
    drafted.get(label)?.text === text ? undefined : `${label} ${difference(text, drafted.get(label)?.text)}`,
  );
  const wanted = share(drafted.values(), ({ label, text }) =>
    expected.get(label) === text ? undefined : `${label} was not expected: "${shorten(text)}"`,
  );
  const notes = new Map(draft.resolution?.footnotes.map(({ number, text }) => [number, text]));
  const footnotes = share(document.footnotes, ({ number, text, called }) => {
    const call = called && drafted.get(called.label)?.footnotes.find((each) => each.number === number);
    if (notes.get(number) !== text) return `footnote ${number} ${difference(text, notes.get(number))}`;
    return !called || call?.offset === called.offset
      ? undefined
      : `footnote ${number} is not anchored in ${called.label}`;
  });
  const openers = share(document.openers, ([label, opener]) =>
    drafted.get(label)?.opener ? undefined : `${label} has no opener: "${opener}"`,
  );
  const exact = [...document.openers].filter(([label, opener]) => drafted.get(label)?.opener === opener);
  return {
    found,
    extra: { of: wanted.of, count: wanted.of - wanted.count },
    footnotes,
    openers,
    exactOpeners: { of: document.openers.size, count: exact.length },
    faults,
  };
}

/** The sums of several scores. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = (name: "found" | "extra" | "footnotes" | "openers" | "exactOpeners"): Share => ({
    of: scores.reduce((all, score) => all + score[name].of, 0),
    count: scores.reduce((all, score) => all + score[name].count, 0),
  });
  return {
    found: sum("found"),
    extra: sum("extra"),
    footnotes: sum("footnotes"),
    openers: sum("openers"),
    exactOpeners: sum("exactOpeners"),
    faults: scores.flatMap(({ faults }) => faults),
  };
}

/** A share as a number from 0 to 1; 1 if the total is 0. */
export function ratio({ of, count }: Share, ofNothing = 1): number {
  return of === 0 ? ofNothing : count / of;
}

function difference(expected: string, drafted: string | undefined): string {
  if (drafted === undefined) return `is missing: "${shorten(expected)}"`;
  let at = 0;
  while (at < expected.length && expected[at] === drafted[at]) at += 1;
  const from = Math.max(0, at - 20);
  return `differs: expected "…${shorten(expected.slice(from))}", drafted "…${shorten(drafted.slice(from))}"`;
}

function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 70)}…` : text;
}
