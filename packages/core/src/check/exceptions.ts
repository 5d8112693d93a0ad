import { exceptionField, isException } from "../model/exception.ts";
import type { Found } from "../model/finding.ts";
import type { Entry } from "../read/read-file.ts";
import type { ExceptionRule } from "../rules/rule.ts";

/** How exceptions are applied. */
export interface ExceptionOptions {
  /** The rules that check the exceptions themselves. */
  rules: readonly ExceptionRule[];
  /** The codes of the rules that a record may skip. */
  codes: ReadonlySet<string>;
  /** Every record could be read. While one cannot, rules hold back, and nobody can tell which exceptions are needed. */
  isComplete: boolean;
  /** The record to which findings outside every record belong, such as those in a source text. */
  owner?: Entry | undefined;
}

/** Removes the findings that records ask to skip, and adds what is wrong with the exceptions themselves. */
export function applyExceptions(
  found: readonly Found[],
  entries: readonly Entry[],
  { rules, codes, isComplete, owner }: ExceptionOptions,
): Found[] {
  const asking = entries
    .filter(({ value }) => Object.hasOwn(value, exceptionField))
    .map((entry) => ({ entry, asked: askedBy(entry), needed: new Set<number>() }));
  if (asking.length === 0) return [...found];
  const isSkipped = ({ rule: { code }, problem }: Found): boolean => {
    for (const { entry, asked, needed } of asking) {
      if (!contains(entry, problem) && !(entry === owner && problem.file.kind?.holds === "source")) continue;
      const index = Array.isArray(asked)
        ? asked.findIndex((exception) => isException(exception) && exception.code === code)
        : -1;
      if (index === -1 || !codes.has(code)) continue;
      needed.add(index);
      return true;
    }
    return false;
  };
  const left = found.filter((finding) => !isSkipped(finding));
  for (const rule of rules) {
    for (const asked of asking)
      for (const problem of rule.check({ ...asked, codes, isComplete })) left.push({ rule, problem });
  }
  return left;
}

function askedBy({ value }: Entry): unknown {
  return (value as unknown as Record<string, unknown>)[exceptionField];
}

function contains(entry: Entry, { file, pointer = "" }: Found["problem"]): boolean {
  if (file !== entry.file) return false;
  return entry.pointer === "" || pointer === entry.pointer || pointer.startsWith(`${entry.pointer}/`);
}
