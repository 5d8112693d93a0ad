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

/** How pages are made. */
interface PageSetting {
  /** Each page is turned by so many degrees. */
  turned?: number;
  /** Each page begins with these operators. */
  operators?: string;
  /** The characters to which the font "Mapped" maps its codes, as the operators of a CMap. (ISO 32000-1, 9.10.3.) */
  map?: string;
}

/** The same, in a setting. */
export async function draftPagesSet(
  { turned = 0, operators = "", map = "" }: PageSetting,
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
  const toUnicode = document.ref({});
  toUnicode.end(
    `begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${map} endcmap CMapName currentdict /CMap defineresource pop`,
  );
  const mapped = document.ref({
    Type: "Font",
    Subtype: "Type1",
    BaseFont: "Times-Roman",
    Encoding: "WinAnsiEncoding",
    ToUnicode: toUnicode,
  });
  mapped.end(undefined);
  for (const [index, page] of pages.entries()) {
    document.addPage({ margin: 0 });
    document.page.fonts.Mapped = mapped;
    Object.assign(document.page.dictionary.data, { Rotate: turned });
    document.addContent(operators);
    for (const [text, x, y, size = 10, font = "Times-Roman"] of index === 0 ? [...masthead, ...page] : page)
      if (font === "Mapped")
        document.addContent(`BT /Mapped ${size} Tf 1 0 0 -1 ${x} ${y} Tm (${text}) Tj ET`);
      else document.font(font).fontSize(size).text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
  }
  document.end();
  await ended;
  return draftOf("a-res-99-7.pdf", new Uint8Array(Buffer.concat(chunks)));
}

/** The labels of a draft with the words of each paragraph. */
export const outline = ({ paragraphs }: Awaited<ReturnType<typeof draftPages>>) =>
  paragraphs.map(({ label, text }) => [label, text]);
