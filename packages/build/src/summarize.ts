import type { OutputFiles } from "./replace-folder.ts";

/** One line for a build's log: how many files, how many bytes, how long it took since `started` (milliseconds). */
export function summarize(folder: string, files: OutputFiles, started: number): string {
  let bytes = 0;
  for (const content of files.values()) bytes += Buffer.byteLength(content);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  return `wrote ${folder}: ${files.size} files, ${(bytes / 1024).toFixed(1)} KiB, ${seconds} s`;
}
