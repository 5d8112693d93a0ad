import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, nameFinder, type Records, registerNames } from "@open-resolutions/core";
import { setOpenNamesAside } from "@open-resolutions/draft";
import type { AuthoredDocument, AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { writeFileSafely } from "../../files/write-file.ts";

/** The titles of the documents that the drafts of a run cite, with their ids. */
export type CitedTitles = Map<string, string>;

/** Adds the titles and other names of documents. */
export function addTitles(titles: CitedTitles, documents: readonly AuthoredDocument[]): void {
  for (const { id, title, aliases = [] } of documents)
    for (const name of title === undefined ? aliases : [title, ...aliases]) titles.set(name, id);
}

/**
 * Sets the titles aside that one draft of a run has as the name of a document, and another one has in its text: the
 * program did not know them when it read that text. Each is a line for the person.
 *
 * @param folders of the drafts that were written.
 * @param registers the registers with the documents that the run added.
 */
export function setTitlesOfOthersAside(
  folders: Iterable<string>,
  titles: CitedTitles,
  registers: Records,
): string[] {
  const find = nameFinder(titles.keys());
  const names = registerNames(registers);
  const added = new Set(titles.values());
  const lines: string[] = [];
  for (const folder of folders) {
    const path = join(folder, "paragraphs.json");
    const file: { paragraphs: AuthoredParagraph[] } = JSON.parse(readFileSync(path, "utf8"));
    const { footnotes = [] }: AuthoredResolution = JSON.parse(
      readFileSync(join(folder, "resolution.json"), "utf8"),
    );
    const texts = [...file.paragraphs, ...footnotes].map(({ text }) => text);
    if (!texts.some((text) => find(text).length > 0)) continue;
    const notes = new Map(footnotes.map(({ number, text }) => [number, text]));
    const settled = file.paragraphs.map((paragraph) => setOpenNamesAside(paragraph, notes, names, added));
    const paragraphs = settled.map(({ paragraph }) => paragraph);
    if (paragraphs.every((paragraph, at) => paragraph === file.paragraphs[at])) continue;
    writeFileSafely(path, canonicalJson({ ...file, paragraphs }, "paragraphs"));
    for (const { findings } of settled)
      for (const { paragraph, message } of findings) lines.push(`${paragraph}: ${message}`);
  }
  return lines;
}
