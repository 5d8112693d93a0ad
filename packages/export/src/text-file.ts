import { closeSync, openSync, writeFileSync } from "node:fs";

/** A new file to which text is added. */
export interface TextFile {
  write(text: string): void;
  /** Closes the file; a second call does nothing. */
  close(): void;
}

/** Opens a new file; its text is written as UTF-8. @throws what the file system throws. */
export function textFile(path: string): TextFile {
  let file: number | undefined = openSync(path, "wx");
  return {
    write(text) {
      // writeSync may write a part only; this writes all of it, from where the last text ended.
      if (file !== undefined) writeFileSync(file, text);
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}
