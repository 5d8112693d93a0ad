import type { DatasetDescription, ListedFile } from "./writer.ts";

/** The name of the file that lists what an export wrote. It is written last. */
export const manifestName = "manifest.json";

/** By this an export knows an earlier one: a folder without it is never replaced. */
const generator = "open-resolutions export";

/** What an export wrote. */
export interface Manifest {
  readonly generator: typeof generator;
  readonly dataset: DatasetDescription;
  /** The resolutions in the export; `first` and `last` are null when there is none. */
  readonly resolutions: ResolutionRange;
  /** Every file but the manifest, in the order of their paths. */
  readonly files: readonly ListedFile[];
}

/** How many resolutions, and the ids of the first and the last in the order of writing. */
export interface ResolutionRange {
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** No resolution. */
export const emptyRange: ResolutionRange = { count: 0, first: null, last: null };

/** The resolutions of several ranges, in their order. */
export function joinRanges(ranges: readonly ResolutionRange[]): ResolutionRange {
  return {
    count: ranges.reduce((sum, { count }) => sum + count, 0),
    first: ranges.find(({ first }) => first !== null)?.first ?? null,
    last: ranges.findLast(({ last }) => last !== null)?.last ?? null,
  };
}

/** The manifest of an export. */
export function manifestOf(
  dataset: DatasetDescription,
  resolutions: ResolutionRange,
  files: readonly ListedFile[],
): Manifest {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { generator, dataset, resolutions, files: inOrder };
}

/** A manifest as text. */
export function manifestText(manifest: Manifest): string {
  const { files, ...about } = manifest;
  const lines = files.map((file) => `    ${JSON.stringify(file)}`).join(",\n");
  const head = JSON.stringify(about, null, 2).slice(0, -"\n}".length);
  return `${head},\n  "files": [${lines === "" ? "" : `\n${lines}\n  `}]\n}\n`;
}

/** Reads the text of a manifest. @returns undefined when it is not a manifest of an export. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const value: Partial<Manifest> | null = JSON.parse(text);
    return value?.generator === generator && Array.isArray(value.files) ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * One manifest for several exports, such as those of processes that each took a part of the documents.
 *
 * @param parts the manifests in the order of the documents, each with the path that leads from the new manifest to its
 * folder.
 * @throws when there is none, when they come from different datasets or versions, or when two list the same path.
 */
export function mergeManifests(parts: readonly { folder: string; manifest: Manifest }[]): Manifest {
  const [first] = parts;
  if (!first) throw new Error("no manifest to merge");
  const { name, version } = first.manifest.dataset;
  const other = parts.find(
    ({ manifest: { dataset } }) => dataset.name !== name || dataset.version !== version,
  );
  if (other) {
    const { dataset } = other.manifest;
    throw new Error(
      `${first.folder} holds ${name} ${version}, but ${other.folder} holds ${dataset.name} ${dataset.version}: export both with the same version`,
    );
  }
  const files = parts.flatMap(({ folder, manifest }) =>
    manifest.files.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
  );
  const twice = files.find(({ path }, index) => files.findIndex((file) => file.path === path) !== index);
  if (twice) throw new Error(`${twice.path} is listed twice`);
  const range = joinRanges(parts.map(({ manifest }) => manifest.resolutions));
  const sourceDate = parts
    .flatMap(({ manifest }) => manifest.dataset.sourceDate ?? [])
    .sort()
    .at(-1);
  return manifestOf({ ...first.manifest.dataset, ...(sourceDate && { sourceDate }) }, range, files);
}
