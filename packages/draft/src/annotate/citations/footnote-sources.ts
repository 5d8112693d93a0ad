import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { callsOf } from "../quoted-runs.ts";
import type { Statement } from "../spans.ts";
import type { Cited } from "./citations.ts";

const numbers = "[0-9]+(?:(?:, | and |, and |–|-)[0-9]+)*";
const treatySeries = new RegExp(
  `(?:^|[.;] )(?:[Ss]ee )?(?:also )?((?:United Nations, Treaty Series|Ibid\\.), vols?\\. ${numbers}(?:, Nos?\\. ${numbers})?)`,
);
const ibidem = /^(?:See )?(Ibid\.)(?=$|,? (?:annex|paras?\.|arts?\.|articles?|chaps?\.|sects?\.|p\.|pp\.))/;

/** Where a footnote gives a place in the Treaty Series: "United Nations, Treaty Series, vol. 1996, No. 1200". */
export function placeInTreatySeries(text: string): { start: number; end: number } | undefined {
  const found = treatySeries.exec(text);
  const quote = found?.[1];
  if (!found || quote === undefined) return undefined;
  const start = found.index + found[0].length - quote.length;
  return { start, end: start + quote.length };
}

/** What may stand between the name of a document and the call of the footnote that says where it is. */
const directly =
  /^(?:[\s,;.:)”"’*⁰¹²³⁴-⁹]|,? of (?:\d{1,2} \p{Lu}\p{L}+ )?\d{4}|\((?:[^()]{0,80})\)| and (?:the |its )?(?:\p{L}+ )?(?:[Pp]rotocols?|[Aa]nnex(?:es)?) thereto)*$/u;

/** Whether a footnote says "Ibid." of a document, and where. "Ibid., vol. 399" repeats the series, not a document. */
export function ibidIn(text: string): { start: number; end: number } | undefined {
  const words = ibidem.exec(text);
  const start = words ? text.indexOf("Ibid.") : -1;
  return start === -1 ? undefined : { start, end: start + "Ibid.".length };
}

/** For each footnote that a paragraph calls, the document that is cited directly before the call. */
export function documentsBefore(
  paragraph: AuthoredParagraph,
  citations: readonly Statement<Cited>[],
): Map<number, string> {
  const definite = citations
    .flatMap(({ start, end, document }) => (document === null ? [] : [{ start, end, document }]))
    .sort((a, b) => a.end - b.end || b.start - a.start);
  const before = new Map<number, string>();
  let next = 0;
  for (const { number, offset } of callsOf(paragraph)) {
    while (next < definite.length && (definite[next]?.end ?? 0) <= offset) next += 1;
    const last = definite[next - 1];
    if (last && directly.test(paragraph.text.slice(last.end, offset))) before.set(number, last.document);
  }
  return before;
}

const placeInSeries =
  /(?:^|[.;] )(?:[Ss]ee )?(?:also )?(?:United Nations, Treaty Series|Ibid\.), vol\. ([0-9]+), No\. ([0-9]+)(?![0-9–-]|, [0-9])/;

/** The volume and number of the one treaty that a footnote finds in the Treaty Series: "1996 1200". */
export function seriesPlace(text: string): string | undefined {
  const [, volume, number] = placeInSeries.exec(text) ?? [];
  return number === undefined ? undefined : `${volume} ${number}`;
}
