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

/** A file in canonical form; undefined when it is already, or has no such form; `unreadable` when it is no JSON, or has a key twice. */
export function formatFile(source: SourceFile): { text: string } | "unreadable" | undefined {
  const [file] = readFile(source);
  if (file?.fault !== undefined) return "unreadable";
  const canonical = file && canonicalText(file);
  if (canonical === undefined || canonical === file?.text) return undefined;
  return duplicateKeys(file?.text ?? "").length > 0 ? "unreadable" : { text: canonical };
}

const canonicalTexts = new WeakMap<ReadFile, string>();

function canonicalText(file: ReadFile): string | undefined {
  if (file.value === undefined || !file.kind || file.kind.holds === "source") return undefined;
  if (file.kind.holds === "lines") return file.text;
  const text = canonicalTexts.get(file) ?? canonicalJson(file.value, file.kind.schema);
  canonicalTexts.set(file, text);
  return text;
}
