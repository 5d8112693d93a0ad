import { type Dataset, type RecordType, typesByPlural, visitReferences } from "@open-resolutions/core";
import { registerFolders } from "./addresses.ts";

/**
 * The dataset with only those records of the registers that its resolutions refer to, and those to which these refer in
 * turn: the published registers have thousands of others. A dataset without a resolution keeps all of its records.
 */
export function mentionedRecords(dataset: Dataset): Dataset {
  if (dataset.resolutions.length === 0) return dataset;
  const records = new Map<string, { type: RecordType; record: object }>();
  for (const [plural, type] of Object.entries(typesByPlural))
    for (const record of dataset[plural as keyof Dataset])
      records.set(`${type}:${record.id}`, { type, record });
  const mentioned = new Set(
    (["resolution", "paragraph"] as const).flatMap((type) =>
      [...records.keys()].filter((key) => key.startsWith(`${type}:`)),
    ),
  );
  // A set that grows while it is walked through: the records that are added are visited too.
  for (const key of mentioned) {
    const found = records.get(key);
    if (found) visitReferences(found.type, found.record, (type, id) => mentioned.add(`${type}:${id}`));
  }
  const lists = Object.entries(registerFolders).map(([type, folder]) => [
    folder,
    dataset[folder].filter(({ id }) => mentioned.has(`${type}:${id}`)),
  ]);
  return { ...dataset, ...Object.fromEntries(lists) };
}
