import { closeSync, openSync, writeSync } from "node:fs";

/** Text is collected until there are so many characters, then written to the file. */
const bufferLength = 65_536;

/** A part of a workbook that grows in a file of its own, because a ZIP holds one part after the other. */
export interface GrowingPart {
  /** The path of the file. */
  readonly file: string;
  append(xml: string): void;
  /** Writes what is collected and closes the file. */
  finish(): void;
  /** Closes the file as it is, if it is still open. */
  abandon(): void;
}

/** @throws what the file system throws. */
export function openPart(file: string): GrowingPart {
  const descriptor = openSync(file, "w");
  let buffer = "";
  let isOpen = true;
  const flush = () => {
    writeSync(descriptor, buffer);
    buffer = "";
  };
  const abandon = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    file,
    append(xml) {
      buffer += xml;
      if (buffer.length >= bufferLength) flush();
    },
    finish() {
      flush();
      abandon();
    },
    abandon,
  };
}
