import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import {
  canonicalJson,
  checkFiles,
  type Finding,
  losesDigits,
  type Records,
  registerFolders,
  type SourceFile,
  shellWord,
} from "@open-resolutions/core";
import { readContent } from "@open-resolutions/core/files";
import type { AuthoredParagraph, AuthoredParagraphs, AuthoredResolution } from "@open-resolutions/schemas";
import { contextFiles } from "../../files/context-files.ts";
import { explainFileError, isFileError } from "../../files/explain-file-error.ts";
import { kindOf } from "../../files/folders.ts";
import { writeFileSafely } from "../../files/write-file.ts";
import { UsageError } from "../../usage-error.ts";
import { doubtsOf } from "./doubts.ts";
import { findingsOf } from "./findings.ts";
import type { OpenPoints } from "./open-points.ts";

/** The paragraphs of a resolution in their file. */
export interface ResolutionFile {
  paragraphs: readonly AuthoredParagraph[];
  /** The texts of its footnotes by their numbers. */
  footnotes: ReadonlyMap<number, string>;
  /** What is open beside its proposals. */
  open: OpenPoints;
  /** The registers to which its annotations refer. */
  registers: Records;
  /**
   * Writes the paragraphs: beside the file, and moved there when they are whole.
   *
   * @throws {UsageError} when another program changed the file meanwhile: nothing is overwritten.
   */
  write: (paragraphs: readonly AuthoredParagraph[]) => void;
}

/** Findings that say a file cannot be read, or does not match its schema. Others do not hinder a review. */
const blocking = /^(?:FMT00[124]|SCH)/;

/**
 * Opens the resolution in a folder.
 *
 * @param published the published records, which the registers beside the resolution go before.
 * @throws {UsageError} when it is not the folder of a resolution, or its records cannot be read.
 */
export function openResolution(asked: string, published: Records): ResolutionFile {
  const folder = resolutionFolder(asked);
  const file = join(folder, "paragraphs.json");
  const slug = basename(resolve(folder));
  const own = ["paragraphs.json", "resolution.json"]
    .filter((name) => kindOf(join(folder, name)) === "file")
    .map((name) => ({ path: `resolutions/${slug}/${name}`, content: readContent(join(folder, name)) }));
  const { records, findings } = checkFiles(own, { published });
  const fault = findings.find(({ severity, code }) => severity === "error" && blocking.test(code));
  if (fault) throw new UsageError(faultText(fault, folder));
  let text = readText(file);
  if (losesDigits(text))
    throw new UsageError(
      `${file} has a number with more digits than a program keeps: write it as a text, in quotation marks`,
    );
  const content: AuthoredParagraphs = JSON.parse(text);
  const [resolution] = records.entries.resolution;
  const root = dirname(dirname(resolve(folder)));
  const registers = checkFiles(contextFiles(root, registerFolders), { published }).records;
  return {
    paragraphs: content.paragraphs,
    open: openIn(resolution?.value, content.paragraphs, own, registers),
    footnotes: new Map(resolution?.value.footnotes?.map(({ number, text: words }) => [number, words])),
    registers,
    write: (paragraphs) => {
      if (readText(file) !== text)
        throw new UsageError(`${file} was changed by another program: start the review again`);
      text = canonicalJson({ ...content, paragraphs }, "paragraphs");
      writeFileSafely(file, text);
    },
  };
}

/** What is open in a resolution; without its record, nothing is known to be. */
function openIn(
  resolution: AuthoredResolution | undefined,
  paragraphs: readonly AuthoredParagraph[],
  own: readonly SourceFile[],
  registers: Records,
): OpenPoints {
  const [file, record] = own;
  if (!resolution || !file || !record) return { doubts: () => [], findings: () => [] };
  return {
    doubts: doubtsOf(resolution, paragraphs, registers),
    findings: findingsOf(record, resolution, file.path, registers),
  };
}

/**
 * The folder of the resolution that a person means by it, or by a file in it.
 *
 * @throws {UsageError} when it is not that of a resolution.
 */
export function resolutionFolder(asked: string): string {
  const folder = kindOf(asked) === "file" ? dirname(asked) : asked;
  if (kindOf(join(folder, "paragraphs.json")) === "file") return folder;
  throw new UsageError(
    `${asked} is not the folder of a resolution: it has no paragraphs.json. Name a folder such as data/resolutions/a-res-78-1`,
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isFileError(error)) throw new UsageError(`${file}: ${explainFileError(error)}`);
    throw error;
  }
}

function faultText({ file, line, column, message }: Finding, folder: string): string {
  return `${join(folder, basename(file))}:${line}:${column}: ${message}; open-resolutions validate ${shellWord(folder)} shows everything that is wrong`;
}
