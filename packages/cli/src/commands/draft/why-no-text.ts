import { basename, dirname } from "node:path";
import { kindBySchema, shellWord } from "@open-resolutions/core";
import type { DraftFailure } from "@open-resolutions/draft";
import { isDraftLine } from "../../inputs/draft-lines.ts";

const hint = "give the document as text, PDF, Word (.docx), HTML or Akoma Ntoso XML";

/** Why the content of a file is not an official text although it can be read: it is JSON. Undefined for a text. */
export function whyNoText(content: string, path: string): DraftFailure | undefined {
  if (!/^\s*[{[]/.test(content)) return undefined;
  const [first = ""] = content.trimStart().split("\n", 1);
  if (isDraftLine(first))
    return failure(
      "these are drafts already, as lines",
      "open-resolutions validate checks them, and open-resolutions export makes files of them",
    );
  const value = json(content) ?? json(first);
  if (value === undefined) return undefined;
  if (typeof (value as { content?: unknown } | null)?.content === "string")
    return failure("these are texts as lines", `open-resolutions draft - --lines < ${shellWord(path)}`);
  const holdsRecords = kindBySchema((value as { $schema?: unknown } | null)?.$schema) !== undefined;
  if (!holdsRecords) return failure("this is JSON, not an official text", hint);
  return failure(
    "this holds records already, and is not an official text",
    ["paragraphs.json", "resolution.json"].includes(basename(path))
      ? `open-resolutions review ${shellWord(dirname(path))} asks you about each proposal in them`
      : hint,
  );
}

function failure(message: string, hint: string): DraftFailure {
  return { code: "DRF017", message, hint };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
