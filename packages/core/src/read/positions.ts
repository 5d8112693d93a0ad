import { type Node, parseTree } from "jsonc-parser";
import { pointerSteps } from "./json-pointer.ts";

/** A place in a text: line and column, both counted from 1, the column in UTF-16 code units. */
interface Position {
  line: number;
  column: number;
}

/** A line of a text: its number, counted from 1, and the UTF-16 offsets where it starts and ends, without its line feed. */
export interface Line {
  line: number;
  start: number;
  end: number;
}

/** A run of characters in a text: UTF-16 offset and length. */
export interface Extent {
  offset: number;
  length: number;
}

/** Finds places in one JSON text, which is parsed only once. */
export interface PlaceFinder {
  /** The line on which a UTF-16 offset is. */
  lineAt: (offset: number) => Line;
  /**
   * The extent of the value, or of its key, at a JSON Pointer. A pointer to a value that does not exist gives the
   * opening bracket of the nearest value around it.
   */
  extentAt: (pointer: string, atKey?: boolean) => Extent;
  /** The offset of a character of a string value: `string` is the extent of the string, `character` counts in its value. */
  offsetInString: (string: Extent, character: number) => number;
}

/** Line and column of a UTF-16 offset. */
export function positionAt(text: string, offset: number): Position {
  const { line, start } = lineFinder(text)(offset);
  return { line, column: offset - start + 1 };
}

/** Makes a finder of places in a JSON text. Each part of its index is built when it is first needed. */
export function placeFinder(text: string): PlaceFinder {
  const lineAt = once(() => lineFinder(text));
  const extentAt = once(() => extentFinder(text));
  const escapes = new Map<number, Escapes>();
  return {
    lineAt: (offset) => lineAt()(offset),
    extentAt: (pointer, atKey = false) => extentAt()(pointer, atKey),
    offsetInString: (string, character) => {
      const known = escapes.get(string.offset) ?? escapesIn(text, string);
      escapes.set(string.offset, known);
      return string.offset + 1 + character + (known.shifts[countBelow(known.characters, character)] ?? 0);
    },
  };
}

function lineFinder(text: string): (offset: number) => Line {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = countBelow(starts, offset + 1);
    return { line, start: starts[line - 1] ?? 0, end: (starts[line] ?? text.length + 1) - 1 };
  };
}

function extentFinder(text: string): (pointer: string, atKey: boolean) => Extent {
  const root = parseTree(text);
  const properties = new Map<Node, ReadonlyMap<string, Node>>();
  const childAt = (node: Node, step: string): Node | undefined => {
    if (node.type === "array") return node.children?.[Number(step)];
    const known = properties.get(node) ?? propertiesOf(node);
    properties.set(node, known);
    return known.get(step);
  };
  return (pointer, atKey) => {
    if (!root) return { offset: 0, length: 1 };
    let node = root;
    let isFound = true;
    for (const step of pointerSteps(pointer)) {
      const inner = childAt(node, step);
      isFound = inner !== undefined;
      if (!inner) break;
      node = inner;
    }
    return extentOf(node, atKey && isFound);
  };
}

/** The values of an object by their keys; of a key that occurs twice, the first. */
function propertiesOf({ type, children = [] }: Node): ReadonlyMap<string, Node> {
  const values = new Map<string, Node>();
  if (type !== "object") return values;
  for (const { children: [key, value] = [] } of children)
    if (key && value && !values.has(key.value)) values.set(key.value, value);
  return values;
}

function extentOf(node: Node, atKey: boolean): Extent {
  const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  const { type, offset, length } = atKey && key ? key : node;
  return { offset, length: type === "object" || type === "array" ? 1 : length };
}

/** The escapes of a JSON string: `shifts[n]` is how many characters the first `n` escapes add to the value. */
interface Escapes {
  /** The characters of the value that are written as escapes, in order. */
  characters: number[];
  shifts: number[];
}

function escapesIn(text: string, { offset, length }: Extent): Escapes {
  const characters: number[] = [];
  const shifts = [0];
  let shift = 0;
  for (const { 0: written, index } of text.slice(offset + 1, offset + length).matchAll(/\\(?:u.{4}|.)/gs)) {
    characters.push(index - shift);
    shift += written.length - 1;
    shifts.push(shift);
  }
  return { characters, shifts };
}

/** How many of these ascending numbers are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let from = 0;
  let until = ascending.length;
  while (from < until) {
    const middle = (from + until) >>> 1;
    if ((ascending[middle] ?? limit) < limit) from = middle + 1;
    else until = middle;
  }
  return from;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
