import { groupBy, type Records, type RegisterNames } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { anyOrganName } from "../../organ-names.ts";
import { annotateText, namesIn, type TextAnnotations } from "../annotate-text.ts";
import type { AnnotationFinding } from "../doubt.ts";
import { contains, type Statement } from "../spans.ts";
import type { Cited } from "./citations.ts";
import { documentsGiven, type GivenDocuments } from "./descriptions/given-documents.ts";
import { documentsBefore, ibidIn, placeInTreatySeries, seriesPlace } from "./footnote-sources.ts";
import type { TextPlace } from "./numbers/cited-numbers.ts";
import { pinpointOf } from "./pinpoints.ts";
import { addTitles } from "./titles/add-titles.ts";
import { authoredPublication } from "./titles/authored-publications.ts";
import { publicationsIn, quotedDocuments } from "./titles/quoted-documents.ts";
import { titleFinder } from "./titles/title-finder.ts";
import { noTreatyBefore } from "./treaties/proposed-treaties.ts";

/** A footnote called in a paragraph, read. */
interface ReadFootnote {
  number: number;
  text: string;
  annotations: TextAnnotations;
  /** The document, when the footnote does nothing but cite it: "Resolution 98/1." */
  source: string | undefined;
  /** What the footnote gives for the words before its call. */
  gives: GivenDocuments | undefined;
  /** Whether the footnote only explains something: "The Lamp Committee was renamed in 2044." */
  isRemark: boolean;
}

/** Reads the footnotes that a paragraph calls. "Ibid." is what the footnote before cites: `last` is kept from call to call. */
export type FootnoteReader = (
  paragraph: AuthoredParagraph,
  own: TextAnnotations,
  footnotes: ReadonlyMap<number, string>,
  place: TextPlace,
  last: { document: string | undefined },
) => { notes: ReadFootnote[]; findings: AnnotationFinding[] };

const sourceAlone = new RegExp(`^(?:United Nations )?(?:(?:${anyOrganName}) )?(?:[Rr]esolution )?$`);

/** Makes a reader of footnotes that knows where the registers' treaties are in the Treaty Series. */
export function footnoteReader(
  records: Records,
  names: RegisterNames,
  kinds: ReadonlyMap<string, string>,
): FootnoteReader {
  const treatiesAt = groupBy(
    records.entries.document.flatMap(({ value: { id, treatySeries } }) =>
      treatySeries ? [{ id, place: `${treatySeries.volume} ${treatySeries.number}` }] : [],
    ),
    ({ place }) => place,
  );
  /** A convention may have its first protocols at the same place: the one that the text cites there is meant. */
  const treatyAt = (place: string, before: string | undefined) => {
    const all = (treatiesAt.get(place) ?? []).map(({ id }) => id);
    return all.find((id) => id === before) ?? (all.length === 1 ? all[0] : undefined);
  };
  const documentNamed = titleFinder(names);
  return (paragraph, own, footnotes, place, last) => {
    const findings: AnnotationFinding[] = [];
    const before = documentsBefore(paragraph, own.citations);
    const notes = (paragraph.footnotes ?? []).map(({ number }): ReadFootnote => {
      const text = footnotes.get(number) ?? "";
      const annotations = annotateText(text, namesIn(text, names, kinds), { ...place, inFootnote: true });
      const series = treatyAt(seriesPlace(text) ?? "", before.get(number));
      const quoted = (own: string, cited: readonly Statement<Cited>[]) =>
        quotedDocuments(own, cited, [], true, documentNamed);
      const authored = (own: string, cited: readonly Statement<Cited>[]) =>
        authoredPublication(own, cited, [...annotations.named, ...annotations.setAside]);
      for (const read of [publicationsIn, quoted, authored])
        addTitles(annotations, read(text, annotations.citations));
      const inSeries = placeInTreatySeries(text);
      const treaty = series ?? before.get(number);
      const ibid = ibidIn(text);
      if (inSeries && treaty !== undefined) {
        annotations.citations.push({ ...inSeries, document: treaty, role: "source", method: "rule" });
        annotations.named = annotations.named.filter((one) => !contains(inSeries, one));
      } else if (inSeries) {
        const series = /^United Nations, Treaty Series/.exec(text.slice(inSeries.start))?.[0].length;
        if (series !== undefined)
          annotations.setAside.push({
            start: inSeries.start,
            end: inSeries.start + series,
            reason: "where a treaty that has no record is published",
          });
        findings.push({
          paragraph: paragraph.id,
          footnote: number,
          message: noTreatyBefore,
          hint: "add the treaty to `citations` of the paragraph",
        });
      }
      if (ibid && last.document !== undefined)
        annotations.citations.push({
          ...ibid,
          document: last.document,
          ...pinpointOf(text, ibid.start, ibid.end),
          role: "source",
          method: "rule",
        });
      else if (ibid)
        findings.push({
          paragraph: paragraph.id,
          footnote: number,
          message: "this Ibid. leads to no document: the footnote before it cites none that is known",
          hint: "add the document to `citations` of the paragraph",
          words: text.slice(ibid.start, ibid.end),
        });
      const first = annotations.citations.find(({ document }) => document !== null);
      last.document = first?.document ?? undefined;
      const isSource = first && isSourceAlone(text, first);
      const source = isSource ? (first.document ?? undefined) : series;
      const isRemark = annotations.citations.length === 0 && remark.test(text);
      return { number, text, annotations, source, gives: documentsGiven(text, annotations), isRemark };
    });
    return { notes, findings };
  };
}

const remark =
  /^(?:The|This|These|There|In|As|At|For) (?!.*(?:\w\/\w|\b(?:document|publication|resolution|decision|vol)\b)).*\.$/;

/** Whether a footnote only says where a text is: "Resolution 98/1, annex.", "A/98/12, annex II." A report is not its subject. */
function isSourceAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const isResolution = /[Rr]esolution $/.test(before) || /\/RES\//.test(text.slice(start, end));
  return (
    sourceAlone.test(before) &&
    (/^, annex[^;]{0,20}$/.test(after) || (isResolution && /^(?:, [^;.]{0,30})?\.?$/.test(after)))
  );
}
