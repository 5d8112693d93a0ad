import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { pointer, type Step } from "./json-pointer.ts";

/** A syntax error in a JSON text, at a UTF-16 offset. */
export interface JsonError {
  offset: number;
  /** How many characters are wrong; 1 by default. */
  length?: number;
  message: string;
}

/** The value of a JSON text (RFC 8259), or the first error in it. */
export function parseJson(text: string): { value: unknown } | { error: JsonError } {
  try {
    const value: unknown = JSON.parse(text);
    return isDeeperThan(value, deepest) ? { error: firstError(text) } : { value };
  } catch {
    return { error: firstError(text) };
  }
}

/** Some editors write it before a text (U+FEFF); JSON must not start with it (RFC 8259, section 8.1). */
export const byteOrderMark = "\uFEFF";

/** How deep brackets may be nested. No record needs ten levels, and recursive functions need a limit. */
const deepest = 64;

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth === 0) return true;
  if (Array.isArray(value)) return value.some((inner) => isDeeperThan(inner, depth - 1));
  for (const key in value) if (isDeeperThan((value as Record<string, unknown>)[key], depth - 1)) return true;
  return false;
}

/** The offset of the first bracket that is nested too deep. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\(?:.|$))*(?:"|$)|[[{\]}]/gs)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > deepest) return index;
  }
  return undefined;
}

/** Every key that occurs twice in one object of a valid JSON text: the pointer and the offset of the later one. */
export function duplicateKeys(text: string): { pointer: string; key: string; offset: number }[] {
  const found: { pointer: string; key: string; offset: number }[] = [];
  const visit = (node: Node, steps: readonly Step[]) => {
    const seen = new Set<string>();
    for (const [index, child] of (node.children ?? []).entries()) {
      const [key, value] = node.type === "object" ? (child.children ?? []) : [undefined, child];
      const step = key ? (key.value as string) : index;
      if (key && seen.has(key.value)) {
        found.push({ pointer: pointer(...steps, step), key: key.value, offset: key.offset });
      }
      if (key) seen.add(key.value);
      if (value) visit(value, [...steps, step]);
    }
  };
  const root = parseTree(text);
  if (root) visit(root, []);
  return found;
}

/** How many commas are removed at most: each is found by reading the text again. */
const mostRemoved = 100;

/** A JSON text without a byte order mark and without commas behind the last elements of lists and objects. */
export function repairJson(text: string): string {
  let repaired = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  for (let removed = 0; removed < mostRemoved; removed += 1) {
    const comma = commaToRemove(repaired);
    if (comma === undefined) break;
    repaired = repaired.slice(0, comma) + repaired.slice(comma + 1);
  }
  return repaired;
}

const commaMessage = "JSON allows no comma before a closing bracket: remove it";

/** The offset of the first error, when it is a comma behind the last element. */
function commaToRemove(text: string): number | undefined {
  const parsed = parseJson(text);
  return "error" in parsed && parsed.error.message === commaMessage ? parsed.error.offset : undefined;
}

/** By the names that jsonc-parser gives its errors. */
const errorMessages: Record<string, string> = {
  InvalidSymbol:
    "this is not a JSON value: expected a string in double quotes, a number, true, false, null, { or [",
  InvalidNumberFormat: "this is not a JSON number",
  PropertyNameExpected: "expected a key in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: "expected : after the key",
  CommaExpected: "expected a comma",
  CloseBraceExpected: "the file ends inside an object: expected }",
  CloseBracketExpected: "the file ends inside a list: expected ]",
  EndOfFileExpected: "expected the end of the file after the value",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfString: "the string has no closing quotation mark",
  InvalidUnicode: "expected four hexadecimal digits after \\u",
  InvalidEscapeCharacter: "this character cannot follow a backslash in JSON",
  InvalidCharacter: "a control character must be written as an escape, such as \\n",
};

function firstError(text: string): JsonError {
  if (text.trim() === "") return { offset: 0, message: "the file is empty: expected a JSON object" };
  if (text.startsWith(byteOrderMark))
    return { offset: 0, message: "the file starts with a byte order mark: save it as UTF-8 without BOM" };
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined)
    return { offset: tooDeep, message: `brackets are nested more than ${deepest} levels deep` };
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors.sort((a, b) => a.offset - b.offset);
  if (!first) return { offset: 0, message: "the file is not JSON (RFC 8259)" };
  const before = text.slice(0, first.offset).trimEnd();
  if (before.endsWith(",") && "]}".includes(text.charAt(first.offset) || " "))
    return { offset: before.length - 1, message: commaMessage };
  return {
    offset: first.offset,
    length: first.length,
    message: errorMessages[printParseErrorCode(first.error)] ?? "the file is not JSON (RFC 8259)",
  };
}
