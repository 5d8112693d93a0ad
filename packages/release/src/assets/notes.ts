import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The notes of a release: the section of its version in `packages/json/CHANGELOG.md`, without the heading.
 *
 * @throws when there is none.
 */
export function releaseNotes(root: string, version: string): string {
  const file = join(root, "packages/json/CHANGELOG.md");
  const changelog = existsSync(file) ? readFileSync(file, "utf8") : "";
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split("\n", 1)[0]?.trim() === version);
  if (section === undefined)
    throw new Error(`packages/json/CHANGELOG.md has no section ${version}: run npm run release:version`);
  return `${section.slice(section.indexOf("\n")).trim()}\n`;
}
