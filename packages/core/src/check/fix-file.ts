import { canonicalJson } from "../model/canonical-json.ts";
import type { Finding, Fix } from "../model/finding.ts";
import { isRewritable } from "../read/exact-numbers.ts";
import { groupBy } from "../read/group-by.ts";
import { pointerSteps } from "../read/json-pointer.ts";
import { byteOrderMark, repairJson } from "../read/parse-json.ts";
import { type ReadFile, readFile, type SourceFile } from "../read/read-file.ts";

/**
 * The text of a file after every fix that its findings offer. Undefined when no fix is offered, and when writing the
 * file again would lose something: it has a key twice, or a number with more digits than JavaScript keeps.
 *
 * @param findings those of this file.
 */
export function fixFile(source: SourceFile, findings: readonly Finding[]): string | undefined {
  const fixable = findings.filter(({ fix }) => fix);
  if (fixable.length === 0) return undefined;
  const parts = [...readFile(source)];
  const [file] = parts;
  if (!file || file.error === "encoding") return undefined;
  if (file.kind?.holds === "lines" && !file.text.startsWith(byteOrderMark))
    return fixLines(source, parts, fixable);
  if (file.error) return repairJson(file.text);
  const fixed = fixValue(file, fixesOf(fixable));
  if (fixed === undefined || !file.kind || file.kind.holds === "source") return undefined;
  const text = canonicalJson(fixed, file.kind.schema);
  return text === file.text ? undefined : text;
}

function fixLines(source: SourceFile, parts: readonly ReadFile[], findings: readonly Finding[]): string {
  const lines = textOf(source).split("\n");
  const byLine = groupBy(findings, ({ line }) => line);
  for (const part of parts) {
    const fixes = fixesOf(byLine.get(part.firstLine) ?? []);
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

/** The value of a file with its changes made; undefined when writing it again would lose something. */
function fixValue({ text, value }: ReadFile, fixes: readonly Fix[]): unknown {
  if (value === undefined || !isRewritable(text)) return undefined;
  const fixed = { root: structuredClone(value) };
  for (const { change } of fixes) {
    if (change) replaceAt(fixed, ["root", ...pointerSteps(change.pointer)], change.value);
  }
  return fixed.root;
}

function replaceAt(value: unknown, [step, ...rest]: readonly string[], by: unknown): void {
  if (typeof value !== "object" || value === null || step === undefined) return;
  const inner = value as Record<string, unknown>;
  if (rest.length > 0) replaceAt(Object.hasOwn(inner, step) ? inner[step] : undefined, rest, by);
  else
    Object.defineProperty(inner, step, { value: by, writable: true, enumerable: true, configurable: true });
}
