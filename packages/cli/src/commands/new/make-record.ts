import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, checkFiles, type Finding, type RecordType, recordPath } from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import { pathOf, schemaFor, type Workplace } from "../../files/workplace.ts";
import { UsageError } from "../../usage-error.ts";

/** The files of a new record: path inside the dataset to text. */
export type NewFiles = ReadonlyMap<string, string>;

/**
 * The files that hold a new record.
 *
 * @param text the first paragraph of a resolution.
 * @throws {UsageError} when a file would be overwritten, or cannot be read.
 */
export function makeFiles(type: RecordType, record: object, text: string, workplace: Workplace): NewFiles {
  const { root } = workplace;
  const id = String((record as { id?: unknown }).id ?? "");
  const path = pathOf(type, id);
  if (type === "theme") return new Map([[path, withTheme(record, path, root)]]);
  const files = new Map([[path, canonicalJson({ $schema: schemaFor(root, path, type), ...record }, type)]]);
  if (type === "resolution") {
    const beside = recordPath("paragraph", slugOf(id));
    const section = /^[A-Z]\S*ing\b/.test(text) ? "pp" : "op";
    const paragraphs = [{ id: `${slugOf(id)}.${section}1`, text }];
    files.set(
      beside,
      canonicalJson({ $schema: schemaFor(root, beside, "paragraphs"), paragraphs }, "paragraphs"),
    );
  }
  for (const file of files.keys()) {
    if (existsSync(join(root, file)))
      throw new UsageError(
        `${file} already exists: choose another --id, or edit it and run open-resolutions validate`,
      );
  }
  return files;
}

/** The list of themes with one more, in the order of their ids. */
function withTheme(theme: object, path: string, root: string): string {
  const file = join(root, path);
  let list: { $schema?: string; themes?: { id?: unknown }[] } = {
    $schema: schemaFor(root, path, "themes"),
    themes: [],
  };
  if (existsSync(file)) {
    try {
      list = JSON.parse(readFileSync(file, "utf8"));
    } catch (error) {
      throw new UsageError(`${path} is not JSON, so nothing can be added to it: ${(error as Error).message}`);
    }
  }
  if (!Array.isArray(list.themes))
    throw new UsageError(`${path} has no list "themes", so no theme can be added`);
  const themes = [...list.themes, theme as { id?: unknown }];
  themes.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return canonicalJson({ ...list, themes }, "themes");
}

/** The rules that can be checked while a record is being made: its form, its schema, its id and its references. */
const checkable = /^(?:FMT|SCH|IDS|REF00[12])/;

/** What is wrong with a new record, before it is written. */
export function faultsOf(type: RecordType, record: object, { root, files, published }: Workplace): Finding[] {
  const id = String((record as { id?: unknown }).id ?? "");
  const path = pathOf(type, id === "" ? "x" : id);
  const isInList = type === "theme";
  const schema = isInList ? "themes" : type;
  const value = isInList ? { themes: [record] } : record;
  const content = canonicalJson({ $schema: schemaFor(root, path, schema), ...value }, schema);
  const others = files.filter((file) => file.path !== path);
  const { findings } = checkFiles([...others, { path, content }], published ? { published } : {});
  return findings
    .filter(({ code, file }) => checkable.test(code) && file === path)
    .map((finding) => ({
      ...finding,
      pointer: isInList ? finding.pointer.replace("/themes/0", "") : finding.pointer,
    }));
}
