import type { FileRule } from "./rule.ts";

export const utf8: FileRule = {
  code: "FMT001",
  name: "utf-8",
  description: "A file is UTF-8.",
  scope: "file",
  *check(file) {
    if (file.fault !== "encoding") return;
    yield {
      file,
      message: "the file is not UTF-8",
      hint: "save it with the encoding UTF-8, without byte order mark",
    };
  },
};
