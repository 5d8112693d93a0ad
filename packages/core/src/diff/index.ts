export type {
  Changes,
  MovedRecord,
  RemovedRecord,
  SchemaChange,
  TableChange,
  ValueChange,
} from "@open-resolutions/schemas";
export { versioningDocument } from "../docs/versioning-document.ts";
export { applyChanges, type RecordLists } from "./apply-changes.ts";
export { type Bump, bumps, type ChangeKind, demands, greatest } from "./bumps.ts";
export { changesMarkdown } from "./changes-markdown.ts";
export { type Demanded, demandedBy } from "./demanded.ts";
export { type ChangeEntry, type ChangesOutline, outlineChanges } from "./describe-changes.ts";
export type { ChangeDetail } from "./describe-values.ts";
export { diffEditions } from "./diff-editions.ts";
export { type Edition, editionOf, type Plural, plurals } from "./edition.ts";
export { reachableFrom } from "./reachable.ts";
export { type Structure, structure, type TableStructure } from "./structure.ts";
