/** A record, or what is stored of it. */
export type Fields = Readonly<Record<string, unknown>>;

/** How the value of a field is stored at its place in a list. */
export interface Cell {
  /** What is stored: a text, a number that is not 0, or a list; undefined for a value that has no such form. */
  store: (value: unknown, record: Fields) => unknown;
  /** The value of what is stored; undefined for what `store` does not make. Never throws. */
  read: (stored: unknown, record: Fields) => unknown;
}

/** How records of one kind are stored. */
export interface Form {
  /** The fields that have a place in the list, in its order. */
  cells: Readonly<Record<string, Cell>>;
  /** The values that follow from the other fields, or are usual: they are not stored. Never throws. */
  defaults: (record: Fields) => Fields;
}

/** In a list: nothing is stored at this place. */
const nothing = 0;

/**
 * A record as a list: the values of its cells without those that follow from others, and at its end an object of
 * what has no place. There `null` says that the record lacks a field that would follow. A list of one text or number
 * is that text or number.
 */
export function compactRecord(record: Fields, { cells, defaults }: Form): unknown {
  const others = withoutDefaults(record, defaults);
  const places: unknown[] = [];
  for (const [name, { store }] of Object.entries(cells)) {
    const value = others[name];
    const stored = value === undefined || value === null ? undefined : store(value, record);
    if (stored !== undefined) delete others[name];
    places.push(stored ?? nothing);
  }
  while (places.at(-1) === nothing) places.pop();
  if (Object.keys(others).length > 0) places.push(others);
  const [only] = places;
  return places.length === 1 && (typeof only === "string" || typeof only === "number") ? only : places;
}

/** The record of which something is stored; of anything else something that is not a valid record. */
export function expandRecord(stored: unknown, { cells, defaults }: Form): Record<string, unknown> {
  const places: unknown[] = Array.isArray(stored) ? stored : [stored];
  const last = places.at(-1);
  const record: Record<string, unknown> = {};
  let index = 0;
  for (const [name, { read }] of Object.entries(cells)) {
    const value = places[index];
    if (value !== undefined && value !== nothing && !isFields(value)) record[name] = read(value, record);
    index += 1;
  }
  return withDefaults(isFields(last) ? { ...record, ...last } : record, defaults);
}

/** A record without the values that follow from others; `null` for what would follow and is absent. */
export function withoutDefaults(record: Fields, defaults: Form["defaults"]): Record<string, unknown> {
  const known = defaults(record);
  const left: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) if (!isSame(value, known[name])) left[name] = value;
  for (const name of Object.keys(known))
    if (known[name] !== undefined && record[name] === undefined) left[name] = null;
  return left;
}

/** The inverse of `withoutDefaults`. */
export function withDefaults(stored: Fields, defaults: Form["defaults"]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(stored)) if (value !== null) record[name] = value;
  for (const [name, value] of Object.entries(defaults(record)))
    if (value !== undefined && !Object.hasOwn(stored, name)) record[name] = value;
  return record;
}

/** Whether a value is an object and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || typeof one !== "object" || typeof other !== "object") return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A text as it is. */
export const text: Cell = {
  store: (value) => (typeof value === "string" ? value : undefined),
  read: (stored) => stored,
};

/** A number as it is. */
export const number: Cell = {
  store: (value) => (typeof value === "number" && value !== nothing ? value : undefined),
  read: (stored) => stored,
};

/** A list of records, each in the form that its place and its owner give it. */
export function records(formAt: (index: number, owner: Fields) => Form): Cell {
  return {
    store: (value, owner) =>
      Array.isArray(value)
        ? value.map((record, index) => compactRecord(record, formAt(index, owner)))
        : undefined,
    read: (stored, owner) =>
      Array.isArray(stored)
        ? stored.map((record, index) => expandRecord(record, formAt(index, owner)))
        : stored,
  };
}

/** Cells for words that occur again and again: each is stored once in `list`, and elsewhere as its place there, from 1. */
export function termCells(list: string[]): { term: Cell; terms: Cell } {
  const places = new Map<string, number>();
  const store = (value: unknown): number | undefined => {
    if (typeof value !== "string") return undefined;
    const place = places.get(value) ?? list.push(value);
    places.set(value, place);
    return place;
  };
  const read = (stored: unknown): unknown => (typeof stored === "number" ? list[stored - 1] : undefined);
  return {
    term: { store, read },
    // A list of one is that one.
    terms: {
      store: (value) => {
        if (!Array.isArray(value) || value.some((each) => typeof each !== "string")) return undefined;
        const stored = value.map(store);
        return stored.length === 1 ? stored[0] : stored;
      },
      read: (stored) => (Array.isArray(stored) ? stored.map(read) : [read(stored)]),
    },
  };
}
