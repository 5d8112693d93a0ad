import { checkFiles, type Dataset, deriveDataset } from "../src/index.ts";
import { dataset as files } from "./dataset-files.ts";

/** A record or a file of records as a person writes it, loose enough to be changed in any way. */
// biome-ignore lint/suspicious/noExplicitAny: the tests change what they know to be there
export type Loose = any;

/** An edit of the real records. */
export type RecordEdit = (records: {
  /** The parsed file at this path of the dataset folder; what is changed in it counts. */
  open: (path: string) => Loose;
  /** Puts a record at a path. */
  put: (path: string, record: object) => void;
  /** Takes the file at a path away. */
  drop: (path: string) => void;
}) => void;

/** The paths of the files that most edits change. */
export const paragraphs = "resolutions/a-res-77-20/paragraphs.json";
export const verbs = "vocabularies/verbs.json";
export const themes = "vocabularies/themes.json";

/** The published dataset after some edits of the real records, whether or not they keep the rules. */
export function datasetAfter(edit: RecordEdit): Dataset {
  const parsed = new Map<string, Loose>();
  const all = new Map(files);
  edit({
    open: (path) => {
      const value = parsed.get(path) ?? JSON.parse(all.get(path) ?? "null");
      if (value === null) throw new Error(`there is no ${path}`);
      parsed.set(path, value);
      return value;
    },
    put: (path, record) => parsed.set(path, record),
    drop: (path) => all.delete(path),
  });
  for (const [path, value] of parsed) all.set(path, JSON.stringify(value));
  return deriveDataset(checkFiles([...all].map(([path, content]) => ({ path, content }))).records);
}

/** A paragraph in the file of paragraphs. @throws when there is none. */
export function paragraph(file: Loose, id: string): Loose {
  const found = file.paragraphs.find((one: { id: string }) => one.id === `a-res-77-20.${id}`);
  if (!found) throw new Error(`there is no paragraph ${id}`);
  return found;
}

/** An edit that adds tombstones. */
export function bury(...tombstones: object[]): RecordEdit {
  return ({ open }) => open("tombstones.json").tombstones.push(...tombstones);
}
