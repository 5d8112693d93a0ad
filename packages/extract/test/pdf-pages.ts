import PDFDocument from "pdfkit";
import { draftOf } from "./drafted.ts";

/** Words at a place of a page: points from the upper left corner. */
export type Words = [text: string, x: number, y: number, size?: number, font?: string];

const masthead: Words[] = [
  ["United Nations", 72, 60],
  ["A/RES/99/7", 400, 60],
  ["General Assembly", 72, 100],
  ["Distr.: General", 400, 100],
  ["Resolution adopted by the General Assembly on 1 March 2045", 72, 150, 10, "Times-Bold"],
  ["99/7. Tests of readers", 72, 180, 10, "Times-Bold"],
  ["The General Assembly,", 72, 210],
];

/** The draft of a PDF file with these pages; the first begins with a masthead. */
export async function draftPages(...pages: Words[][]) {
  return draftPagesSet({}, ...pages);
}

/** The same: each page is turned by some degrees, or begins with operators of its own. */
export async function draftPagesSet(
  { turned = 0, operators = "" }: { turned?: number; operators?: string },
  ...pages: Words[][]
) {
  const document = new PDFDocument({
    size: [595, 842],
    autoFirstPage: false,
    info: { CreationDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on("end", resolve));
  for (const [index, page] of pages.entries()) {
    document.addPage({ margin: 0 });
    Object.assign(document.page.dictionary.data, { Rotate: turned });
    document.addContent(operators);
    for (const [text, x, y, size = 10, font = "Times-Roman"] of index === 0 ? [...masthead, ...page] : page)
      document.font(font).fontSize(size).text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
  }
  document.end();
  await ended;
  return draftOf("a-res-99-7.pdf", new Uint8Array(Buffer.concat(chunks)));
}

/** The labels of a draft with the words of each paragraph. */
export const outline = ({ paragraphs }: Awaited<ReturnType<typeof draftPages>>) =>
  paragraphs.map(({ label, text }) => [label, text]);
