import { type UnzipFileInfo, unzipSync } from "fflate";
import type { FileFailure } from "../extracted.ts";

/** The parts of a Word file that hold its text, as XML. */
export interface WordParts {
  document: string;
  footnotes?: string;
  numbering?: string;
  styles?: string;
  /** The other parts that the document refers to: headers and footers, by the ids of their relations. */
  byRelation: Map<string, string>;
  endnotes?: string;
  comments?: string;
}

/** All parts together, in bytes. The texts of long resolutions have some megabytes. */
const most = 50_000_000;

/** The relations to the parts that are read. */
const wantedParts = /\/(?:footnotes|endnotes|comments|numbering|styles|header|footer)$/;

/** The types of the parts of Word files; a file with macros (.docm) has its own. */
const wordTypes = /wordprocessingml|vnd\.ms-word\.(?:document|template)/;

const again = "download the file again, or open it in Word and save it as .docx under a new name";

/**
 * Unpacks the text of a Word file, and nothing else. What is too large is not unpacked, and nothing outside the file is
 * read. (ECMA-376, part 2: packages; part 1, 11.3: parts of a document.)
 */
export function unzipWord(bytes: Uint8Array): WordParts | FileFailure {
  let total = 0;
  const unpack = (names: (name: string) => boolean) =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }: UnzipFileInfo) => {
        if (!names(name)) return false;
        total += originalSize;
        if (total > most) throw new TooLarge();
        return true;
      },
    });
  try {
    const packed = unpack(
      (name) => /(?:^|\/)_rels\/[^/]*\.rels$/.test(name) || name === "[Content_Types].xml",
    );
    const main = relationsOf(packed["_rels/.rels"]).find(({ type }) => type.endsWith("/officeDocument"));
    const path = main?.target.replace(/^\//, "");
    const types = decode(packed["[Content_Types].xml"]);
    if (path === undefined || !wordTypes.test(types)) return notWord(types);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const own = relationsOf(packed[`${folder}_rels/${path.slice(folder.length)}.rels`])
      .filter(({ isExternal }) => !isExternal)
      .map((relation) => ({
        ...relation,
        path: relation.target.startsWith("/") ? relation.target.slice(1) : folder + relation.target,
      }));
    const wanted = own.filter(({ type }) => wantedParts.test(type));
    const parts = unpack((name) => name === path || wanted.some((relation) => relation.path === name));
    const part = (kind: string) => {
      const found = wanted.find(({ type }) => type.endsWith(`/${kind}`));
      return found && parts[found.path] ? { [kind]: decode(parts[found.path]) } : {};
    };
    if (!parts[path]) return damaged("its text is missing");
    return {
      document: decode(parts[path]),
      ...part("footnotes"),
      ...part("numbering"),
      ...part("styles"),
      ...part("endnotes"),
      ...part("comments"),
      byRelation: new Map(wanted.map(({ id, path: at }) => [id, decode(parts[at])])),
    };
  } catch (error) {
    if (error instanceof TooLarge)
      return {
        code: "DRF045",
        message: `this Word file unpacks to more than ${most / 1e6} MB: no resolution is that long`,
        hint: again,
      };
    return damaged((error as Error).message);
  }
}

const oneResolution = "give the text, PDF, .docx, HTML or Akoma Ntoso file of one resolution";

/** A packed file that is not a Word document, by the types of its parts. */
function notWord(types: string): FileFailure {
  const office = officeForms.find(([type]) => types.includes(type))?.[1];
  return {
    code: "DRF049",
    message: `this is ${office ?? "a packed file (ZIP)"}, and not a Word document (.docx)`,
    hint: office === undefined ? `unpack it; ${oneResolution}` : oneResolution,
  };
}

/** (ECMA-376, part 1, annex A: the types of the main parts.) */
const officeForms: readonly [type: string, what: string][] = [
  ["spreadsheetml", "an Excel workbook (.xlsx)"],
  ["presentationml", "a PowerPoint presentation (.pptx)"],
];

/** A part is larger than is read. */
class TooLarge extends Error {}

/** A Word file that cannot be read. */
export function damaged(reason: string): FileFailure {
  return { code: "DRF045", message: `this Word file is damaged: ${reason}`, hint: again };
}

interface Relation {
  id: string;
  type: string;
  target: string;
  isExternal: boolean;
}

function relationsOf(part: Uint8Array | undefined): Relation[] {
  return [...decode(part).matchAll(/<Relationship\s([^<>]*)>/g)].map(([, attributes = ""]) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    return {
      id: value("Id"),
      type: value("Type"),
      target: value("Target"),
      isExternal: value("TargetMode") === "External",
    };
  });
}

function decode(bytes: Uint8Array | undefined): string {
  if (!bytes) return "";
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
}
