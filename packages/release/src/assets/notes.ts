import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The notes of a release: the section of its version in `packages/json/CHANGELOG.md`, without the heading.
 *
 * @throws when there is none.
 */
export function releaseNotes(root: string, version: string): string {
  const file = join(root, "packages", "json", "CHANGELOG.md");
  const notes = existsSync(file) ? sectionOf(readFileSync(file, "utf8"), version) : undefined;
  if (notes === undefined)
    throw new Error(`packages/json/CHANGELOG.md says nothing of ${version}: run npm run release:version`);
  return notes;
}

/** What stands under the second-level heading of a version in a changelog as Changesets writes it. */
function sectionOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split("\n", 1)[0]?.trim() === version);
  return section === undefined ? undefined : `${section.slice(section.indexOf("\n")).trim()}\n`;
}
