/** A record, parsed. */
export type ParsedRecord = Readonly<Record<string, unknown>>;

/** A record that is not the same in both lists. */
export interface PairedRecord {
  id: string;
  old: ParsedRecord | undefined;
  new: ParsedRecord | undefined;
  /** Its position in the newer list, counted from 0; -1 when it is not in it. */
  position: number;
}

/** Two lists of records, compared by their ids. */
export interface PairedLists {
  /** The records that differ, in the order of the newer list; removed records come last. */
  different: PairedRecord[];
  /** The ids of the older list, in their order. */
  oldIds: string[];
  /** The ids of the newer list, in their order. */
  newIds: string[];
  /** The records that are in both lists are in another order. */
  isReordered: boolean;
}

/**
 * Compares two lists of records, each a line of JSON, by their ids. Equal lines are never parsed, and only lines without a
 * partner in the other list so far are kept: memory grows with the differences only.
 *
 * @throws {SyntaxError} when a line is not JSON, or has no id, or when two waiting lines have the same id.
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
  // Positions of new records are holes, which filter leaves out.
  const places = oldPlaces.filter(() => true);
  const isReordered = places.some((place, index) => place < (places[index - 1] ?? 0));
  return { different, oldIds, newIds, isReordered };

  function settle(id: string): void {
    const [old, now] = [waitingOld.get(id), waitingNew.get(id)];
    if (!old || !now) return;
    waitingOld.delete(id);
    waitingNew.delete(id);
    oldPlaces[now.place] = old.place;
    // Keep the parsed record: the line is a slice of a longer text, and would keep all of it in memory.
    if (old.line !== now.line)
      different.push({ id, old: JSON.parse(old.line), new: JSON.parse(now.line), position: now.place });
  }
}

/** A line whose record was not found in the other list yet. */
interface WaitingLine {
  line: string;
  place: number;
}

function wait(waiting: Map<string, WaitingLine>, id: string, line: WaitingLine): void {
  if (waiting.has(id)) throw new SyntaxError(`two records have the id "${id}"`);
  waiting.set(id, line);
}

const startOfRecord = '{"id":';

/** The id of a record, which is its first field. It is parsed to a text of its own: a slice would keep the whole line. */
function idOf(line: string): string {
  const start = startOfRecord.length;
  const end = line.startsWith(`${startOfRecord}"`) ? line.indexOf('"', start + 1) + 1 : 0;
  const literal = line.slice(start, end);
  if (end > 0 && !literal.includes("\\")) return JSON.parse(literal);
  const { id } = (JSON.parse(line) ?? {}) as { id?: unknown };
  if (typeof id !== "string") throw new SyntaxError(`a record has no id: ${line.slice(0, 80)}`);
  return id;
}
