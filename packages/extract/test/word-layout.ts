import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Piece, TidyText } from "./tidy-text.ts";

const jobNumber = "95-12345";

/** A Word file in the layout of the General Assembly's: masthead in a table, footnotes, running heads, bar code. */
export function wordLayout(text: TidyText): Promise<Uint8Array<ArrayBuffer>> {
  const heads = () =>
    new Header({
      children: [
        row([
          [new Paragraph(text.symbol)],
          [new Paragraph({ text: text.title, alignment: AlignmentType.RIGHT })],
        ]),
      ],
    });
  const document = new Document({
    styles: { default: { document: { run: { font: "Liberation Serif", size: 20 } } } },
    footnotes: Object.fromEntries(
      [...text.notes].map(([number, pieces]) => [
        number,
        { children: [new Paragraph({ children: runs(pieces, 17) })] },
      ]),
    ),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 8390, height: 11900 },
            margin: { left: 900, right: 900, top: 1200, bottom: 900 },
          },
        },
        headers: { first: new Header({ children: [] }), default: heads() },
        footers: {
          first: new Footer({
            children: [
              new Paragraph(`${jobNumber} (E)    211195`),
              new Paragraph(`*${jobNumber.replace("-", "")}*`),
            ],
          }),
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ children: [PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES] }),
                  new TextRun(`\t\t${jobNumber}`),
                ],
              }),
            ],
          }),
        },
        children: [
          row([
            [new Paragraph("United Nations")],
            [new Paragraph({ children: symbolRuns(text.symbol), alignment: AlignmentType.RIGHT })],
          ]),
          row([
            [new Paragraph({ children: [new TextRun({ text: text.organ, bold: true, size: 28 })] })],
            text.distribution.map((line) => new Paragraph(line)),
          ]),
          ...text.session.map((line, index) => bodyParagraph([new TextRun({ text: line, bold: index > 1 })])),
          ...text.adoption.map((line) =>
            bodyParagraph([
              line.startsWith("[")
                ? new TextRun({ text: line, italics: true })
                : new TextRun({ text: line, bold: true }),
            ]),
          ),
          bodyParagraph([new TextRun({ text: text.title, bold: true, size: 24 })]),
          ...text.body.map((pieces) => bodyParagraph(runs(pieces), !isShort(pieces))),
        ],
      },
    ],
  });
  return Packer.toBuffer(document).then((buffer) => new Uint8Array(buffer));
}

/** The symbol with its large first letter. */
function symbolRuns(symbol: string): TextRun[] {
  return [new TextRun({ text: symbol.slice(0, 1), size: 40 }), new TextRun(symbol.slice(1))];
}

function row(cells: Paragraph[][]): Table {
  const width = { size: 3300, type: WidthType.DXA };
  return new Table({
    columnWidths: [3300, 3300],
    rows: [new TableRow({ children: cells.map((children) => new TableCell({ children, width })) })],
  });
}

function bodyParagraph(children: ParagraphChild[], isIndented = false): Paragraph {
  return new Paragraph({
    children,
    spacing: { after: 120 },
    alignment: isIndented ? AlignmentType.JUSTIFIED : AlignmentType.LEFT,
    ...(isIndented && { indent: { firstLine: 500 } }),
  });
}

/** A heading, or a line of the close. */
function isShort(pieces: readonly Piece[]): boolean {
  return pieces.map(({ text }) => text).join("").length < 40 && !/^[(0-9]/.test(pieces[0]?.text ?? "");
}

function runs(pieces: readonly Piece[], size?: number): ParagraphChild[] {
  return pieces.map(({ text, isItalic, note }) =>
    note === undefined
      ? new TextRun({
          text: text.replace(/^([0-9]{1,3}\.|\([a-z]+\)) /, "$1\t"),
          italics: isItalic,
          ...(size && { size }),
        })
      : new FootnoteReferenceRun(note),
  );
}
