import assert from "node:assert/strict";
import { extract, fileFormOf } from "@open-resolutions/extract";

/** A PDF file of one page that prints these lines. */
function pdfOf(lines) {
  const words = lines
    .map((line, index) => `BT /F1 10 Tf 72 ${720 - 40 * index} Td (${line}) Tj ET`)
    .join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Italic >>",
  ];
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const end = `xref\n0 6\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + end);
}

const bytes = pdfOf(["The General Assembly,", "Recalling its resolution 98/1,"]);
assert.equal(fileFormOf(bytes, "a.pdf"), "pdf");
const { read } = await extract(bytes, "pdf");
assert.deepEqual(
  read.blocks.map(({ text, italics }) => [text, italics.length]),
  [
    ["The General Assembly,", 1],
    ["Recalling its resolution 98/1,", 1],
  ],
);

const page = new TextEncoder().encode("<!doctype html><p>Recalling <sup>1</sup> lamps,</p>");
assert.equal(fileFormOf(page, "a.html"), "html");
const html = await extract(page, "html");
assert.equal(html.read.blocks[0].markers[0].number, 1);

assert.equal((await extract(bytes.slice(0, 100), "pdf")).failure.code, "DRF045");
assert.equal(
  fileFormOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "a.doc").code,
  "DRF049",
);
console.log("fine");
