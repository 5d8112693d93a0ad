import { strToU8, zipSync } from "fflate";
import { draftOf } from "./drafted.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const part = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A run. @param properties what is inside `w:rPr` */
export const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;

/** A paragraph with properties. @param properties what is inside `w:pPr` */
export const paragraphWith = (properties: string, ...runs: string[]) =>
  paragraph(`<w:pPr>${properties}</w:pPr>`, ...runs);

/** The lines of the masthead of a Word file, and the enacting formula. */
export const masthead = [
  "A/RES/99/7",
  "General Assembly",
  "Resolution adopted by the General Assembly on 1 March 2045",
  "99/7. Tests of readers",
  "The General Assembly,",
];

/** The parts of a Word file beside its text: what is inside their elements. */
export interface OtherParts {
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  numbering?: string;
  styles?: string;
  header?: string;
}

const elements: Record<keyof OtherParts, string> = {
  footnotes: "footnotes",
  endnotes: "endnotes",
  comments: "comments",
  numbering: "numbering",
  styles: "styles",
  header: "hdr",
};

/** A Word file, written out: a masthead, then this body. The relation of each other part has its name as id. */
export function wordFile(
  body: string[],
  other: OtherParts = {},
  lines = masthead.map((line) => paragraph(run(line))),
): Uint8Array {
  const kinds = Object.keys(other) as (keyof OtherParts)[];
  const files = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Override PartName="/word/document.xml" ContentType="${part}.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packages}/relationships">${kinds.map((kind) => `<Relationship Id="${kind}" Type="${relations}/${kind}" Target="${kind}.xml"/>`).join("")}</Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${word}" xmlns:r="${relations}"><w:body>${lines.join("")}${body.join("")}</w:body></w:document>`,
    ...Object.fromEntries(
      kinds.map((kind) => [
        `word/${kind}.xml`,
        `<w:${elements[kind]} xmlns:w="${word}">${other[kind]}</w:${elements[kind]}>`,
      ]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

/** The draft of such a file. */
export const draftWord = (body: string[], other: OtherParts = {}) =>
  draftOf("a-res-99-7.docx", wordFile(body, other));

/** The labels of a draft with the words of each paragraph. */
export const outline = ({ paragraphs }: Awaited<ReturnType<typeof draftWord>>) =>
  paragraphs.map(({ label, text }) => [label, text]);

/** The words that a draft sets aside for this reason. */
export const asideAs = ({ setAside }: Awaited<ReturnType<typeof draftWord>>, reason: string) =>
  setAside.filter((each) => each.reason === reason).map(({ text }) => text);

/** What a draft says about a file that is not final. */
export const notFinal = ({ findings }: Awaited<ReturnType<typeof draftWord>>) =>
  findings.filter(({ code }) => code === "DRF048").map(({ line, message }) => [line, message]);
