import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkFiles,
  type PublishedLists,
  parseParagraphId,
  type Records,
  recordsFromPublished,
  registerFolders,
  shellWord,
  typesByPlural,
} from "@open-resolutions/core";
import * as validators from "@open-resolutions/schemas/validators/either";
import { slugOf } from "@open-resolutions/symbols";
import { contextFiles } from "../files/context-files.ts";
import { explainFileError, isFileError } from "../files/explain-file-error.ts";
import { isFolder } from "../files/folders.ts";
import { publishedLists, publishedRecords } from "../published.ts";
import { UsageError } from "../usage-error.ts";
import { datasetsHere } from "./datasets-here.ts";

/**
 * The published registers, joined with those of a dataset folder or of a JSON file, whose records come first.
 *
 * @param folders which folders of a dataset folder are read; without the default, its resolutions can be among them.
 * @throws {UsageError} when the folder or the file holds no registers, or a record that does not match its schema.
 */
export function joinedRegisters(path: string | undefined, folders = registerFolders): Records {
  if (path === undefined) return publishedRecords();
  return isFolder(path) ? registersOfFolder(path, folders) : registersOfFile(path);
}

/** The same, with the dataset that a person means in this working directory: the records of lines of `draft` refer to both. */
export function registersHere(path: string | undefined): Records {
  const joined = joinedRegisters(path);
  const { meant } = datasetsHere(process.cwd());
  return meant === undefined ? joined : joinDataset(meant, joined, registerFolders);
}

/** The records of a dataset folder, joined with others, which come after them. */
export function joinDataset(root: string, others: Records, folders: readonly string[]): Records {
  const { records } = checkFiles(contextFiles(root, folders), { published: others });
  replaceResolutions(records);
  return records;
}

/**
 * Puts the resolutions of a dataset, whole, in the place of those of the same symbol that it was joined with. The others are
 * listed too, so that they are not lost when the records are joined with those of one more dataset.
 */
function replaceResolutions({ byId, entries }: Records): void {
  const slugs = new Set(entries.resolution.map(({ value }) => slugOf(value.id)));
  for (const id of [...byId.paragraph.keys()])
    if (slugs.has(parseParagraphId(id)?.slug ?? "")) byId.paragraph.delete(id);
  for (const entry of entries.resolution) byId.resolution.set(entry.value.id, entry);
  for (const entry of entries.paragraph) byId.paragraph.set(entry.value.id, entry);
  entries.resolution = [...byId.resolution.values()];
  entries.paragraph = [...byId.paragraph.values()];
}

function registersOfFolder(path: string, folders: readonly string[]): Records {
  if (!folders.some((folder) => isFolder(join(path, folder))))
    throw new UsageError(`${path} holds no registers: it has none of the folders ${folders.join(", ")}`);
  const records = joinDataset(path, publishedRecords(), folders);
  if (records.invalidRegisterRecords > 0)
    throw new UsageError(
      `${path} has records that cannot be read: open-resolutions validate ${shellWord(path)} shows them`,
    );
  return records;
}

function registersOfFile(path: string): Records {
  const lists = readLists(path);
  const published = publishedLists();
  const joined = Object.keys(typesByPlural).map((plural) => {
    const own = lists[plural as keyof PublishedLists] ?? [];
    const ids = new Set(own.map((record) => (record as { id: string }).id));
    const others = published[plural as keyof PublishedLists] ?? [];
    return [plural, [...own, ...others.filter((record) => !ids.has((record as { id: string }).id))]];
  });
  return recordsFromPublished(Object.fromEntries(joined), path);
}

function readLists(path: string): PublishedLists {
  const expected = 'expected JSON with lists of records: {"actors": [...], "documents": [...]}';
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = isFileError(error) ? explainFileError(error) : (error as Error).message;
    throw new UsageError(`${path}: ${reason}; ${expected}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError(`${path}: ${expected}`);
  for (const [plural, records] of Object.entries(value)) {
    const type = Object.entries(typesByPlural).find(([name]) => name === plural)?.[1];
    if (type === undefined || !Array.isArray(records))
      throw new UsageError(`${path}: "${plural}" is not a list of records; ${expected}`);
    for (const [index, record] of records.entries()) {
      const validate = validators[type];
      if (validate(record)) continue;
      const { instancePath = "", message = "" } = validate.errors?.[0] ?? {};
      throw new UsageError(`${path}: /${plural}/${index}${instancePath} ${message}`);
    }
  }
  return value;
}
