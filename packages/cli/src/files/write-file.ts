import {
  chmodSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file beside its place and moves it there, so that it is never half-written. A link is followed, and the
 * mode of a file that was there is kept.
 *
 * @throws what the file system throws; the file is then as it was.
 */
export function writeFileSafely(path: string, text: string): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  mkdirSync(dirname(target), { recursive: true });
  const aside = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
  try {
    writeFileSync(aside, text, { flag: "wx" });
    if (existsSync(target)) chmodSync(aside, statSync(target).mode);
    renameSync(aside, target);
  } finally {
    rmSync(aside, { force: true });
  }
}
