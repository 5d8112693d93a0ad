import { join } from "node:path";
import { type OutputFiles, replaceFolder } from "./replace-folder.ts";
import { summarize } from "./summarize.ts";

/**
 * Makes the files of a package's `dist` folder, moves them into place, and prints what was written. On a failure it
 * prints the error, ends the process with 1 and leaves the folder as it was.
 *
 * @param folder the folder of the package, with a slash at its end.
 */
export async function writeDist(
  folder: string,
  makeFiles: () => OutputFiles | Promise<OutputFiles>,
): Promise<void> {
  const started = performance.now();
  try {
    const files = await makeFiles();
    await replaceFolder(join(folder, "dist"), files);
    console.log(summarize(`${folder.split(/[\\/]/).slice(-3, -1).join("/")}/dist`, files, started));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
