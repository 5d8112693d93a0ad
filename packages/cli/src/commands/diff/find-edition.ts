import { statSync } from "node:fs";
import { printable } from "@open-resolutions/core";
import type { Edition } from "@open-resolutions/editions";
import { UsageError } from "../../usage-error.ts";
import { downloadEdition } from "./download-edition.ts";
import { editionInFolder } from "./edition-in-folder.ts";
import { editionInTarball } from "./edition-in-tarball.ts";

/** A version such as `1.2.0` or `v1.2.0-next.3`. */
const versionForm = /^v?(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:[-+][\w.+-]+)?$/;

/** A tag of the registry such as `latest`, but not what npm takes for a range of versions. */
const tagForm = /^(?!x$|v\d)[a-z][a-z0-9-]*$/;

/**
 * The edition of the dataset that a folder, a tarball or a version names.
 *
 * @throws {UsageError} with one line when there is none, or when it cannot be read.
 */
export async function findEdition(asked: string): Promise<Edition> {
  try {
    return await find(asked);
  } catch (error) {
    // Anybody can choose the name, and it could move the cursor of a terminal.
    if (error instanceof UsageError) throw new UsageError(printable(error.message));
    throw error;
  }
}

async function find(asked: string): Promise<Edition> {
  if (asked === "") throw new UsageError("an edition is a folder, a tarball or a version, not an empty name");
  const found = statSync(asked, { throwIfNoEntry: false });
  if (found?.isDirectory()) return editionInFolder(asked);
  if (found?.isFile()) return editionInTarball(asked);
  if (found) throw new UsageError(`${asked} is neither a folder nor a file`);
  if (versionForm.test(asked)) return downloadEdition(asked.replace(/^v/, ""));
  if (tagForm.test(asked)) return downloadEdition(asked);
  throw new UsageError(
    `${asked}: there is no such folder or tarball, and a version looks like 1.0.0 or latest`,
  );
}
