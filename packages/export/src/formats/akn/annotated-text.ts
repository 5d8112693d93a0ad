import type { Paragraph, Resolution } from "@open-resolutions/schemas";
import type { References } from "./entities.ts";
import { type Cover, type Insertion, inlineXml } from "./inline.ts";
import { element } from "./xml.ts";

type Mention = Paragraph["mentions"][number];
type Citation = Paragraph["citations"][number];
type Footnote = Resolution["footnotes"][number];

/** Prints the texts of one resolution with what is said about their words. */
export interface TextPrinter {
  /** The words of a paragraph as mixed content, with its footnotes in place. */
  paragraph(paragraph: Paragraph): string;
  /** The footnotes that no paragraph calls: those of the title and of headings. */
  uncalled(): string;
}

/**
 * Prints the texts of a resolution. A footnote is an `authorialNote` where it is first called, and a `noteRef`
 * where it is called again.
 */
export function textPrinter(
  { iri, footnotes }: Resolution,
  paragraphs: readonly Paragraph[],
  references: References,
): TextPrinter {
  const notes = new Map(footnotes.map((footnote) => [footnote.number, footnote]));
  const printed = new Set<number>();
  const mentions = paragraphs.flatMap((paragraph) => paragraph.mentions);
  const citations = paragraphs.flatMap((paragraph) => paragraph.citations);

  const covers = (
    emphasis: Footnote["emphasis"],
    mentioned: readonly Mention[],
    cited: readonly Citation[],
  ): Cover[] => [
    ...cited.flatMap((citation) => citationCover(citation, iri, references)),
    ...mentioned.map((mention) => mentionCover(mention, references)),
    ...emphasis.map(({ start, end }) => ({ start, end, name: "i", attributes: {} })),
  ];

  const note = ({ number, text, emphasis }: Footnote): string => {
    const isInNote = ({ footnote }: { footnote?: number }) => footnote === number;
    const own = covers(emphasis, mentions.filter(isInNote), citations.filter(isInNote));
    const attributes = { eId: `authorialNote_${number}`, marker: String(number), placement: "bottom" };
    return element("authorialNote", attributes, element("p", {}, inlineXml(text, own)));
  };

  const call = (number: number): string => {
    const footnote = notes.get(number);
    if (!footnote) return "";
    if (printed.has(number))
      return element("noteRef", { href: `#authorialNote_${number}`, marker: String(number) });
    printed.add(number);
    return note(footnote);
  };

  return {
    paragraph({ text, eId, emphasis, parts, footnotes: calls, ...paragraph }) {
      const isInText = ({ footnote }: { footnote?: number }) => footnote === undefined;
      const partCovers = parts.map(({ start, end, mark }) => ({
        start,
        end,
        name: "inline",
        attributes: { eId: `${eId}__inline_${mark.slice(1, -1)}`, name: "part" },
      }));
      const own = covers(emphasis, paragraph.mentions.filter(isInText), paragraph.citations.filter(isInText));
      const insertions: Insertion[] = calls.map(({ offset, number }) => ({ at: offset, xml: call(number) }));
      return inlineXml(text, [...partCovers, ...own], insertions);
    },
    uncalled: () =>
      footnotes
        .filter(({ number }) => !printed.has(number))
        .map(note)
        .join(""),
  };
}

/** A citation of a definite document. The class is its role, and `proposed` where no person has confirmed it. */
function citationCover(
  { start, end, document, role, method }: Citation,
  iri: string,
  references: References,
): Cover[] {
  if (role === "self") return [{ start, end, name: "ref", attributes: { href: iri, class: role } }];
  if (document === null) return [];
  const { href, refersTo } = references.document(document);
  return [{ start, end, name: "ref", attributes: { href, refersTo, class: classOf(role, method) } }];
}

/** A mention: an organization, the role of an official, or an entity of the kind `capability`. */
function mentionCover(
  { start, end, actor, capability, role, method }: Mention,
  references: References,
): Cover {
  const attributes = { class: classOf(role, method) };
  if (actor === undefined) {
    const refersTo = references.capability(capability ?? "");
    return { start, end, name: "entity", attributes: { name: "capability", refersTo, ...attributes } };
  }
  const { refersTo, isOfficial } = references.actor(actor);
  return { start, end, name: isOfficial ? "role" : "organization", attributes: { refersTo, ...attributes } };
}

function classOf(role: string, method: string | undefined): string {
  return method === undefined ? role : `${role} proposed`;
}
