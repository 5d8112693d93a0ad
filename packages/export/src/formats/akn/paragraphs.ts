import { groupBy } from "@open-resolutions/core";
import type { Paragraph } from "@open-resolutions/schemas";
import type { TextPrinter } from "./annotated-text.ts";
import { block, element, escapeXml } from "./xml.ts";

/** Prints the paragraphs of a resolution, each with the items under it. */
export interface ParagraphPrinter {
  /** A preambular paragraph, as the United Nations' own documents have it: a container of the preamble. */
  recital(paragraph: Paragraph): string;
  /** A paragraph of the body or of an annex. A recital in a section, which has no preamble, is one as well. */
  inBody(paragraph: Paragraph): string;
}

/** @param paragraphs all of the resolution, in the order of the text */
export function paragraphPrinter(paragraphs: readonly Paragraph[], texts: TextPrinter): ParagraphPrinter {
  const items = groupBy(paragraphs, ({ parent }) => parent);

  /** The words, and a list of the items under them. @param ownId the `eId` of the words, where nothing around has it */
  const content = (paragraph: Paragraph, ownId?: string): string => {
    const { eId, id } = paragraph;
    const under = items.get(id);
    const words = texts.paragraph(paragraph);
    if (!under) return element("p", { eId: ownId }, words);
    return block("blockList", { eId: `${eId}__list_1` }, [
      element("listIntroduction", { eId: ownId }, words),
      ...under.map((item) => block("item", { eId: item.eId }, [numberOf(item), content(item)])),
    ]);
  };

  return {
    recital: (paragraph) => block("container", { eId: paragraph.eId, name: "recital" }, [content(paragraph)]),
    inBody(paragraph) {
      const { kind, eId } = paragraph;
      const number = numberOf(paragraph);
      const isNumbered = /(?:^|__)para_[0-9]+$/.test(eId);
      if (isNumbered)
        return block("paragraph", { eId }, [number, block("content", {}, [content(paragraph)])]);
      const name = kind === "preambular" ? "recital" : "unnumbered";
      return block("hcontainer", { name }, [number, block("content", {}, [content(paragraph, eId)])]);
    },
  };
}

/** What is printed in front of a paragraph: its number, the mark of an item, or what the record says. */
function numberOf({ mark, number, kind, eId }: Paragraph): string {
  const usual = kind === "item" ? `(${number})` : /(?:^|__)para_[0-9]+$/.test(eId) ? `${number}.` : "none";
  const printed = mark ?? usual;
  return printed === "none" ? "" : element("num", {}, escapeXml(printed));
}
