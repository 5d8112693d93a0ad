import PDFDocument from "pdfkit";

/** A PDF file that prints each line of a text on a line of its own, and a blank line as a gap. */
export function printedPdf(content: string): Promise<Uint8Array> {
  const document = new PDFDocument({ info: { CreationDate: new Date(0) } });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    for (const block of content.split("\n\n")) document.text(block.replaceAll("*", "")).moveDown();
    document.end();
  });
}
