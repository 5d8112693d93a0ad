import type { Organ } from "@open-resolutions/symbols";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

/** Organs whose resolutions give the source of each document and treaty in a footnote. */
const withSources: ReadonlySet<string> = new Set<Organ>(["general-assembly", "economic-and-social-council"]);

/** "Rights of the Keeper" */
const subject =
  "(?:the )?\\p{Lu}[\\p{L}-]*(?: (?:(?:of|and|in|for|against) )?(?:the )?\\p{Lu}[\\p{L}-]*){0,9}";

/** What such a resolution never names without a footnote in the whole text. */
const sourced = new RegExp(
  `\\breports? of the (?:Secretary-General\\b|Advisory Committee on ${subject})|\\b(?:Universal Declaration of Human Rights|International Covenants? on ${subject}|Convention (?:on|for|against|relating to) ${subject}|Treaty on (?=the )${subject})`,
  "u",
);

/** What it may name without one, so that it alone shows nothing. */
const oftenSourced = new RegExp(
  `\\b(?:2030 Agenda|Addis Ababa Action Agenda|Programme of Action|Platform for Action|(?:Framework for|Declaration on) ${subject}|special session)`,
  "u",
);

/** Paragraphs of a text without any footnote that name what has a source in other resolutions: the footnotes may be lost. */
export function missingNotes(
  paragraphs: readonly OutlinedParagraph[],
  notes: number,
  organ: Organ | undefined,
): ReaderFinding[] {
  const plain = paragraphs.filter(
    ({ block, section }) => block.role === undefined && (section === "preambular" || section === "operative"),
  );
  const areCalled = plain.some(({ block }) => block.markers.length > 0);
  const isUsual = organ !== undefined && withSources.has(organ);
  if (notes > 0 || areCalled || !isUsual || !plain.some(({ block }) => sourced.test(block.text))) return [];
  return plain.flatMap(({ block }) => {
    const [name] = sourced.exec(block.text) ?? oftenSourced.exec(block.text) ?? [];
    if (name === undefined) return [];
    const message = `the text has no footnotes, but resolutions of this organ give the source of "${name}" in one`;
    return [
      findingAt(block, "DRF008", message, "compare with the official document: footnotes may be missing"),
    ];
  });
}
