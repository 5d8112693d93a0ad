import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { explainFileError } from "../../files/explain-file-error.ts";
import { kindOf } from "../../files/folders.ts";
import { onExit } from "../../files/on-exit.ts";
import { writeFileSafely } from "../../files/write-file.ts";
import { UsageError } from "../../usage-error.ts";
import { linesManifest } from "./lines-manifest.ts";
import type { Output } from "./output.ts";
import type { LineStamp } from "./task.ts";

/**
 * A file of lines. It is written beside its place and moved there when it is whole; last comes its manifest,
 * `<file>.manifest.json`. Until then a file that was there stays as it was; a file without a manifest that fits is not
 * from a run that ended.
 *
 * @throws {UsageError} when something else than a file is in its place, and what the file system throws.
 */
export function fileOutput(path: string, stamp: LineStamp): Output {
  const kind = kindOf(path);
  if (kind === "folder" || kind === "other")
    throw new UsageError(`${path} is not a file: --out-file needs the path of a file`);
  const target = existsSync(path) ? realpathSync(path) : resolve(path);
  const manifest = `${target}.manifest.json`;
  mkdirSync(dirname(target), { recursive: true });
  const aside = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
  const file = openSync(aside, "wx");
  const cancel = onExit(() => rmSync(aside, { force: true }));
  const hash = createHash("sha256");
  const range: { rows: number; bytes: number; first: string | null; last: string | null } = {
    rows: 0,
    bytes: 0,
    first: null,
    last: null,
  };
  return {
    async write(line, name) {
      const bytes = Buffer.from(line);
      try {
        writeFileSync(file, bytes);
      } catch (error) {
        throw new UsageError(`${path}: cannot be written: ${explainFileError(error)}`);
      }
      hash.update(bytes);
      if (range.rows === 0) range.first = name;
      range.last = name;
      range.rows += 1;
      range.bytes += bytes.length;
    },
    commit() {
      closeSync(file);
      // A manifest never describes another file than the one beside it.
      rmSync(manifest, { force: true });
      renameSync(aside, target);
      cancel();
      const listed = { path: basename(target), ...range, sha256: hash.digest("hex") };
      writeFileSafely(manifest, linesManifest(stamp, listed));
    },
  };
}
