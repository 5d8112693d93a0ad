import type { LineStamp } from "./task.ts";

/** A file of lines, and what proves that it is whole. */
interface ListedLines {
  /** Path beside the manifest. */
  path: string;
  /** How many lines it has. */
  rows: number;
  bytes: number;
  /** The ids of the first and the last line; null when the line says none, or there is none. */
  first: string | null;
  last: string | null;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  sha256: string;
}

/** The manifest of a run of `draft`: what made the lines, and the file that holds them. It holds no time and no host. */
export function linesManifest({ version, registers }: LineStamp, file: ListedLines): string {
  const { path, bytes, sha256, rows, first, last } = file;
  const manifest = {
    generator: "open-resolutions draft",
    version,
    registers,
    files: [{ path, bytes, sha256, rows, first, last }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
