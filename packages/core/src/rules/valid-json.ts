import type { FileRule } from "./rule.ts";

export const validJson: FileRule = {
  code: "FMT002",
  name: "valid-json",
  description: "A file of records is JSON (RFC 8259).",
  scope: "file",
  *check(file) {
    if (typeof file.fault !== "object") return;
    yield { file, offset: file.fault.offset, message: file.fault.message };
  },
};
