/**
 * The version of the files of an index, as its manifest says it: it counts up when a program that reads an older one would
 * misread a line or a table.
 */
export const indexFormat = 2;

/**
 * Why this program cannot read an index; undefined when it can.
 *
 * @param manifest the value of its `manifest.json`. A manifest without a format is of format 1.
 */
export function unreadableFormat(manifest: unknown): string | undefined {
  const { format = 1 } = (manifest ?? {}) as { format?: unknown };
  if (format === indexFormat) return undefined;
  const found = `the index has format ${JSON.stringify(format)}, and this program reads format ${indexFormat}`;
  const isNewer = typeof format === "number" && format > indexFormat;
  return isNewer
    ? `${found}: update open-resolutions (npm install open-resolutions@latest)`
    : `${found}: make it again (npm run index), or install a newer one (npm install @open-resolutions/index@latest)`;
}
