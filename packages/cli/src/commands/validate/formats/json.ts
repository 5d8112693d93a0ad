import type { Report } from "../report.ts";
import { jsonText } from "./json-text.ts";

/**
 * A report as one JSON object: `version` of the tool, `errors` and `warnings` (how many there are in all), `omitted`
 * (how many are not listed), `files` that were checked, and `findings`, each with `file`, `line`, `column`,
 * `endColumn` (exclusive; both count UTF-16 code units from 1), `severity`, `code`, `name`, `message`, and, if the
 * finding has them, `hint`, `pointer` (RFC 6901) and `fix`.
 */
export function json({ version, errors, warnings, omitted, files, findings }: Report): string {
  const listed = findings.map(
    ({ file, line, column, length, severity, code, name, message, hint, pointer, fix }) => ({
      file,
      line,
      column,
      endColumn: column + length,
      severity,
      code,
      name,
      message,
      hint,
      pointer,
      fix,
    }),
  );
  return jsonText({ version, errors, warnings, omitted, files, findings: listed });
}
