import { allRules, exampleLines, indexRules, type RuleText } from "@open-resolutions/core";
import { draftRules } from "@open-resolutions/draft";

const groups: Record<string, string> = {
  FMT: "Form of files",
  SCH: "Schema",
  IDS: "Identity",
  REF: "References",
  NUM: "Numbering",
  TXT: "Text and anchors",
  SRC: "Provenance",
  IDX: "The index",
  DRF: "Drafts",
};

/**
 * Every rule of the check, of the index and of the drafter, grouped by the first letters of its code, as Markdown sections.
 *
 * @throws when a rule belongs to no group.
 */
export function ruleSections(): string {
  const all = [...allRules, ...indexRules, ...draftRules];
  const other = all.find(({ code }) => groups[code.slice(0, 3)] === undefined);
  if (other) throw new Error(`the rule ${other.code} belongs to no group of docs/rules.md`);
  const sections = Object.entries(groups).map(([prefix, title]) => {
    const own = all.filter(({ code }) => code.startsWith(prefix));
    const rows = own.map(
      ({ code, name, description }) => `| [${code}](#${code}) | ${name} | ${description} |`,
    );
    return `## ${title} (${prefix})\n\n| code | name | what must hold |\n|---|---|---|\n${rows.join("\n")}\n\n${own.map(section).join("\n")}`;
  });
  return sections.join("\n").trimEnd();
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
