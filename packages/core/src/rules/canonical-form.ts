import { duplicateKeys } from "../json/parse.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import { type ReadFile, readFile, type SourceFile } from "../read.ts";
import type { FileRule } from "./rule.ts";

export const canonicalForm: FileRule = {
  code: "FMT005",
  name: "canonical-form",
  description:
    "A JSON file is written in the one form: keys in the order of the schema, two spaces, what fits in 110 columns on one line, a line feed at the end.",
  scope: "file",
  *check(file) {
    const canonical = canonicalText(file);
    if (canonical === undefined || file.text === canonical || duplicateKeys(file.text).length > 0) return;
    let offset = 0;
    while (file.text[offset] === canonical[offset]) offset += 1;
    yield {
      file,
      offset,
      message: "from here on the file is not in canonical form",
      hint: "run npm run format:data",
    };
  },
};

/** Tells whether a JSON file is written in the one form. */
export function isCanonical(file: ReadFile): boolean {
  return canonicalText(file) === file.text;
}

/** The canonical form of a file; undefined when it is in that form already, has none, or cannot be read. */
export function canonicalFile(source: SourceFile): string | undefined {
  const [file] = readFile(source);
  const canonical = file && canonicalText(file);
  return canonical === file?.text || (file && duplicateKeys(file.text).length > 0) ? undefined : canonical;
}

function canonicalText(file: ReadFile): string | undefined {
  if (file.value === undefined || !file.kind || file.kind.holds === "source") return undefined;
  return file.kind.holds === "lines" ? file.text : canonicalJson(file.value, file.kind.schema);
}
