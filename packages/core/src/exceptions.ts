import type { Found } from "./finding.ts";
import { pointer } from "./json/pointer.ts";
import type { Entry } from "./read.ts";
import { skipNeeded } from "./rules/skip-needed.ts";

/** The private field in which a record says which rules it may break, and why. */
const field = "x_skip";

/** An exception that a record asks for: `{"code": "REF004", "reason": "…"}`. */
interface Exception {
  entry: Entry;
  pointer: string;
  code: string;
}

/**
 * Takes away what records ask to be excepted from, and adds what is wrong with the exceptions themselves: they name a
 * rule and a reason, and are still needed. While a record cannot be read, rules hold back, and whether an exception is
 * needed cannot be told.
 *
 * @param owner the record for faults that stand outside every record, such as in a source text.
 */
export function applyExceptions(
  found: readonly Found[],
  entries: readonly Entry[],
  codes: ReadonlySet<string>,
  isComplete: boolean,
  owner?: Entry,
): Found[] {
  const asking = entries.filter(({ value }) => Object.hasOwn(value, field));
  if (asking.length === 0) return [...found];
  const faults: Found[] = [];
  const exceptions = asking.flatMap((entry) => [...exceptionsOf(entry, codes, faults)]);
  const needed = new Set<Exception>();
  const left = found.filter(({ rule: { code }, problem }) => {
    const exception = exceptions.find(
      (candidate) =>
        candidate.code === code &&
        (contains(candidate.entry, problem) ||
          (candidate.entry === owner && problem.file.kind?.holds === "source")),
    );
    if (exception) needed.add(exception);
    return !exception;
  });
  for (const exception of exceptions) {
    if (needed.has(exception) || !isComplete) continue;
    const message = `the record breaks no rule ${exception.code}, so there is nothing to skip`;
    faults.push(fault(exception.entry, exception.pointer, message, "remove the exception"));
  }
  return [...left, ...faults];
}

function* exceptionsOf(entry: Entry, codes: ReadonlySet<string>, faults: Found[]): Generator<Exception> {
  const list: unknown = (entry.value as unknown as Record<string, unknown>)[field];
  const form = `write "${field}": [{"code": "REF004", "reason": "why"}]`;
  if (!Array.isArray(list)) {
    faults.push(fault(entry, pointer(field), `\`${field}\` is no list of exceptions`, form));
    return;
  }
  for (const [index, exception] of list.entries()) {
    const { code, reason } = (exception ?? {}) as { code?: unknown; reason?: unknown };
    const at = pointer(field, index);
    if (typeof code !== "string" || typeof reason !== "string" || reason.trim() === "")
      faults.push(fault(entry, at, "an exception names the code of a rule and a reason", form));
    else if (!codes.has(code))
      faults.push(
        fault(
          entry,
          at,
          `no rule ${code} can be skipped in a record`,
          "see `open-resolutions validate --rules`",
        ),
      );
    else yield { entry, pointer: at, code };
  }
}

function fault(entry: Entry, at: string, message: string, hint: string): Found {
  return { rule: skipNeeded, problem: { file: entry.file, pointer: entry.pointer + at, message, hint } };
}

function contains(entry: Entry, { file, pointer: at = "" }: Found["problem"]): boolean {
  return (
    file === entry.file &&
    (entry.pointer === "" || at === entry.pointer || at.startsWith(`${entry.pointer}/`))
  );
}
