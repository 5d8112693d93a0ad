import { closeSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { Zip, ZipDeflate } from "fflate";
import type { DatasetDescription } from "../writer.ts";
import { fixedTime } from "../zip-time.ts";
import type { GrowingPart } from "./xlsx-part.ts";
import { type Sheet, stylesXml } from "./xlsx-sheet.ts";
import { sheetText } from "./xlsx-text.ts";

/** ZIP without its 64-bit extension counts the bytes of a file in 32 bits. */
const partLimit = 2 ** 32 - 1;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = "http://schemas.openxmlformats.org";
const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes finished sheets and their texts as a workbook (ECMA-376 Part 1, 12.3, and Part 2, Open Packaging Conventions). Deflated in
 * plain JavaScript, so that the bytes are the same on every Node.
 *
 * @throws when a part is too large for a ZIP, and what the file system throws.
 */
export function writeWorkbook(
  path: string,
  sheets: readonly Sheet[],
  texts: GrowingPart,
  dataset: DatasetDescription,
): void {
  const output = openSync(path, "w");
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(output, chunk);
    });
    for (const [name, xml] of partsBeside(sheets, dataset))
      addPart(zip, name, [Buffer.from(declaration + xml)]);
    addFile(zip, textsPath, texts);
    for (const [at, sheet] of sheets.entries()) addFile(zip, sheetPath(at), sheet);
    zip.end();
  } finally {
    closeSync(output);
  }
}

function addFile(zip: Zip, name: string, { file }: GrowingPart): void {
  if (statSync(file).size > partLimit) {
    throw new Error(`xlsx: ${name} is too large for a workbook; export to csv, parquet or sqlite`);
  }
  addPart(zip, name, chunksOf(file));
}

function addPart(zip: Zip, name: string, chunks: Iterable<Uint8Array>): void {
  // Level 3 takes half the time of the usual 6, and makes the workbook a fifth larger.
  const part = new ZipDeflate(name, { level: 3 });
  part.mtime = fixedTime;
  zip.add(part);
  for (const chunk of chunks) part.push(chunk);
  part.push(new Uint8Array(), true);
}

function* chunksOf(file: string): Generator<Uint8Array> {
  const input = openSync(file, "r");
  try {
    for (;;) {
      // A new piece of memory each time: fflate keeps what it was given until it has compressed it.
      const chunk = new Uint8Array(262_144);
      const length = readSync(input, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(input);
  }
}

const textsPath = "xl/sharedStrings.xml";
const sheetPath = (at: number) => `xl/worksheets/sheet${at + 1}.xml`;

/** Every part but the sheets. The properties hold no date, because a workbook that names none is valid. */
function partsBeside(sheets: readonly Sheet[], dataset: DatasetDescription): [string, string][] {
  const { title, version, license, source } = dataset;
  const office = `${schemas}/officeDocument/2006/relationships`;
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const relationships = (...all: string[]) =>
    `<Relationships xmlns="${schemas}/package/2006/relationships">${all.join("")}</Relationships>`;
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    [
      "[Content_Types].xml",
      [
        `<Types xmlns="${schemas}/package/2006/content-types">`,
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        part("xl/workbook.xml", `${mediaType}.sheet.main+xml`),
        part("xl/styles.xml", `${mediaType}.styles+xml`),
        part(textsPath, `${mediaType}.sharedStrings+xml`),
        part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ...sheets.map((_, at) => part(sheetPath(at), `${mediaType}.worksheet+xml`)),
        "</Types>",
      ].join(""),
    ],
    [
      "_rels/.rels",
      relationships(
        relationship("rId1", `${office}/officeDocument`, "xl/workbook.xml"),
        relationship(
          "rId2",
          `${schemas}/package/2006/relationships/metadata/core-properties`,
          "docProps/core.xml",
        ),
      ),
    ],
    [
      "docProps/core.xml",
      `<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:title>${sheetText(title)}</dc:title><dc:creator>${sheetText(source)}</dc:creator>` +
        `<dc:description>${sheetText(`Version ${version}. Licence: ${license}.`)}</dc:description>` +
        `<cp:version>${sheetText(version)}</cp:version></cp:coreProperties>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>` +
        `${sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}` +
        "</sheets></workbook>",
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships(
        ...sheets.map((_, at) =>
          relationship(`rId${at + 1}`, `${office}/worksheet`, `worksheets/sheet${at + 1}.xml`),
        ),
        relationship(`rId${sheets.length + 1}`, `${office}/styles`, "styles.xml"),
        relationship(`rId${sheets.length + 2}`, `${office}/sharedStrings`, "sharedStrings.xml"),
      ),
    ],
    ["xl/styles.xml", stylesXml],
  ];
}
