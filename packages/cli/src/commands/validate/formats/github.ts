import type { Report } from "../report.ts";

/**
 * Findings as workflow commands, which GitHub shows at the lines of a pull request. (GitHub Docs, "Workflow commands
 * for GitHub Actions", setting an error message and setting a warning message.)
 */
export function github({ findings }: Report): string {
  return findings
    .map(({ file, line, column, length, severity, code, name, message, hint }) => {
      const place = {
        file,
        line,
        endLine: line,
        col: column,
        endColumn: column + length,
        title: `${code} ${name}`,
      };
      const properties = Object.entries(place).map(
        ([key, value]) => `${key}=${escapeProperty(String(value))}`,
      );
      const text = hint === undefined ? message : `${message}\n${hint}`;
      return `::${severity} ${properties.join(",")}::${escapeData(text)}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
