import type { CitedDocument, IndexedResolution, Subject } from "@open-resolutions/schemas/facts";
import * as validators from "@open-resolutions/schemas/validators/facts";
import { placeFindings } from "../check/place-findings.ts";
import type { Finding, RuleFinding } from "../model/finding.ts";
import type { Records } from "../model/records.ts";
import { type ReadFile, readLinesOf, type SourceFile } from "../read/read-file.ts";
import { compactLine, expandLine } from "./compact-line.ts";
import { unreadableFormat } from "./index-format.ts";
import { documentsFile, holdsResolutions, subjectsFile } from "./index-paths.ts";
import { type IndexContext, makeAgain } from "./index-rule.ts";
import { lineRules, lineValid, manifestAgrees, totalsAgree } from "./index-rules.ts";

/** A file of an index, as its manifest lists it and as it is. */
export interface MeasuredFile {
  path: string;
  bytes: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
}

/** A total of one of the files, with its line. */
interface Total {
  file: ReadFile;
  expected: number;
  found: number;
}

/**
 * Checks an index line by line, in memory that grows with its ids and not with its lines.
 *
 * @param sources its files of NDJSON, in the order of `inReadingOrder`, with their paths inside the folder.
 * @param records the registers.
 * @returns the findings after each line, and at the end those on the totals.
 */
export function* checkIndex(sources: Iterable<SourceFile>, { byId, entries }: Records): Generator<Finding[]> {
  const documents = new Map<string, Total>();
  const subjects = new Map<string, Total>();
  const seen = new Map<string, string>();
  // Only who has the official documents can make the index again: until then a tombstone leads from an old id.
  const gone = entries.tombstone.map(({ value }) => value.id);
  const idsOf = (type: "actor" | "capability" | "verb" | "theme") => new Set([...byId[type].keys(), ...gone]);
  const registers = {
    actor: idsOf("actor"),
    capability: idsOf("capability"),
    verb: idsOf("verb"),
    theme: idsOf("theme"),
  };
  let isWhole = true;
  const ids = { documents: new Set<string>(), subjects: new Set<string>() };
  for (const source of sources) {
    for (const line of readLinesOf(source)) {
      const file = line.error ? line : { ...line, value: expandLine(source.path, line.value) };
      const validator = validatorOf(source.path);
      if (!validator) continue;
      const invalid = checkLine(file, validator);
      if (invalid.length > 0) {
        isWhole = false;
        yield placeFindings(invalid);
        continue;
      }
      if (source.path === documentsFile) {
        const { id, citations } = file.value as CitedDocument;
        ids.documents.add(id);
        documents.set(id, { file: headOf(file), expected: citations, found: 0 });
      } else if (source.path === subjectsFile) {
        const { id, resolutions } = file.value as Subject;
        ids.subjects.add(id);
        subjects.set(id, { file: headOf(file), expected: resolutions, found: 0 });
      } else {
        const resolution = file.value as IndexedResolution;
        const context: IndexContext = { registers, ...ids, path: source.path, seen };
        const found = lineRules.flatMap((rule) =>
          [...rule.check(resolution, context)].map((fault) => ({ rule, finding: { file, ...fault } })),
        );
        if (found.length > 0) yield placeFindings(found);
        seen.set(resolution.id, `${source.path}:${file.firstLine}`);
        count(resolution, documents, subjects);
      }
    }
  }
  // What a line that cannot be read holds is not known: the totals may be right.
  if (!isWhole) return;
  yield placeFindings([
    ...wrongTotals(documents, "citations", "/citations"),
    ...wrongTotals(subjects, "resolutions", "/resolutions"),
  ]);
}

/** The findings on files that the manifest lists otherwise, or not. */
export function checkManifest(manifest: ReadFile, files: readonly MeasuredFile[]): Finding[] {
  const listed = (manifest.value as { files?: MeasuredFile[] } | null | undefined)?.files;
  const fault = (message: string): RuleFinding => ({
    rule: manifestAgrees,
    finding: { file: manifest, pointer: "", message, hint: makeAgain },
  });
  const unreadable = unreadableFormat(manifest.value);
  if (unreadable !== undefined) return placeFindings([fault(unreadable)]);
  if (!Array.isArray(listed)) return placeFindings([fault("the manifest lists no files")]);
  const known = new Map(listed.map((file) => [file.path, file]));
  const found = files.flatMap(({ path, bytes, sha256 }) => {
    const own = known.get(path);
    known.delete(path);
    if (!own) return [fault(`${path} is not in the manifest`)];
    return own.bytes === bytes && own.sha256 === sha256 ? [] : [fault(`${path} is not as the manifest says`)];
  });
  return placeFindings([...found, ...[...known.keys()].map((path) => fault(`${path} is missing`))]);
}

type FactsValidator = (typeof validators)[keyof typeof validators];

function validatorOf(path: string): FactsValidator | undefined {
  if (path === documentsFile) return validators.citedDocument;
  if (path === subjectsFile) return validators.subject;
  return holdsResolutions(path) ? validators.indexedResolution : undefined;
}

function checkLine(file: ReadFile, validate: FactsValidator): RuleFinding[] {
  const fault = (message: string, pointer = ""): RuleFinding => ({
    rule: lineValid,
    finding: { file, pointer, message, hint: makeAgain },
  });
  if (file.error === "encoding") return [fault("the line is not UTF-8")];
  if (file.error) return [fault(file.error.message)];
  if (validate(file.value)) {
    const isAsWritten = JSON.stringify(compactLine(file.path, file.value as object)) === file.text;
    return isAsWritten ? [] : [fault("the line is not in the form in which npm run index writes it")];
  }
  const [error] = validate.errors ?? [];
  const unknown = error?.params.additionalProperty ?? error?.params.missingProperty;
  const message = [error?.message, unknown === undefined ? [] : `"${unknown}"`].flat().join(": ");
  return [fault(`the line does not match its schema: ${message}`, error?.instancePath)];
}

/** A file without its text and value, so that a total does not keep its line in memory. */
function headOf(file: ReadFile): ReadFile {
  const { value: _, ...head } = file;
  return { ...head, text: structuredClone(file.text.slice(0, 200)) };
}

function count(
  { paragraphs, subjects: own = [] }: IndexedResolution,
  documents: ReadonlyMap<string, Total>,
  subjects: ReadonlyMap<string, Total>,
): void {
  const add = (totals: ReadonlyMap<string, Total>, id: string | null) => {
    const total = id === null ? undefined : totals.get(id);
    if (total) total.found += 1;
  };
  for (const { citations = [] } of paragraphs) for (const { document } of citations) add(documents, document);
  for (const subject of own) add(subjects, subject);
}

function* wrongTotals(
  totals: ReadonlyMap<string, Total>,
  name: string,
  pointer: string,
): Generator<RuleFinding> {
  for (const [id, { file, expected, found }] of totals) {
    if (expected === found) continue;
    const message = `${id}: \`${name}\` is ${expected}, but the lines have ${found}`;
    yield {
      rule: totalsAgree,
      finding: { file, pointer: file.text.endsWith("}") ? pointer : "", message, hint: makeAgain },
    };
  }
}
