import { schemaLocation } from "../layout.ts";
import type { FileRule } from "./rule.ts";

export const schemaDeclared: FileRule = {
  code: "FMT006",
  name: "schema-declared",
  description:
    "A JSON file names its schema by a relative path in `$schema`, so that an editor completes and checks it.",
  scope: "file",
  *check(file) {
    const { kind, value } = file;
    if (!kind || kind.holds === "source" || kind.holds === "lines" || !isObject(value)) return;
    const expected = schemaLocation(file.path, kind.schema);
    const found = value.$schema;
    if (found === expected) return;
    const message = found === undefined ? "`$schema` is missing" : `\`$schema\` is ${JSON.stringify(found)}`;
    yield {
      file,
      pointer: found === undefined ? "" : "/$schema",
      message,
      hint: `write "$schema": "${expected}"`,
    };
  },
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
