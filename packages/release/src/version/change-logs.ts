import { type Changes, changesMarkdown } from "@open-resolutions/editions";

/** The notes of a release: the texts of its changesets, then every change of the data. */
export function releaseSection(changes: Changes, summaries: readonly string[]): string {
  const said = summaries.map((summary) => `- ${summary.replaceAll("\n", "\n  ")}\n`).join("");
  return [said, changesMarkdown(changes, 3)].filter(Boolean).join("\n");
}

/**
 * The change log of a package with the section of a release, before those of earlier ones.
 *
 * @param log empty if the package has none yet.
 * @throws when it has another title, because its content would be lost.
 */
export function withSection(log: string, name: string, version: string, section: string): string {
  const title = `# ${name}\n`;
  if (log !== "" && !log.startsWith(title))
    throw new Error(`the change log of ${name} does not begin with the line "# ${name}": put it there`);
  const earlier = log.slice(title.length);
  return `${title}\n## ${version}\n\n${section.trim()}\n${earlier}`;
}
