import { recordTypes } from "@open-resolutions/schemas";
import { type Finding, type Problem, placeProblems } from "./finding.ts";
import { entriesOf, type ReadFile, readFile, type SourceFile } from "./read.ts";
import { emptyRecords, type Records, resolutionUnits } from "./records.ts";
import { canonicalForm } from "./rules/canonical-form.ts";
import { rules } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";
import { checkSchema } from "./schema/check-schema.ts";

/** What a check saw: the records, and everything that is wrong with them, by file, line and column. */
export interface Check {
  /** The records that have the shape of their schema. To be derived only when there is no finding. */
  records: Records;
  findings: Finding[];
}

/** Checks the files of a dataset: their form, their schema, then every rule. All findings are reported at once. */
export function checkFiles(sources: Iterable<SourceFile>): Check {
  const problems: { code: string; name: string; problem: Problem }[] = [];
  const report = ({ code, name }: Pick<Rule, "code" | "name">, found: Iterable<Problem>) => {
    for (const problem of found) problems.push({ code, name, problem });
  };
  const records = emptyRecords();

  for (const source of sources) {
    for (const file of readFile(source)) {
      const faults = checkSchema(file);
      for (const rule of rules) {
        // The order of keys means nothing while some of them are wrong.
        if (rule.scope === "file" && !(rule === canonicalForm && faults.length > 0))
          report(rule, rule.check(file));
      }
      problems.push(...faults);
      collect(
        file,
        records,
        faults.map(({ problem }) => problem.pointer ?? ""),
      );
    }
  }

  for (const { slug, paragraphs } of resolutionUnits(records)) {
    if (paragraphs.length === 0) records.damaged.add(slug);
  }
  const units = resolutionUnits(records);
  for (const rule of rules) {
    if (rule.scope === "record") {
      for (const type of recordTypes)
        for (const entry of records.entries[type]) report(rule, rule.check(entry, records));
    } else if (rule.scope === "resolution") {
      for (const unit of units) report(rule, rule.check(unit, records));
    } else if (rule.scope === "dataset") {
      report(rule, rule.check(records));
    }
  }
  return { records, findings: placeProblems(problems) };
}

/** Adds the records of a file. One with a fault in its schema is known by its id, and nothing else is asked of it. */
function collect(file: ReadFile, records: Records, faults: readonly string[]): void {
  const { kind } = file;
  if (!kind) return;
  if (kind.holds === "source") {
    records.sources.set(kind.name, file);
    return;
  }
  const isList =
    kind.holds !== "collection" ||
    Array.isArray((file.value as Record<string, unknown> | null)?.[kind.schema]);
  if (file.value === undefined || !isList) {
    records.unreadable.add(kind.holds === "record" ? `${kind.type}:${kind.name}` : kind.type);
    records.damaged.add(kind.name);
  }
  for (const entry of entriesOf(file)) {
    const id: unknown = (entry.value as { id?: unknown } | null)?.id;
    const faulty = faults.some((fault) => fault === entry.pointer || fault.startsWith(`${entry.pointer}/`));
    // Of a record with a fault nothing is known but that it is there.
    const known = faulty ? { ...entry, value: { id } } : entry;
    if (typeof id === "string") records.byId[entry.type].set(id, known as never);
    else if (kind.holds === "record") records.unreadable.add(`${kind.type}:${kind.name}`);
    if (faulty) records.damaged.add(kind.name);
    else records.entries[entry.type].push(entry as never);
  }
}
