import {
  parentParagraphId,
  parseParagraphId,
  quoter,
  type Records,
  registerNames,
} from "@open-resolutions/core";
import type { AuthoredDocument, AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { type DocumentSymbol, type Organ, symbolSlug } from "@open-resolutions/symbols";
import { distinct } from "../distinct.ts";
import { directiveSpans } from "./act-spans.ts";
import { annotateText, namesIn, type TextAnnotations } from "./annotate-text.ts";
import { pinpointOf } from "./citations.ts";
import { documentRecord } from "./document-record.ts";
import { documentsBefore, ibidIn, treatyCitation } from "./footnote-sources.ts";
import { type Continued, findMandates } from "./mandates/find-mandates.ts";
import { mentionsOf } from "./mentions.ts";
import { type AnnotatedText, contains, written } from "./spans.ts";
import { findStandIns, type Pair, pairOf } from "./stand-ins.ts";
import { themeReader } from "./themes.ts";

/** A finding about a paragraph, or about a footnote called in it. */
export interface AnnotationFinding {
  /** Its rule; DRF012 when absent. */
  code?: `DRF${string}`;
  /** The id of the paragraph. */
  paragraph: string;
  footnote: number | undefined;
  message: string;
  hint: string;
}

/** The paragraphs of a resolution with their annotations. */
interface Annotated {
  paragraphs: AuthoredParagraph[];
  /** Records of the documents that are cited by symbol and that the registers lack. */
  documents: AuthoredDocument[];
  findings: AnnotationFinding[];
}

/** Annotates the paragraphs of a resolution, which have their acts. Every statement carries `method: "rule"`. */
export type Annotator = (
  resolution: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
) => Annotated;

/** Makes an annotator that knows the names, verbs and themes of the registers. */
export function annotator(records: Records): Annotator {
  const { entries, byId } = records;
  const names = registerNames(records);
  const kinds = new Map(
    [...entries.actor, ...entries.capability].map(({ value }): [string, string] => [value.id, value.kind]),
  );
  const classes = new Map(entries.verb.map(({ value }) => [value.id, value.class]));
  const themesOf = themeReader(entries.theme.map(({ value }) => value));
  const actors: ReadonlySet<string> = new Set(byId.actor.keys());

  return (resolution, paragraphs) => {
    const speaking = resolution.organ as Organ;
    const footnotes = new Map(resolution.footnotes?.map(({ number, text }) => [number, text]));
    const found = paragraphs.map(({ text }) =>
      annotateText(text, false, namesIn(text, names, kinds), speaking),
    );
    const pair = pairOf(paragraphs.map(({ text }, index) => ({ text, names: found[index]?.named ?? [] })));
    const findings: AnnotationFinding[] = [];
    const symbols: DocumentSymbol[] = [];
    let antecedent: string | undefined;
    const continued = new Map<string, Continued | undefined>();
    const context = { classes, adoption: resolution, speaking };

    const annotated = paragraphs.map((paragraph, index) => {
      const own = found[index] ?? { citations: [], named: [], setAside: [], symbols: [] };
      const parts: [AnnotatedText, TextAnnotations][] = [
        [{ text: paragraph.text, quote: quoter(paragraph.text), footnote: undefined }, own],
      ];
      const before = documentsBefore(paragraph, own.citations);
      for (const { number } of paragraph.footnotes ?? []) {
        const text = footnotes.get(number) ?? "";
        const inNote = annotateText(text, true, namesIn(text, names, kinds), speaking);
        const treaty = treatyCitation(text, before.get(number));
        const ibid = ibidIn(text);
        if (treaty) {
          inNote.citations.push(treaty);
          inNote.named = inNote.named.filter((one) => !contains(treaty, one));
        }
        if (ibid && antecedent !== undefined)
          inNote.citations.push({
            ...ibid,
            document: antecedent,
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
          });
        antecedent = inNote.citations.find(({ document }) => document !== null)?.document ?? undefined;
        parts.push([{ text, quote: quoter(text), footnote: number }, inNote]);
      }
      symbols.push(...parts.flatMap(([, { symbols: cited }]) => cited));
      return complete(paragraph, parts, pair);
    });
    const missing = new Map(symbols.map((symbol) => [symbolSlug(symbol), symbol]));
    for (const id of byId.document.keys()) missing.delete(id);
    return {
      paragraphs: annotated,
      documents: [...missing.values()].map((symbol) => documentRecord(symbol, actors)),
      findings,
    };

    function complete(
      paragraph: AuthoredParagraph,
      parts: readonly [AnnotatedText, TextAnnotations][],
      pairNamed: Pair | undefined,
    ): AuthoredParagraph {
      const { text } = paragraph;
      const directives = directiveSpans(paragraph, classes);
      const standIns = pairNamed
        ? findStandIns(text).flatMap((run) =>
            pairNamed.map((id) => ({ ...run, register: "actor" as const, id, kind: "organization" })),
          )
        : [];
      const own = parts[0]?.[1].named ?? [];
      const mentions = parts.flatMap(([part, { named }]) =>
        mentionsOf(
          part.text,
          part.footnote === undefined ? [...named, ...standIns] : named,
          part.footnote === undefined ? directives : [],
        ).flatMap((mention) => written(part, mention) ?? []),
      );
      const citations = parts.flatMap(([part, { citations: cited }]) =>
        cited.flatMap((citation) => written(part, citation) ?? []),
      );
      const setAside = parts.flatMap(([part, { setAside: left }]) =>
        left.flatMap((words) => written(part, words) ?? []),
      );
      const place = parseParagraphId(paragraph.id);
      const above = place && continued.get(parentParagraphId(paragraph.id, place) ?? "");
      const asked = findMandates(
        paragraph,
        [...own, ...standIns].map(({ start, end, register, id }) => ({ start, end, [register]: id })),
        place?.section !== "preambular",
        above,
        context,
      );
      continued.set(paragraph.id, asked.continued);
      findings.push(
        ...asked.doubts.map((doubt) => ({ ...doubt, paragraph: paragraph.id, footnote: undefined })),
      );
      const { acts, mandates } = asked;
      const proposedThemes = themesOf(text);
      return {
        ...paragraph,
        ...(acts.length > 0 && { acts }),
        ...(mentions.length > 0 && { mentions: distinct(mentions) }),
        ...(citations.length > 0 && { citations: distinct(citations) }),
        ...(mandates.length > 0 && { mandates: distinct(mandates) }),
        ...(proposedThemes.length > 0 && { proposedThemes }),
        ...(setAside.length > 0 && { setAside: distinct(setAside) }),
      };
    }
  };
}
