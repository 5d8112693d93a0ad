import { allRules } from "../rules/all-rules.ts";
import { exampleLines } from "../rules/example-lines.ts";
import type { RuleText } from "../rules/rule.ts";

const groups: Record<string, string> = {
  FMT: "Form of files",
  SCH: "Schema",
  IDS: "Identity",
  REF: "References",
  NUM: "Numbering",
  TXT: "Text and anchors",
  SRC: "Provenance",
  DRF: "Drafts",
};

/**
 * Every rule that records are checked against, as a Markdown page.
 *
 * @param draftRules what the reader of official texts may be unsure of
 */
export function rulesDocument(draftRules: readonly RuleText[]): string {
  const all = [...allRules, ...draftRules];
  const sections = Object.entries(groups).map(([prefix, title]) => {
    const own = all.filter(({ code }) => code.startsWith(prefix));
    const rows = own.map(
      ({ code, name, description }) => `| [${code}](#${code}) | ${name} | ${description} |`,
    );
    return `## ${title} (${prefix})\n\n| code | name | what must hold |\n|---|---|---|\n${rows.join("\n")}\n\n${own.map(section).join("\n")}`;
  });
  return `# Rules

Every record is checked against its schema and against these rules; all findings are reported at once, each at its line. Codes are stable: they can be searched for, and are never used again for something else.

${sections.join("\n")}`;
}

function section({ code, name, severity, description, why, example }: RuleText): string {
  const block = (words: string) => `\`\`\`json\n${exampleLines(words).join("\n")}\n\`\`\`\n`;
  return [
    `<a id="${code}"></a>\n\n### ${code} ${name}\n`,
    `${description}${severity === "warning" ? " A warning." : ""}\n`,
    `${why}\n`,
    ...(example
      ? [`Wrong, in \`${example.file}\`:\n`, block(example.wrong), "Right:\n", block(example.right)]
      : []),
  ].join("\n");
}
