import { rules } from "../rules/index.ts";
import { keywordRules } from "../schema/keywords.ts";

const groups: Record<string, string> = {
  FMT: "Form of files",
  SCH: "Schema",
  IDS: "Identity",
  REF: "References",
  NUM: "Numbering",
  TXT: "Text and anchors",
  SRC: "Provenance",
};

/** Every rule that records are checked against, as a Markdown page. */
export function rulesDocument(): string {
  const all = [...keywordRules, ...rules];
  const sections = Object.entries(groups).map(([prefix, title]) => {
    const rows = all
      .filter(({ code }) => code.startsWith(prefix))
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, name, description }) => `| ${code} | ${name} | ${description} |`);
    return `## ${title} (${prefix})\n\n| code | name | what must hold |\n|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `# Rules

Every record is checked against its schema and against these rules; all findings are reported at once, each at its line. Codes are stable: they can be searched for, and are never used again for something else.

${sections.join("\n")}`;
}
