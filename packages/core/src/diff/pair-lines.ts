/** A record, parsed. */
export type ParsedRecord = Readonly<Record<string, unknown>>;

/** A record of one list that the other has not, or not as it is. */
export interface PairedRecord {
  id: string;
  old: ParsedRecord | undefined;
  new: ParsedRecord | undefined;
  /** Its place in the newer list, counted from 0; -1 when it is not there. */
  position: number;
}

/** Two lists of records, each a line of JSON, put side by side. */
export interface PairedLists {
  /** What is not the same in both, in the order of the newer list; what is gone comes last. */
  different: PairedRecord[];
  /** The ids of the older list, in their order. */
  oldIds: string[];
  /** The ids of the newer list, in their order. */
  newIds: string[];
  /** The records that are in both stand in another order. */
  isReordered: boolean;
}

/**
 * Puts two lists of records side by side by their ids. Lines that are equal are never parsed, and only those are held
 * for which the other list has not brought its record yet: memory grows with what is different.
 *
 * @throws {SyntaxError} when a line is no JSON, or no record with an id, or when two that wait have the same id.
 */
export function pairLines(older: Iterable<string>, newer: Iterable<string>): PairedLists {
  const [olds, news] = [older[Symbol.iterator](), newer[Symbol.iterator]()];
  const waitingOld = new Map<string, WaitingLine>();
  const waitingNew = new Map<string, WaitingLine>();
  const different: PairedRecord[] = [];
  const oldIds: string[] = [];
  const newIds: string[] = [];
  const oldPlaces: number[] = [];
  for (;;) {
    const [old, now] = [olds.next(), news.next()];
    if (old.done && now.done) break;
    if (!old.done && !now.done && old.value === now.value) {
      const id = idOf(now.value);
      oldPlaces[newIds.length] = oldIds.length;
      oldIds.push(id);
      newIds.push(id);
      continue;
    }
    const [oldId, newId] = [old, now].map((next) => (next.done ? undefined : idOf(next.value)));
    if (oldId !== undefined) {
      wait(waitingOld, oldId, { line: old.value, place: oldIds.length });
      oldIds.push(oldId);
    }
    if (newId !== undefined) {
      wait(waitingNew, newId, { line: now.value, place: newIds.length });
      newIds.push(newId);
    }
    for (const id of [oldId, newId]) if (id !== undefined) settle(id);
  }
  for (const [id, { line, place }] of waitingNew)
    different.push({ id, old: undefined, new: JSON.parse(line), position: place });
  different.sort((a, b) => a.position - b.position);
  for (const [id, { line }] of waitingOld)
    different.push({ id, old: JSON.parse(line), new: undefined, position: -1 });
  return { different, oldIds, newIds, isReordered: !isAscending(oldPlaces) };

  function settle(id: string): void {
    const [old, now] = [waitingOld.get(id), waitingNew.get(id)];
    if (!old || !now) return;
    waitingOld.delete(id);
    waitingNew.delete(id);
    oldPlaces[now.place] = old.place;
    // What is kept is parsed: a line is a piece of the text that was read with it, and would keep all of that.
    if (old.line !== now.line)
      different.push({ id, old: JSON.parse(old.line), new: JSON.parse(now.line), position: now.place });
  }
}

/** A line for which the other list has not brought its record yet. */
interface WaitingLine {
  line: string;
  place: number;
}

function wait(waiting: Map<string, WaitingLine>, id: string, line: WaitingLine): void {
  if (waiting.has(id)) throw new SyntaxError(`two records have the id "${id}"`);
  waiting.set(id, line);
}

const startOfRecord = '{"id":';

/** The id of a record, which stands first in it. It is parsed to a text of its own: a piece would keep the whole line. */
function idOf(line: string): string {
  const start = startOfRecord.length;
  const end = line.startsWith(`${startOfRecord}"`) ? line.indexOf('"', start + 1) + 1 : 0;
  const literal = line.slice(start, end);
  if (end > 0 && !literal.includes("\\")) return JSON.parse(literal);
  const { id } = (JSON.parse(line) ?? {}) as { id?: unknown };
  if (typeof id !== "string") throw new SyntaxError(`a record without an id: ${line.slice(0, 80)}`);
  return id;
}

function isAscending(places: readonly number[]): boolean {
  let last = -1;
  for (const place of places) {
    if (place === undefined) continue;
    if (place < last) return false;
    last = place;
  }
  return true;
}
