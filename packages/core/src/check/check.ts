import { type RecordType, recordTypes } from "@open-resolutions/schemas";
import { expectArgument, hasFields } from "@open-resolutions/symbols/arguments";
import { checkSchema } from "../model/check-schema.ts";
import type { Finding, RuleFinding } from "../model/finding.ts";
import { emptyRecords, isComplete, type Records } from "../model/records.ts";
import { groupBy } from "../read/group-by.ts";
import { type Entry, isOfType, type ReadFile, readFile, type SourceFile } from "../read/read-file.ts";
import { rules } from "../rules/index.ts";
import {
  addRegisterReferences,
  addResolutionUse,
  type RegisterUse,
  startRegisterUse,
} from "../text/register-use.ts";
import { type ResolutionUnit, resolutionUnit, resolutionUnits } from "../text/resolution-unit.ts";
import {
  addPublished,
  addRecords,
  idsReferencedByRegisters,
  removeResolution,
  resolutionOf,
} from "./add-records.ts";
import { applyExceptions } from "./exceptions.ts";
import { placeFindings, sortFindings } from "./place-findings.ts";

/** The result of a check: the records, and everything that is wrong with them, by file, line and column. */
export interface Check {
  /** The records that match their schema. Derive them only when there are no findings. */
  records: Records;
  findings: Finding[];
}

/** What a check uses beside the files. */
export interface CheckOptions {
  /** Published records to which the files may refer. A record of the files replaces a published one with the same id. */
  published?: Records;
  /** The day of the check (ISO 8601). If absent, no date counts as in the future. */
  today?: string;
}

const fileRules = rules.filter((rule) => rule.scope === "file");
const recordRules = rules.filter((rule) => rule.scope === "record");
const recordRulesOf = Object.fromEntries(
  recordTypes.map((type) => [type, recordRules.filter(({ types }) => types?.includes(type) ?? true)]),
) as Record<RecordType, typeof recordRules>;
const resolutionRules = rules.filter((rule) => rule.scope === "resolution");
const datasetRules = rules.filter((rule) => rule.scope === "dataset");
const exceptions = {
  rules: rules.filter((rule) => rule.scope === "exception"),
  codes: new Set([...recordRules, ...resolutionRules, ...datasetRules].map(({ code }) => code)),
};

/** Checks the files of a dataset: their form, their schema, then every rule. All findings are reported at once. */
export function checkFiles(sources: Iterable<SourceFile>, options: CheckOptions = {}): Check {
  const expected = "files, each {path, content}, as readFolder of @open-resolutions/core/files reads them";
  expectArgument(hasFields(sources) && Symbol.iterator in sources, expected, sources);
  const records = "published records that recordsFromPublished made";
  const { published } = options;
  if (published !== undefined) expectArgument(hasFields(published, "entries", "byId"), records, published);
  const files: ReadFile[] = [];
  for (const source of sources) {
    const { path, content } = source ?? {};
    expectArgument(typeof path === "string" && content !== undefined, "{path, content} of each file", source);
    append(files, readFile(source));
  }
  // The slug is undefined for the registers.
  const bySlug = groupBy(files, resolutionOf);
  const registers = bySlug.get(undefined) ?? [];
  bySlug.delete(undefined);
  const findings: Finding[] = [];
  const check = checkInOrder([...registers, ...[...bySlug.values()].flat()], { ...options, keep: true });
  let step = check.next();
  for (; !step.done; step = check.next()) append(findings, step.value);
  return { records: step.value, findings: sortFindings(findings) };
}

/** Adds values to a list one by one: as arguments of one call, many values would overflow the stack. */
function append<Value>(list: Value[], values: Iterable<Value>): void {
  for (const value of values) list.push(value);
}

/** The records of a resolution or of the registers, and what was found in them so far. */
interface Part {
  slug: string;
  entries: Entry[];
  found: RuleFinding[];
}

/**
 * Checks files one resolution at a time: first all files of the registers, then those of each resolution together. The
 * findings are yielded after each resolution; in the end the records are returned. The records of a checked resolution
 * are removed, so that memory does not grow with the number of resolutions, unless `keep` is true.
 */
export function* checkInOrder(
  files: Iterable<ReadFile>,
  { published = emptyRecords(), today, keep = false }: CheckOptions & { keep?: boolean } = {},
): Generator<Finding[], Records> {
  const records = emptyRecords();
  const publishedUnits = new Map(resolutionUnits(published).map((unit) => [unit.slug, unit]));
  const registers: Part = { slug: "", entries: [], found: [] };
  const ended = new Set<string>();
  let use: RegisterUse | undefined;
  let needed: ReadonlySet<string> = new Set();
  let open: Part | undefined;

  const endRegisters = (): RegisterUse => {
    addPublished(records, published);
    needed = idsReferencedByRegisters(records);
    const started = startRegisterUse(records, today);
    addRegisterReferences(started, records);
    return started;
  };
  const endResolution = ({ slug, entries, found }: Part, registerUse: RegisterUse): Finding[] => {
    const publishedUnit = publishedUnits.get(slug);
    const resolution = entries.find(isOfType("resolution")) ?? publishedUnit?.resolution;
    const own = entries.filter(isOfType("paragraph"));
    const paragraphs = own.length > 0 ? own : (publishedUnit?.paragraphs ?? []);
    if (resolution && paragraphs.length === 0) records.invalidResolutions.add(slug);
    const unit = {
      ...resolutionUnit(records, slug, resolution, paragraphs),
      isContinued: own.length > 0 && ended.has(slug),
    };
    append(found, checkEach(entries, records, registerUse));
    append(found, checkResolution(unit, records));
    ended.add(slug);
    addResolutionUse(registerUse, unit);
    const findings = placeFindings(
      applyExceptions(found, entries, { ...exceptions, isComplete: isComplete(records), owner: resolution }),
    );
    if (!keep) removeResolution(records, needed);
    return findings;
  };

  for (const file of files) {
    const slug = resolutionOf(file);
    if (slug !== undefined) use ??= endRegisters();
    if (open && use && slug !== open.slug) {
      yield endResolution(open, use);
      open = undefined;
    }
    if (slug !== undefined) open ??= { slug, entries: [], found: [] };
    const part = open ?? registers;
    const { found, invalid } = checkFile(file);
    append(part.found, found);
    append(part.entries, addRecords(file, slug, invalid, records));
  }
  use ??= endRegisters();
  if (open) yield endResolution(open, use);
  for (const [slug, unit] of publishedUnits) if (!ended.has(slug)) addResolutionUse(use, unit);
  const { entries, found } = registers;
  append(found, checkEach(entries, records, use));
  for (const rule of datasetRules)
    for (const finding of rule.check(records, use)) found.push({ rule, finding });
  yield placeFindings(applyExceptions(found, entries, { ...exceptions, isComplete: isComplete(records) }));
  return records;
}

/** Checks the form and the schema of a file. @returns also JSON Pointers to the values that do not match the schema. */
function checkFile(file: ReadFile): { found: RuleFinding[]; invalid: string[] } {
  const bySchema = checkSchema(file);
  const found: RuleFinding[] = [];
  for (const rule of fileRules) {
    if (file.context || (rule.afterSchema && bySchema.length > 0)) continue;
    for (const finding of rule.check(file)) found.push({ rule, finding });
  }
  const invalid = bySchema.map(({ finding }) => finding.pointer ?? "");
  return { found: [...found, ...bySchema], invalid };
}

function* checkEach(entries: readonly Entry[], records: Records, use: RegisterUse): Generator<RuleFinding> {
  for (const entry of entries) {
    if (entry.file.context) continue;
    for (const rule of recordRulesOf[entry.type])
      for (const finding of rule.check(entry, records, use)) yield { rule, finding };
  }
}

function* checkResolution(unit: ResolutionUnit, records: Records): Generator<RuleFinding> {
  const { resolution, paragraphs, source } = unit;
  if (
    [resolution?.file, source, ...paragraphs.map(({ file }) => file)].every((file) => file?.context ?? true)
  )
    return;
  for (const rule of resolutionRules)
    for (const finding of rule.check(unit, records)) yield { rule, finding };
}
