import { exceptionField, isException } from "../model/exception.ts";
import type { RuleFinding } from "../model/finding.ts";
import { groupBy } from "../read/group-by.ts";
import { valuesAround } from "../read/json-pointer.ts";
import type { Entry } from "../read/read-file.ts";
import type { ExceptionRule } from "../rules/rule.ts";

/** How exceptions are applied. */
export interface ExceptionOptions {
  /** The rules that check the exceptions themselves. */
  rules: readonly ExceptionRule[];
  /** The codes of the rules that a record may skip. */
  codes: ReadonlySet<string>;
  /** Every record could be read. If not, some rules did not run, and it is not known which exceptions are needed. */
  isComplete: boolean;
  /** The record to which findings outside all records belong, such as those in a source text. */
  owner?: Entry | undefined;
}

/** Removes the findings that records ask to skip, and adds what is wrong with the exceptions themselves. */
export function applyExceptions(
  found: readonly RuleFinding[],
  entries: readonly Entry[],
  { rules, codes, isComplete, owner }: ExceptionOptions,
): RuleFinding[] {
  const withExceptions = entries
    .filter(({ value }) => Object.hasOwn(value, exceptionField))
    .map((entry) => ({ entry, asked: askedBy(entry), needed: new Set<number>() }));
  if (withExceptions.length === 0) return [...found];
  const byFile = groupBy(withExceptions, ({ entry }) => entry.file);
  const byPlace = new Map(
    [...byFile].map(([file, own]) => [file, new Map(own.map((asked) => [asked.entry.pointer, asked]))]),
  );
  const ofOwner = withExceptions.filter(({ entry }) => entry === owner);
  const exceptionsAt = ({ file, pointer = "" }: RuleFinding["finding"]) => {
    const own = byPlace.get(file);
    const around = own ? valuesAround(pointer).flatMap((place) => own.get(place) ?? []) : [];
    return file.kind?.holds === "source" ? [...around, ...ofOwner] : around;
  };
  const isSkipped = ({ rule: { code }, finding }: RuleFinding): boolean => {
    if (!codes.has(code)) return false;
    for (const { asked, needed } of exceptionsAt(finding)) {
      const index = Array.isArray(asked)
        ? asked.findIndex((exception) => isException(exception) && exception.code === code)
        : -1;
      if (index === -1) continue;
      needed.add(index);
      return true;
    }
    return false;
  };
  const left = found.filter((one) => !isSkipped(one));
  for (const rule of rules) {
    for (const asked of withExceptions)
      for (const finding of rule.check({ ...asked, codes, isComplete })) left.push({ rule, finding });
  }
  return left;
}

function askedBy({ value }: Entry): unknown {
  return (value as unknown as Record<string, unknown>)[exceptionField];
}
