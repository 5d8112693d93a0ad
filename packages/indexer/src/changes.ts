import type { IndexedResolution } from "@open-resolutions/schemas/facts";

/** How a resolution of the index changed since the index was made before. */
export interface Change {
  resolution: string;
  change: "added" | "removed" | "changed";
  /** The fields that changed, in alphabetical order. */
  fields?: string[];
  /** How many paragraphs came, went, and have another text or other facts. */
  paragraphs?: { added: number; removed: number; changed: number };
}

/** A paragraph id of the index that is no longer used: where its text is now, if it is in the same resolution. */
export interface IndexTombstone {
  id: string;
  kind: "moved" | "withdrawn";
  to: string[];
}

/** The change from one line to another; undefined when they are equal. */
export function changeOf(
  before: IndexedResolution | undefined,
  after: IndexedResolution | undefined,
): Change | undefined {
  if (!before && after) return { resolution: after.id, change: "added" };
  if (before && !after) return { resolution: before.id, change: "removed" };
  if (!before || !after || JSON.stringify(before) === JSON.stringify(after)) return undefined;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const differs = (name: string) =>
    JSON.stringify(before[name as keyof IndexedResolution]) !==
    JSON.stringify(after[name as keyof IndexedResolution]);
  const fields = names.filter(differs);
  const old = new Map(before.paragraphs.map((paragraph) => [paragraph.id, JSON.stringify(paragraph)]));
  const ids = new Set(after.paragraphs.map(({ id }) => id));
  return {
    resolution: after.id,
    change: "changed",
    fields,
    ...(fields.includes("paragraphs") && {
      paragraphs: {
        added: after.paragraphs.filter(({ id }) => !old.has(id)).length,
        removed: before.paragraphs.filter(({ id }) => !ids.has(id)).length,
        changed: after.paragraphs.filter(
          (each) => old.has(each.id) && old.get(each.id) !== JSON.stringify(each),
        ).length,
      },
    }),
  };
}

/** A tombstone for each paragraph id that is gone. A paragraph of the same text shows where it is now. */
export function tombstonesOf(
  before: IndexedResolution,
  after: IndexedResolution | undefined,
): IndexTombstone[] {
  const ids = new Set(after?.paragraphs.map(({ id }) => id));
  const kept = new Set(before.paragraphs.map(({ id }) => id));
  return before.paragraphs
    .filter(({ id }) => !ids.has(id))
    .map(({ id, hash }) => {
      const same =
        after?.paragraphs.filter((paragraph) => paragraph.hash === hash && !kept.has(paragraph.id)) ?? [];
      const [target, ...others] = same;
      return target && others.length === 0
        ? { id, kind: "moved" as const, to: [target.id] }
        : { id, kind: "withdrawn" as const, to: [] };
    });
}
