import { type RecordType, recordTypes } from "@open-resolutions/schemas";
import { checkSchema } from "../model/check-schema.ts";
import type { Finding, Found } from "../model/finding.ts";
import { emptyRecords, isComplete, type Records } from "../model/records.ts";
import { groupBy } from "../read/group-by.ts";
import { type Entry, isOfType, type ReadFile, readFile, type SourceFile } from "../read/read-file.ts";
import { rules } from "../rules/index.ts";
import { openSurvey, type Survey, surveyRegisters, surveyResolution } from "../text/register-use.ts";
import { type ResolutionUnit, resolutionUnit, resolutionUnits } from "../text/resolution-unit.ts";
import { addKnown, collect, forgetResolution, idsAskedFor, resolutionOf } from "./add-records.ts";
import { applyExceptions } from "./exceptions.ts";
import { placeProblems, sortFindings } from "./place-findings.ts";

/** What a check saw: the records, and everything that is wrong with them, by file, line and column. */
export interface Check {
  /** The records that have the shape of their schema. To be derived only when there is no error. */
  records: Records;
  findings: Finding[];
}

/** With what files are checked beside themselves. */
export interface CheckOptions {
  /** Published records to which the files may refer; a record of the files with the same id takes its place. */
  known?: Records;
  /** The day of the check (ISO 8601). When it is not said, no date counts as in the future. */
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
  const files: ReadFile[] = [];
  for (const source of sources) append(files, readFile(source));
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

/** Adds values to a list, however many: as arguments of one call they would overflow the stack. */
function append<Value>(list: Value[], values: Iterable<Value>): void {
  for (const value of values) list.push(value);
}

/** The records of a resolution, or of the registers, and what was found wrong with them so far. */
interface Part {
  slug: string;
  entries: Entry[];
  found: Found[];
}

/**
 * Checks files one resolution at a time: first all that hold registers, then those of each resolution together. What
 * was found is yielded after each resolution; in the end the records are returned. A resolution is forgotten once it
 * is checked, so that memory does not grow with their number, unless they are to be kept.
 */
export function* checkInOrder(
  files: Iterable<ReadFile>,
  { known = emptyRecords(), today, keep = false }: CheckOptions & { keep?: boolean } = {},
): Generator<Finding[], Records> {
  const records = emptyRecords();
  const published = new Map(resolutionUnits(known).map((unit) => [unit.slug, unit]));
  const registers: Part = { slug: "", entries: [], found: [] };
  const ended = new Set<string>();
  let survey: Survey | undefined;
  let asked: ReadonlySet<string> = new Set();
  let open: Part | undefined;

  const endRegisters = (): Survey => {
    addKnown(records, known);
    asked = idsAskedFor(records);
    const opened = openSurvey(records, today);
    surveyRegisters(opened, records);
    return opened;
  };
  const endResolution = ({ slug, entries, found }: Part, registersSurvey: Survey): Finding[] => {
    const known = published.get(slug);
    const resolution = entries.find(isOfType("resolution")) ?? known?.resolution;
    const own = entries.filter(isOfType("paragraph"));
    const paragraphs = own.length > 0 ? own : (known?.paragraphs ?? []);
    if (resolution && paragraphs.length === 0) records.damaged.add(slug);
    const unit = {
      ...resolutionUnit(records, slug, resolution, paragraphs),
      isContinued: own.length > 0 && ended.has(slug),
    };
    append(found, checkEach(entries, records, registersSurvey));
    append(found, checkResolution(unit, records));
    ended.add(slug);
    surveyResolution(registersSurvey, unit);
    const findings = placeProblems(
      applyExceptions(found, entries, { ...exceptions, isComplete: isComplete(records), owner: resolution }),
    );
    if (!keep) forgetResolution(records, asked);
    return findings;
  };

  for (const file of files) {
    const slug = resolutionOf(file);
    if (slug !== undefined) survey ??= endRegisters();
    if (open && survey && slug !== open.slug) {
      yield endResolution(open, survey);
      open = undefined;
    }
    if (slug !== undefined) open ??= { slug, entries: [], found: [] };
    const part = open ?? registers;
    const faults = checkForm(file);
    append(part.found, faults.found);
    append(part.entries, collect(file, slug, faults.pointers, records));
  }
  survey ??= endRegisters();
  if (open) yield endResolution(open, survey);
  for (const [slug, unit] of published) if (!ended.has(slug)) surveyResolution(survey, unit);
  const { entries, found } = registers;
  append(found, checkEach(entries, records, survey));
  for (const rule of datasetRules)
    for (const problem of rule.check(records, survey)) found.push({ rule, problem });
  yield placeProblems(applyExceptions(found, entries, { ...exceptions, isComplete: isComplete(records) }));
  return records;
}

/** What is wrong with the form of a file, and the JSON Pointers to what its schema refuses. */
function checkForm(file: ReadFile): { found: Found[]; pointers: string[] } {
  const faults = checkSchema(file);
  const pointers = faults.map(({ problem }) => problem.pointer ?? "");
  const found: Found[] = [];
  for (const rule of fileRules) {
    if (file.context || (rule.afterSchema && faults.length > 0)) continue;
    for (const problem of rule.check(file)) found.push({ rule, problem });
  }
  return { found: [...found, ...faults], pointers };
}

function* checkEach(entries: readonly Entry[], records: Records, survey: Survey): Generator<Found> {
  for (const entry of entries) {
    if (entry.file.context) continue;
    for (const rule of recordRulesOf[entry.type])
      for (const problem of rule.check(entry, records, survey)) yield { rule, problem };
  }
}

function* checkResolution(unit: ResolutionUnit, records: Records): Generator<Found> {
  const { resolution, paragraphs, source } = unit;
  if (
    [resolution?.file, source, ...paragraphs.map(({ file }) => file)].every((file) => file?.context ?? true)
  )
    return;
  for (const rule of resolutionRules)
    for (const problem of rule.check(unit, records)) yield { rule, problem };
}
