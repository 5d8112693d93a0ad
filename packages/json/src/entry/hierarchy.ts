import { type HierarchyId, type HierarchyRecord, hierarchies, hierarchyTypes } from "./hierarchies.js";
import { unknownId } from "./unknown-id.js";

/**
 * The records directly under one, in the order of their list: the bodies of an organization, the databases of a class of
 * capabilities, the narrower themes.
 * @throws RangeError when there is no such record.
 */
export function childrenOf<Id extends HierarchyId>(id: Id): HierarchyRecord<Id>[] {
  return childrenIn(hierarchyOf(id))(id) as HierarchyRecord<Id>[];
}

/**
 * The records under one at every depth, each followed by those under itself: all bodies of the United Nations.
 * @throws RangeError when there is no such record.
 */
export function descendantsOf<Id extends HierarchyId>(id: Id): HierarchyRecord<Id>[] {
  const children = childrenIn(hierarchyOf(id));
  const below = (above: string): ReturnType<typeof children> =>
    children(above).flatMap((child) => [child, ...below(child.id)]);
  return below(id) as HierarchyRecord<Id>[];
}

type Hierarchy = ReturnType<typeof hierarchies>[number];

function hierarchyOf(id: string): Hierarchy {
  const all = hierarchies();
  const found = all.find(([records]) => records.some((record) => record.id === id));
  return (
    found ??
    unknownId(
      hierarchyTypes,
      id,
      all.flatMap(([records]): readonly { id: string }[] => records),
    )
  );
}

function childrenIn([records, parent]: Hierarchy) {
  return (id: string) => records.filter((record) => record[parent as keyof typeof record] === id);
}
