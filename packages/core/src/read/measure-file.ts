import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

// One for all files: a site has thousands of small ones.
const chunk = Buffer.allocUnsafe(1024 * 1024);

/** The length and the SHA-256 (in hexadecimal digits) of a file, which is read piece by piece. @throws what the file system throws. */
export function measureFile(path: string): { bytes: number; sha256: string } {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  try {
    let bytes = 0;
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, read));
      bytes += read;
    }
    return { bytes, sha256: hash.digest("hex") };
  } finally {
    closeSync(file);
  }
}
