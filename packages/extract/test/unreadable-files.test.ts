import { assemblyText } from "@open-resolutions/testkit/official-texts";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import PDFDocument from "pdfkit";
import { beforeAll, describe, expect, it } from "vitest";
import { extract, fileFormOf } from "../src/index.ts";
import { extracted, failureOf } from "./drafted.ts";
import { pdfLayout } from "./pdf-layout.ts";
import { tidyText } from "./tidy-text.ts";
import { wordLayout } from "./word-layout.ts";

let pdf: Uint8Array;
let word: Uint8Array;

beforeAll(async () => {
  const text = tidyText(assemblyText.content);
  pdf = await pdfLayout(text);
  word = await wordLayout(text);
});

/** A Word file with other parts. */
function wordWith(parts: Record<string, string>): Uint8Array {
  const packed = unzipSync(word);
  for (const [path, content] of Object.entries(parts)) packed[path] = strToU8(content);
  return zipSync(packed);
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe("a file that cannot be read says why, and what to do", () => {
  it("a PDF file that is empty, cut off or something else", async () => {
    expect(await failureOf(new Uint8Array(), "a.pdf")).toMatchObject({
      code: "DRF045",
      message: "this file is empty",
    });
    for (const part of [0.2, 0.5, 0.99])
      expect(await failureOf(pdf.slice(0, part * pdf.length))).toMatchObject({
        code: "DRF045",
        message: expect.stringContaining("cut off"),
      });
    expect(await failureOf(strToU8("The General Assembly,"), "a.pdf")).toMatchObject({ code: "DRF045" });
    expect(await failureOf(strToU8("%PDF-1.7\n%%EOF\n"))).toMatchObject({
      code: "DRF045",
      message: expect.stringContaining("damaged"),
    });
  });

  it.each([
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], "a.pdf", "an image (PNG)", "(OCR)"],
    ["JPEG", [0xff, 0xd8, 0xff, 0xe0], "a.docx", "an image (JPEG)", "(OCR)"],
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], "a.html", "an image (PNG)", "(OCR)"],
    ["gzip", [0x1f, 0x8b, 0x08, 0x00], "a.txt", "a packed file (.gz)", "unpack it"],
  ])("a file of %s with another name", async (_, bytes, name, what, hint) => {
    expect(await failureOf(Uint8Array.from(bytes), name)).toMatchObject({
      code: "DRF049",
      message: `this is ${what}, which is not read`,
      hint: expect.stringContaining(hint),
    });
  });

  it("a text with the name of a PDF or Word file, and bytes that nobody knows", async () => {
    for (const extension of ["pdf", "docx"]) {
      expect(await failureOf(strToU8("The lamps burn."), `a.${extension}`)).toMatchObject({
        message: `the name ends with .${extension}, but the file is plain text`,
        hint: expect.stringContaining(".txt"),
      });
      expect(await failureOf(Uint8Array.of(1, 0, 0xfe, 3), `a.${extension}`)).toMatchObject({
        message: `the name ends with .${extension}, but the file is something else`,
        hint: "download the file again",
      });
    }
  });

  it("a workbook, a presentation or another packed file with the name of a Word file", async () => {
    const packed = (types: string) => zipSync({ "[Content_Types].xml": strToU8(types) });
    const kinds = {
      "spreadsheetml.sheet.main+xml": "an Excel workbook (.xlsx)",
      "presentationml.presentation.main+xml": "a PowerPoint presentation (.pptx)",
      other: "a packed file (ZIP)",
    };
    for (const [types, what] of Object.entries(kinds))
      expect(await failureOf(packed(types), "a.docx")).toMatchObject({
        code: "DRF049",
        message: `this is ${what}, and not a Word document (.docx)`,
      });
  });

  it("a PDF file with a password", async () => {
    const bytes = await printed((document) => document.text("Recalling"), { userPassword: "secret" });
    expect(await failureOf(bytes)).toMatchObject({
      code: "DRF045",
      message: expect.stringContaining("password"),
    });
  });

  it("a scanned PDF file", async () => {
    const bytes = await printed((document) => document.rect(72, 72, 400, 600).fill());
    expect(await failureOf(bytes)).toMatchObject({
      code: "DRF046",
      message: expect.stringContaining("its page is a picture"),
    });
  });

  it("a Word file that is cut off, packed with a password, or not one", async () => {
    expect(await failureOf(word.slice(0, word.length / 2))).toMatchObject({
      code: "DRF045",
      message: expect.stringContaining("damaged"),
    });
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(await failureOf(old)).toMatchObject({
      code: "DRF049",
      message: expect.stringContaining(".doc"),
      hint: expect.stringContaining("save it as .docx"),
    });
    expect(await failureOf(old, "letter.msg")).toMatchObject({
      code: "DRF049",
      message: expect.stringContaining("e-mail of Outlook"),
    });
    const locked = Uint8Array.from([
      ...old,
      ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    expect(await failureOf(locked)).toMatchObject({
      code: "DRF045",
      message: expect.stringContaining("password"),
    });
    expect(await failureOf(zipSync({ "a.txt": strToU8("a") }))).toMatchObject({ code: "DRF049" });
    expect(await failureOf(strToU8("{\\rtf1 Recalling}"))).toMatchObject({ code: "DRF049" });
    const odt = zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] });
    expect(await failureOf(odt)).toMatchObject({
      code: "DRF049",
      message: expect.stringContaining(".odt"),
      hint: expect.stringContaining("save it as .docx"),
    });
    expect(
      await failureOf(
        wordWith({ "word/document.xml": `<w:document ${namespace}><w:body><w:p/></w:body></w:document>` }),
      ),
    ).toMatchObject({ code: "DRF046" });
  });

  it("a page saved with its pictures, or an e-mail with its parts", async () => {
    const pageOf = (header: string) => strToU8(`${header}\r\n\r\n--lamps\r\n`);
    for (const header of [
      "From: <Saved by Blink>\r\nSubject: Lamps\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=text/html",
      "Subject: Lamps\nContent-Type: text/html\nContent-Transfer-Encoding: base64",
    ])
      expect(await failureOf(pageOf(header), "a.mht")).toMatchObject({
        code: "DRF049",
        message: expect.stringContaining(".mht"),
        hint: expect.stringContaining("save it as HTML"),
      });
    const servers = "Received: from lamps.example.org by towers.example.org\n".repeat(100);
    expect(
      await failureOf(pageOf(`${servers}From: a@example.org\nContent-Type: multipart/mixed`), "a.eml"),
    ).toMatchObject({ code: "DRF049", message: expect.stringContaining("e-mail") });
    expect(fileFormOf(pageOf("From: a@example.org\nContent-Type: text/plain"), "a.eml")).toBeUndefined();
  });

  it("an HTML page that only shows a PDF file", async () => {
    const page =
      '<!doctype html><body><nav>Home</nav><iframe src="https://docs.un.org/a.pdf"></iframe></body>';
    expect(await failureOf(strToU8(page))).toMatchObject({ code: "DRF046" });
  });
});

describe("a file that was made to do harm", () => {
  it("unpacks to no more than a resolution can have", async () => {
    const bomb = wordWith({ "word/document.xml": " ".repeat(60_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await failureOf(bomb)).toMatchObject({
      code: "DRF045",
      message: expect.stringContaining("50 MB"),
    });
  });

  it("is not believed about its size", async () => {
    const bomb = wordWith({ "word/document.xml": " ".repeat(60_000_000) });
    // The size in the directory of the file: 60,000,000 becomes 60.
    const size = Buffer.from(Uint32Array.of(60_000_000).buffer);
    const bytes = Buffer.from(bomb);
    for (let at = bytes.indexOf(size); at !== -1; at = bytes.indexOf(size)) bytes.writeUInt32LE(60, at);
    expect(await failureOf(new Uint8Array(bytes))).toMatchObject({
      code: expect.stringMatching(/DRF04[56]/),
    });
  });

  it("expands no entities, and reads nothing from outside", async () => {
    const type = (entity: string) =>
      `<?xml version="1.0"?><!DOCTYPE w:document [${entity}]><w:document ${namespace}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`;
    for (const entity of [
      '<!ENTITY a SYSTEM "file:///etc/passwd">',
      '<!ENTITY a SYSTEM "http://127.0.0.1:9/">',
      '<!ENTITY a "aaaa">',
    ])
      expect(await failureOf(wordWith({ "word/document.xml": type(entity) }))).toMatchObject({
        code: "DRF045",
        message: expect.stringContaining("document type"),
      });
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="file:///etc/passwd" TargetMode="External"/></Relationships>';
    expect(await failureOf(wordWith({ "_rels/.rels": relations }))).toMatchObject({
      code: expect.stringMatching(/DRF04[59]/),
    });
  });

  it("has a paragraph that no resolution has", async () => {
    const words = "a".repeat(600_000);
    const long = { code: "DRF045", message: expect.stringContaining("500000 characters") };
    const part = `<w:document ${namespace}><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;
    expect(await failureOf(wordWith({ "word/document.xml": part }))).toMatchObject(long);
    expect(await failureOf(strToU8(`<!doctype html><p>${words}`))).toMatchObject(long);
  });

  it("has elements that are nested too deep", async () => {
    const deep = `<w:document ${namespace}>${"<w:sdt>".repeat(5000)}${"</w:sdt>".repeat(5000)}</w:document>`;
    expect(await failureOf(wordWith({ "word/document.xml": deep }))).toMatchObject({
      code: "DRF045",
      message: expect.stringContaining("nested"),
    });
    const page = `<!doctype html>${"<div>".repeat(50_000)}Recalling`;
    expect(await failureOf(strToU8(page))).toMatchObject({
      code: "DRF045",
      message: expect.stringContaining("nested"),
    });
  });
});

it("whatever bytes are changed, a file gives a text or says why not", async () => {
  const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("pdf", "word"), changes, async (kind, edits) => {
      const bytes = (kind === "pdf" ? pdf : word).slice();
      for (const [place, value] of edits) bytes[Math.floor(place * bytes.length)] = value;
      const form = fileFormOf(bytes, "");
      if (typeof form !== "string") return;
      const read = await extract(bytes, form);
      if ("failure" in read) expect(read.failure.message).not.toBe("");
      else expect(read.read.blocks.length).toBeGreaterThan(0);
    }),
    { numRuns: 60, seed: 11 },
  );
});

it("reading leaves the bytes as they are", async () => {
  const copy = pdf.slice();
  await extracted(copy);
  expect(copy).toEqual(pdf);
});

/** A PDF file with one page. */
function printed(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ ...options, info: { CreationDate: new Date(0) } });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    draw(document);
    document.end();
  });
}
