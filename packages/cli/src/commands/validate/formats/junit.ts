import { type Finding, groupBy } from "@open-resolutions/core";
import type { Report } from "../report.ts";
import { omission } from "./omission.ts";

/**
 * A report as JUnit XML, for the test pages of build servers: a case for each file, failed when it has an error;
 * warnings are in its output. When errors were left out, one more case fails: otherwise their files would pass.
 * (The format of Apache Ant's JUnitReport task, as Jenkins reads it.)
 */
export function junit(report: Report): string {
  const { files, findings } = report;
  const byFile = groupBy(findings, ({ file }) => file);
  const names = [...new Set([...files, ...byFile.keys()])];
  const cases = names.map((file) => testCase(file, byFile.get(file) ?? []));
  const failed = names.filter((file) => byFile.get(file)?.some(isError)).length;
  const left = omission(report);
  const isPartial = left !== undefined && report.errors > findings.filter(isError).length;
  if (isPartial) cases.push(omissionCase(left));
  const counts = `tests="${cases.length}" failures="${failed + (isPartial ? 1 : 0)}" errors="0" time="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="open-resolutions" ${counts}>
  <testsuite name="open-resolutions validate" ${counts} skipped="0">
${cases.join("")}  </testsuite>
</testsuites>
`;
}

function testCase(file: string, findings: readonly Finding[]): string {
  const errors = findings.filter(isError);
  const warnings = findings.filter((finding) => !isError(finding));
  const [first] = errors;
  const lines = [`    <testcase name="${escapeXml(file)}" classname="open-resolutions" time="0">\n`];
  if (first) {
    const message = errors.length === 1 ? first.message : `${errors.length} errors`;
    const types = [...new Set(errors.map(({ code }) => code))].join(" ");
    const text = errors.map(describe).join("\n");
    lines.push(
      `      <failure message="${escapeXml(message)}" type="${types}">${escapeXml(text)}</failure>\n`,
    );
  }
  if (warnings.length > 0)
    lines.push(`      <system-out>${escapeXml(warnings.map(describe).join("\n"))}</system-out>\n`);
  return `${lines.join("")}    </testcase>\n`;
}

function omissionCase(message: string): string {
  return `    <testcase name="findings that are not listed" classname="open-resolutions" time="0">
      <failure message="${escapeXml(message)}" type="omitted">${escapeXml(message)}</failure>
    </testcase>
`;
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function describe({ file, line, column, code, name, message, hint }: Finding): string {
  const text = `${file}:${line}:${column} ${code} ${name}: ${message}`;
  return hint === undefined ? text : `${text}\n  ${hint}`;
}

/** XML 1.0, section 2.2: most control characters and lone surrogates are not allowed in XML, not even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escapeXml(text: string): string {
  return text
    .replace(forbidden, "\uFFFD")
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}
