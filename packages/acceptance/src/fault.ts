import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceFile } from "@open-resolutions/core";

/** One way to break one file of `data/`. */
export interface Fault {
  name: string;
  /** The code and the name of the one finding that it must give. */
  finding: string;
  /** The file to break, inside `data/`. */
  file: string;
  /** Its new text, with the mark `¦` where the finding must point. */
  edit: (text: string) => string;
  /** The path of the broken text, if the fault is its path. */
  moveTo?: string;
  /** How the broken text is encoded, if not as UTF-8. */
  encoding?: "utf8" | "latin1";
  /** The words to which the finding must point, if they are not in the broken file. */
  pointsAt?: { file: string; words: string };
}

/** An edit that replaces words with others that contain the mark: the first after an anchor, or the only ones. */
export function replace(from: string, to: string, anchor = ""): (text: string) => string {
  return (text) => {
    const at = text.indexOf(from, text.indexOf(anchor));
    const only = anchor !== "" || text.lastIndexOf(from) === at;
    if (!text.includes(anchor) || at === -1 || !only)
      throw new Error(`more than one ${from}, or none: give an anchor before the one to replace`);
    return text.slice(0, at) + to + text.slice(at + from.length);
  };
}

/**
 * Breaks a file.
 *
 * @returns the place that the finding must name, and what restores the file.
 */
export function breakData(data: string, fault: Fault): { place: string; restore: () => void } {
  const path = join(data, fault.file);
  const target = join(data, fault.moveTo ?? fault.file);
  const original = readFileSync(path);
  const { marked, content } = breakText(original.toString("utf8"), fault);
  const place = fault.pointsAt
    ? placeOf(
        fault.pointsAt.file,
        readFileSync(join(data, fault.pointsAt.file), "utf8"),
        fault.pointsAt.words,
      )
    : placeOf(fault.moveTo ?? fault.file, marked, "¦");

  rmSync(path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  const restore = () => {
    rmSync(target);
    writeFileSync(path, original);
  };
  return { place, restore };
}

/** Breaks a file among others that were read, and leaves these as they are. */
export function breakFiles(files: readonly SourceFile[], fault: Fault): SourceFile[] {
  return files.map((file) => {
    if (file.path !== fault.file) return file;
    const { content } = breakText(String(file.content), fault);
    const path = fault.moveTo ?? fault.file;
    return { path, content: fault.encoding ? new Uint8Array(content) : content.toString("utf8") };
  });
}

/** The broken text with the mark, and its bytes without the mark. */
function breakText(text: string, fault: Fault): { marked: string; content: Buffer } {
  const marked = fault.edit(text);
  return { marked, content: Buffer.from(marked.replace("¦", ""), fault.encoding ?? "utf8") };
}

/** The place of words in a text as `data/file:line:column`. */
function placeOf(file: string, text: string, words: string): string {
  const before = text.slice(0, text.indexOf(words)).split("\n");
  if (text.indexOf(words) === -1) throw new Error(`${file} does not contain ${words}`);
  return `data/${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
