import type { Draft } from "../src/index.ts";

/** What a draft says: the words of each paragraph, and the footnotes that it calls. */
export function contentsOf({ paragraphs }: Draft) {
  return paragraphs.map(({ label, text, footnotes = [] }) => ({
    label,
    text,
    calls: footnotes.map(({ number }) => number),
  }));
}

/** Findings on names and tasks, which say nothing about how a text was read. */
const ofAnnotations = /^DRF(?:012|016|02\d)$/;

/** Finds the line at which a paragraph begins by its first letters, however they are divided into lines; 0 when it is not there. */
function placesIn(content: string): (text: string) => number {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, "").toLowerCase();
  const lines = content.split(/\r\n|[\n\r]/).map(letters);
  const whole = lines.join("");
  const starts: number[] = [];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return (text) => {
    const at = whole.indexOf(letters(text).slice(0, 60));
    return at === -1 ? 0 : starts.findIndex((end) => end > at) + 1;
  };
}

/**
 * The paragraphs that a damaged text does not give as the tidy one, and that have no finding near their place.
 * @param reach how many lines after the start of a paragraph its finding may be, by the length of the paragraph
 */
export function silentFaults(
  tidy: Draft,
  damaged: Draft,
  content: string,
  reach = (length: number) => Math.ceil(length / 60) + 6,
): string[] {
  const found = damaged.findings.filter(({ code }) => !ofAnnotations.test(code));
  if (!damaged.resolution)
    return found.some(({ severity }) => severity === "error") ? [] : ["no draft, and no error"];
  const made = new Map(contentsOf(damaged).map((each) => [each.label, JSON.stringify(each)]));
  const lineOf = placesIn(content);
  const whole = contentsOf(tidy);
  return whole.flatMap((each) => {
    if (made.get(each.label) === JSON.stringify(each)) return [];
    // A finding on a list is at its first item.
    const list = each.label.replace(/\([^()]+\)$/, "(");
    const first = each.label.endsWith(")") ? whole.find(({ label }) => label.startsWith(list)) : undefined;
    const at = lineOf((first ?? each).text);
    const isTold = found.some(
      ({ line }) => at === 0 || (line >= at - 3 && line <= at + reach(each.text.length)),
    );
    return isTold ? [] : [`${each.label} ${each.text.slice(0, 60)}`];
  });
}
