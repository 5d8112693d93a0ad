import { canonicalJson } from "../model/canonical-json.ts";
import type { Finding, Fix } from "../model/finding.ts";
import { pointerSteps } from "../read/json-pointer.ts";
import { byteOrderMark, duplicateKeys } from "../read/parse-json.ts";
import { type ReadFile, readFile, type SourceFile } from "../read/read-file.ts";

/**
 * The text of a file after everything was mended that its findings offer to mend; undefined when nothing can be, or
 * when writing the file anew would lose something: it is no JSON, has a key twice, or a number with more digits than
 * JavaScript keeps.
 *
 * @param findings those of this file.
 */
export function fixFile(source: SourceFile, findings: readonly Finding[]): string | undefined {
  const fixable = findings.filter(({ fix }) => fix);
  if (fixable.length === 0) return undefined;
  const parts = [...readFile(source)];
  const [file] = parts;
  if (!file || file.fault === "encoding") return undefined;
  if (file.text.startsWith(byteOrderMark)) return file.text.slice(1);
  if (file.kind?.holds === "lines") return fixLines(source, parts, fixable);
  const fixed = fixValue(file, fixesOf(fixable));
  if (fixed === undefined || !file.kind || file.kind.holds === "source") return undefined;
  const text = canonicalJson(fixed, file.kind.schema);
  return text === file.text ? undefined : text;
}

function fixLines(source: SourceFile, parts: readonly ReadFile[], findings: readonly Finding[]): string {
  const lines = textOf(source).split("\n");
  for (const part of parts) {
    const fixes = fixesOf(findings.filter(({ line }) => line === part.firstLine));
    const fixed = fixes.length > 0 ? fixValue(part, fixes) : undefined;
    if (fixed !== undefined) lines[part.firstLine - 1] = JSON.stringify(fixed);
  }
  return lines.join("\n");
}

function textOf({ content }: SourceFile): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

function fixesOf(findings: readonly Finding[]): Fix[] {
  return findings.flatMap(({ fix }) => fix ?? []);
}

/** The value of a file with its changes made. */
function fixValue({ text, value }: ReadFile, fixes: readonly Fix[]): unknown {
  if (value === undefined || duplicateKeys(text).length > 0 || losesDigits(text)) return undefined;
  let fixed: unknown = value;
  for (const { change } of fixes) {
    if (change) fixed = replaceAt(fixed, pointerSteps(change.pointer), change.value);
  }
  return fixed;
}

function replaceAt(value: unknown, steps: readonly string[], by: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return by;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === step ? replaceAt(item, rest, by) : item));
  const inner = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
  return Object.fromEntries([
    ...Object.entries(value).filter(([key]) => key !== step),
    [step, replaceAt(inner, rest, by)],
  ]);
}

/** Whether a number of a JSON text is more exact, or larger, than a JavaScript number can be (IEEE 754 binary64). */
export function losesDigits(text: string): boolean {
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*/gs)) {
    if (token.startsWith('"')) continue;
    const digits = token
      .replace(/[eE].*$/, "")
      .replace(/[^0-9]/g, "")
      .replace(/^0+/, "");
    if (digits.length > 15 || !Number.isFinite(Number(token))) return true;
  }
  return false;
}
