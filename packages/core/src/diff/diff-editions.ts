import { type Changes, schemaAddresses } from "@open-resolutions/schemas";
import { greatest } from "./bumps.ts";
import { demandedBy } from "./demanded.ts";
import { type Edition, noEdition } from "./edition.ts";
import { recordChanges } from "./record-changes.ts";
import { schemaChanges } from "./schema-changes.ts";
import { tableChanges } from "./table-changes.ts";

/** The public address of the schema of changes. */
const changesSchema = schemaAddresses.changes as string;

/**
 * Everything that is different in two editions of the dataset, and the least bump of the version that follows.
 * Records that are the same are not parsed; memory grows with what is different.
 *
 * @param older undefined for the first edition, before which there was nothing.
 * @throws when a schema uses a keyword of which is not said what a change demands, and when a line is no record.
 */
export function diffEditions(older: Edition | undefined, newer: Edition): Changes {
  const before = older ?? noEdition(newer.structure);
  const { records, counts } = recordChanges(before, newer);
  const changes: Changes = {
    $schema: changesSchema,
    from: older ? { version: older.version, counts: counts.older } : null,
    to: { version: newer.version, counts: counts.newer },
    leastBump: "none",
    consumers: "none",
    contributors: "none",
    records,
    schemas: schemaChanges(before.structure, newer.structure),
    tables: tableChanges(before.structure, newer.structure),
  };
  if (!older) return changes;
  const all = demandedBy(changes);
  const consumers = greatest(all.map((demanded) => demanded.consumers));
  const contributors = greatest(all.map((demanded) => demanded.contributors));
  return { ...changes, consumers, contributors, leastBump: greatest([consumers, contributors]) };
}
