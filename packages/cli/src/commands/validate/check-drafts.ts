import {
  type CheckOptions,
  checkInOrder,
  type Finding,
  pointerSteps,
  type ReadFile,
  type Records,
  type RecordType,
  readFile,
  type SourceFile,
} from "@open-resolutions/core";
import { draftLinesPath } from "../../inputs/draft-lines.ts";
import { checkIds, endOfIds, type Ids, noIds } from "./check-draft-ids.ts";
import { failuresOf, type LineOfDraft, lineFinding } from "./draft-line-findings.ts";

/**
 * Checks lines of `draft`. What one line can show is checked when the line is read; of earlier lines only the ids are
 * kept, and what refers to another line is looked up when all are known. Every finding names the line, and in its
 * message the id.
 */
export function* checkDrafts(sources: Iterable<SourceFile>, options: CheckOptions): Generator<Finding[]> {
  const own = { ...options, ...(options.published && { published: registersOf(options.published) }) };
  const ids = noIds();
  for (const source of sources) {
    for (const read of readFile({ ...source, path: "resolutions.ndjson" })) {
      const file = { ...read, path: draftLinesPath };
      if (file.error) yield [...checkInOrder([file], own)].flat();
      else yield checkLine(file, own, ids);
    }
  }
  yield endOfIds(ids, options.published);
}

/** Registers without resolutions: nothing else is needed for one line, and to look at them takes time. */
function registersOf({ entries, byId, ...others }: Records): Records {
  return {
    ...others,
    entries: { ...entries, resolution: [], paragraph: [] },
    byId: { ...byId, resolution: new Map(), paragraph: new Map() },
  };
}

/** Rules that ask more than a line has: another line may use a record, and only the records of a folder have `x_skip`. */
const ofFolders: ReadonlySet<string> = new Set(["REF004", "NUM001", "NUM002", "NUM003"]);

function checkLine(file: ReadFile, options: CheckOptions, ids: Ids): Finding[] {
  const line = lineOfDraft(file);
  if (!line) {
    const message = "this is not a line of open-resolutions draft";
    const hint = "expected {id or input, version, registers, resolution, paragraphs, documents, findings}";
    return [lineFinding(file, "DRF017", message, hint)];
  }
  const { name, value } = line;
  const inLine: Finding[] = [];
  for (const findings of checkInOrder(recordsOf(line), options)) {
    for (const finding of findings) {
      if (ofFolders.has(finding.code)) continue;
      // Input that was piped in cannot be fixed.
      const { fix, ...found } = { ...finding, message: `${name}: ${finding.message}` };
      // A copy: an excerpt that is a part of the line would keep the whole line in memory.
      const copy = structuredClone(found);
      const target = elsewhere(finding, value);
      if (target === undefined) inLine.push(copy);
      else ids.asked.push({ id: target, finding: copy });
    }
  }
  return [...failuresOf(line), ...inLine, ...checkIds(line, ids)];
}

/** The id that a reference of this line leads to, where neither the line nor the registers have it. */
function elsewhere({ code, pointer }: Finding, value: unknown): string | undefined {
  if (code !== "REF001") return undefined;
  let inner = value;
  for (const step of pointerSteps(pointer)) inner = (inner as Record<string, unknown> | undefined)?.[step];
  return typeof inner === "string" ? inner : undefined;
}

function lineOfDraft(file: ReadFile): LineOfDraft | undefined {
  const value = file.value as Partial<LineOfDraft["value"]> | null;
  if (typeof value !== "object" || value === null) return undefined;
  const { id, input, resolution, paragraphs, documents = [], findings = [] } = value;
  if (typeof resolution !== "object") return undefined;
  if (![paragraphs, documents, findings].every((list) => Array.isArray(list))) return undefined;
  const name = [id, input, `line ${file.firstLine}`].find((text) => typeof text === "string") as string;
  return { file, name, value: { ...value, resolution, paragraphs: paragraphs ?? [], documents, findings } };
}

/** The records of a line, the registers first, each with its place in the line. */
function* recordsOf({
  file,
  value: { resolution, paragraphs, documents },
}: LineOfDraft): Generator<ReadFile> {
  const record = (type: RecordType, name: string, value: unknown, at: string): ReadFile => ({
    ...file,
    kind: { holds: "lines", type, schema: type, name },
    value,
    at,
  });
  for (const [index, value] of documents.entries())
    yield record("document", "documents", value, `/documents/${index}`);
  if (resolution !== null) yield record("resolution", "resolutions", resolution, "/resolution");
  for (const [index, value] of paragraphs.entries())
    yield record("paragraph", "paragraphs", value, `/paragraphs/${index}`);
}
