import type { Records, RecordType } from "@open-resolutions/core";

/** A record that a person can choose. */
export interface Choice {
  id: string;
  type: RecordType;
  /** What people call it: a name or a title. */
  name: string;
}

/** Finds the records of some types. */
export type ChoicesOf = (types: readonly RecordType[]) => readonly Choice[];

/** So many suggestions fit on the screen and can be read at a glance. */
const most = 5;

/** Finds records by their types. They are listed once per type. */
export function choicesIn({ byId }: Records): ChoicesOf {
  const known = new Map<RecordType, Choice[]>();
  const listOf = (type: RecordType): Choice[] => {
    const list =
      known.get(type) ??
      [...byId[type].values()].map(({ value }) => ({ id: value.id, type, name: nameOf(value) }));
    known.set(type, list);
    return list;
  };
  return (types) => types.flatMap(listOf);
}

/** The choices whose id or name has the typed words: first those that begin with them, the shortest ids first. */
export function suggest(typed: string, choices: readonly Choice[]): Choice[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return [];
  const rank = ({ id, name }: Choice) => {
    if (id === wanted) return 0;
    if (id.startsWith(wanted) || name.toLowerCase().startsWith(wanted)) return 1;
    return 2;
  };
  return choices
    .filter(({ id, name }) => id.includes(wanted) || name.toLowerCase().includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b) || a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

function nameOf(record: object): string {
  const { name, title, symbol, label } = record as Record<string, unknown>;
  return String(name ?? title ?? symbol ?? label ?? "");
}
