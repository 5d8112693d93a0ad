import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkFiles,
  type PublishedLists,
  type Records,
  recordsFromPublished,
  registerFolders,
  typesByPlural,
} from "@open-resolutions/core";
import * as validators from "@open-resolutions/schemas/validators/either";
import { contextFiles } from "../files/context-files.ts";
import { explainFileError, isFileError } from "../files/explain-file-error.ts";
import { isFolder } from "../files/folders.ts";
import { publishedLists, publishedRecords } from "../published.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The published registers, joined with those of a dataset folder or of a JSON file, whose records come first.
 *
 * @throws {UsageError} when the folder or the file holds no registers, or a record that does not match its schema.
 */
export function joinedRegisters(path: string | undefined): Records {
  if (path === undefined) return publishedRecords();
  return isFolder(path) ? registersOfFolder(path) : registersOfFile(path);
}

function registersOfFolder(path: string): Records {
  if (!registerFolders.some((folder) => isFolder(join(path, folder))))
    throw new UsageError(
      `${path} holds no registers: it has none of the folders ${registerFolders.join(", ")}`,
    );
  const { records } = checkFiles(contextFiles(path, registerFolders), { published: publishedRecords() });
  if (records.invalidRegisterRecords > 0)
    throw new UsageError(
      `${path} has records that cannot be read: open-resolutions validate ${path} shows them`,
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
