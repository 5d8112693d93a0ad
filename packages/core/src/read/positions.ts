import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { pointerSteps } from "./json-pointer.ts";

/** A place in a text: line and column, both counted from 1, the column in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** Line and column of a UTF-16 offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return { line, column: offset - lineStart + 1 };
}

/** A run of characters in a text: UTF-16 offset and length. */
export interface Extent {
  offset: number;
  length: number;
}

/**
 * A function from JSON Pointer to the extent of its value, or of its key, in a JSON text. A pointer to something
 * that is not there gives the opening bracket of the nearest value around it.
 */
export function extentFinder(text: string): (pointer: string, atKey?: boolean) => Extent {
  const root = parseTree(text);
  return (pointer, atKey = false) => {
    const steps = pointerSteps(pointer);
    for (let length = steps.length; root && length >= 0; length -= 1) {
      const node = nodeAt(root, steps.slice(0, length));
      if (node) return extentOf(node, atKey && length === steps.length);
    }
    return { offset: 0, length: 1 };
  };
}

function nodeAt(root: Node, steps: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const step of steps)
    node = node && findNodeAtLocation(node, [node.type === "array" ? Number(step) : step]);
  return node;
}

function extentOf(node: Node, atKey: boolean): Extent {
  const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  const { type, offset, length } = atKey && key ? key : node;
  return { offset, length: type === "object" || type === "array" ? 1 : length };
}

/** The offset in a JSON text of a character of a string, given the offset of the string and that of the character in its value. */
export function offsetInString(text: string, string: number, character: number): number {
  let offset = string + 1;
  for (let passed = 0; passed < character; passed += 1) {
    if (text[offset] === "\\") offset += text[offset + 1] === "u" ? 6 : 2;
    else offset += 1;
  }
  return offset;
}
