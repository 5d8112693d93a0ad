import { otherNamesOf, type Records, registerNames } from "@open-resolutions/core";
import { lacksYear, parseSymbol, slugOf, typedSlug } from "@open-resolutions/symbols";
import { askForSymbol } from "../../names/symbols-of-number.ts";
import { UsageError } from "../../usage-error.ts";
import { inAnyOrder, withCapitals, withoutSpaces } from "./content-words.ts";

/** A record of a register, which has a name or a title. */
export interface NamedRecord {
  id: string;
  name?: string;
  title?: string;
  symbol?: string;
  acronym?: string;
  aliases?: string[];
  identifiers?: readonly { scheme: string; value: string }[];
}

export const namedRegisters = ["actor", "capability", "document"] as const;

/** The record of a register that a name means, or the symbol of a document that no register has. */
export type Meant =
  | { record: { register: "actor" | "capability"; value: NamedRecord }; symbol?: never }
  | { record?: never; symbol: string };

/**
 * What a name means.
 *
 * @returns undefined when no record has the name, and it is not a symbol.
 * @throws {UsageError} when several records have the name, or it is a number alone.
 */
export function meantByName(name: string, records: Records): Meant | undefined {
  const { entries } = records;
  const wanted = name.trim().toLowerCase();
  const calledBy = (
    names: (record: NamedRecord) => string[],
    folded: (each: string) => string | undefined = (each) => each.toLowerCase(),
    asked = wanted,
  ) =>
    namedRegisters.flatMap((register) =>
      entries[register].flatMap(({ value }: { value: NamedRecord }) =>
        names(value).some((each) => folded(each) === asked) ? { register, value } : [],
      ),
    );
  const byName = calledBy(namesOf);
  const called = byName.length > 0 ? byName : calledBy(otherNamesOf);
  const meant = onlyRecord(name, called);
  if (meant) return meant;
  const asWritten = name.trim();
  const order = inAnyOrder(name);
  const capability =
    capabilityInOtherWords(asWritten, records) ??
    // A single common word is rather a subject.
    (order === undefined ? undefined : capabilityInOtherWords(withCapitals(asWritten), records));
  if (capability) return { record: { register: "capability", value: capability } };
  const slug = typedSlug(name);
  if (parseSymbol(name.trim().toUpperCase()) || lacksYear(name) || slug !== slugOf(name))
    return { symbol: slug };
  const symbol = askForSymbol(name);
  if (symbol !== undefined) throw new UsageError(`"${name}" is a number alone: ${symbol}`);
  return (
    onlyRecord(name, calledBy(namesOf, withoutSpaces, withoutSpaces(name))) ??
    (order === undefined ? undefined : onlyRecord(name, calledBy(namesOf, inAnyOrder, order)))
  );
}

/** @throws {UsageError} when there are several, and the name is the id of none. */
function onlyRecord(
  name: string,
  called: readonly { register: (typeof namedRegisters)[number]; value: NamedRecord }[],
): Meant | undefined {
  // An id belongs to one record, whatever the names of others are.
  const meant =
    called.find(({ value: { id } }) => id === name) ?? (called.length === 1 ? called[0] : undefined);
  if (meant?.register === "document") return { symbol: meant.value.id };
  if (meant) return { record: { register: meant.register, value: meant.value } };
  if (called.length === 0) return undefined;
  throw new UsageError(
    `"${name}" is the name of several: give one of the ids ${called.map(({ value: { id } }) => id).join(", ")}`,
  );
}

/** The only capability that texts call so: "Lost Lamps Database" for the "Fog Union Lost Lamps Database". */
function capabilityInOtherWords(words: string, records: Records): NamedRecord | undefined {
  const ids = registerNames(records)
    .findEvery(words)
    .flatMap(({ start, end, target: { register, id } }) =>
      register === "capability" && start === 0 && end === words.length ? [id] : [],
    );
  return ids.length === 1 ? records.byId.capability.get(ids[0] ?? "")?.value : undefined;
}

/** What a record is called: its name or title, and its other names. */
export function namesOf({ id, name, title, symbol, acronym, aliases = [] }: NamedRecord): string[] {
  return [name, title, id, symbol, acronym, ...aliases].filter((each) => each !== undefined);
}
