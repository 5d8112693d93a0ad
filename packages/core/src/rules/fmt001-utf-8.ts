import type { FileRule } from "./rule.ts";

export const utf8: FileRule = {
  code: "FMT001",
  name: "utf-8",
  description: "A file is encoded in UTF-8.",
  why: 'Every program must read the same characters. Save the file as UTF-8; editors call it "UTF-8" or "UTF-8 without BOM".',
  scope: "file",
  *check(file) {
    if (file.error !== "encoding") return;
    yield {
      file,
      offset: Math.max(0, file.text.indexOf("\uFFFD")),
      message: "the file is not UTF-8",
      hint: "save it as UTF-8 without byte order mark",
    };
  },
};
