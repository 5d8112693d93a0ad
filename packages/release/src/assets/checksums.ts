import { createHash } from "node:crypto";

/** The SHA-256 of files by their names, as `sha256sum --check` reads it. (GNU Coreutils, md5sum invocation.) */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  const lines = [...files].map(([name, content]) => `${sha256(content)}  ${name}\n`);
  return lines.join("");
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
