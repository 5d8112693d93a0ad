import { type Changes, schemaAddresses } from "@open-resolutions/schemas";
import { expectArgument, hasFields } from "@open-resolutions/symbols/arguments";
import { byPlural, type Edition } from "./edition.ts";
import { greatest } from "./kinds.ts";
import { recordChanges } from "./record-changes.ts";
import { requiredBumps } from "./required-bumps.ts";
import { schemaChanges } from "./schema-changes.ts";
import { tableChanges } from "./table-changes.ts";

/**
 * All differences between two editions of the dataset, and the version bump that they require. Equal records are not
 * parsed: memory grows with the differences only.
 *
 * @param older undefined before the first edition.
 * @throws {SyntaxError} when a line is not a record, or when two records have one id.
 * @throws when a reference in a schema points to no schema.
 */
export function compareEditions(older: Edition | undefined, newer: Edition): Changes {
  const expected = "editions that editionOf or editionInPackage made";
  for (const edition of older === undefined ? [newer] : [older, newer])
    expectArgument(hasFields(edition, "lines", "structure"), expected, edition);
  // Before the first edition there was nothing that could break.
  const before = older ?? { version: null, structure: newer.structure, lines: byPlural(() => []) };
  const { records, counts } = recordChanges(before, newer);
  const changes: Changes = {
    $schema: schemaAddresses.changes as string,
    from: older ? { version: older.version, counts: counts.older } : null,
    to: { version: newer.version, counts: counts.newer },
    requiredBump: "none",
    consumers: "none",
    contributors: "none",
    records,
    schemas: schemaChanges(before.structure, newer.structure),
    tables: tableChanges(before.structure, newer.structure),
  };
  if (!older) return changes;
  const required = requiredBumps(changes);
  const consumers = greatest(required.map((one) => one.consumers));
  const contributors = greatest(required.map((one) => one.contributors));
  return { ...changes, consumers, contributors, requiredBump: greatest([consumers, contributors]) };
}
