import { gzipSync, zipSync } from "fflate";

/**
 * A ZIP archive (APPNOTE.TXT 6.3.10) of files, by their paths, in the order given. The same files make the same bytes on
 * every machine: the time of each is noon of the first day that ZIP knows, on the clock of the machine, which is how ZIP
 * writes time.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1, 12) });
}

/** A file compressed as gzip (RFC 1952), without its name and time. */
export function gzip(content: Uint8Array): Uint8Array {
  return gzipSync(content, { level: 9, mtime: 0 });
}
