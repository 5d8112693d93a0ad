/**
 * The change log of a package with the notes of a release in it, under the heading of its version and before what the
 * changesets say.
 *
 * @param log as `changeset version` left it; empty when the package has none yet.
 */
export function withNotes(log: string, name: string, version: string, notes: string): string {
  const heading = `## ${version}\n`;
  const text = log.includes(heading) ? log : withHeading(log, name, heading);
  const place = text.indexOf(heading) + heading.length;
  return `${text.slice(0, place)}\n${notes.trim()}\n${text.slice(place)}`;
}

/** A package of which nothing was changed has the version all the same. */
function withHeading(log: string, name: string, heading: string): string {
  const title = `# ${name}\n`;
  const rest = log.startsWith(title) ? log.slice(title.length) : log;
  return `${title}\n${heading}${rest}`;
}
