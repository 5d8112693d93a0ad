import { strToU8, zipSync } from "fflate";

// Files in the forms that people have, made from the lines of an invented resolution.

/** A PDF file (ISO 32000-1) with one page: paragraphs in Times, broken into lines, with gaps between them. */
export function pdfOf(paragraphs: readonly string[]): Buffer {
  let base = 790;
  const words = paragraphs.flatMap((paragraph) => {
    base -= 9;
    return (paragraph.match(/.{1,90}(?:\s|$)/g) ?? []).map((line) => {
      base -= 12;
      const escaped = line.trim().replace(/[\\()]/g, (sign) => `\\${sign}`);
      return `BT /F1 10 Tf 72 ${base} Td (${escaped}) Tj ET`;
    });
  });
  const content = words.join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

/** A Word file (ECMA-376) with a paragraph for each line. */
export function wordOf(lines: readonly string[]): Buffer {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const packaging = "http://schemas.openxmlformats.org/package/2006";
  const form = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`);
  return Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8(
        `<Types xmlns="${packaging}/content-types"><Override PartName="/word/document.xml" ContentType="${form}"/></Types>`,
      ),
      "_rels/.rels": strToU8(
        `<Relationships xmlns="${packaging}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8(
        `<w:document xmlns:w="${word}"><w:body>${paragraphs.join("")}</w:body></w:document>`,
      ),
    }),
  );
}

/** A web page with a paragraph for each line. */
export function webPageOf(lines: readonly string[]): Buffer {
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join("\n");
  return Buffer.from(
    `<!DOCTYPE html>\n<html lang="en"><head><title>A page</title></head><body>${paragraphs}</body></html>\n`,
  );
}
