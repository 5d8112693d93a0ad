import { nearest } from "@open-resolutions/core";
import { type Format, formats } from "@open-resolutions/export";
import { site } from "@open-resolutions/portal";
import { UsageError } from "../../usage-error.ts";

/**
 * The formats of a list such as `csv,json`, each once.
 *
 * @throws {UsageError} for a name that is not a format, for one that this Node cannot write, and for one that makes a
 * single file when partitions are asked for.
 */
export function chosenFormats(list: string, isPartitioned: boolean): Format[] {
  const names = [...new Set(list.split(",").map((name) => name.trim()))];
  const all = [...formats, site];
  const known = all.map(({ name }) => name);
  return names.map((name) => {
    const format = all.find((candidate) => candidate.name === name);
    if (!format) {
      const near = nearest(name, known);
      const question = near === undefined ? "" : `; did you mean ${near}?`;
      throw new UsageError(`"${name}" is not a format: choose from ${known.join(", ")}${question}`);
    }
    const reason = format.unavailable?.();
    if (reason !== undefined) throw new UsageError(`${name} cannot be written here: ${reason}`);
    if (isPartitioned && !format.canPartition) {
      const able = all.filter(({ canPartition }) => canPartition).map((candidate) => candidate.name);
      throw new UsageError(
        `${name} cannot be partitioned: leave out --partition, or choose from ${able.join(", ")}`,
      );
    }
    return format;
  });
}
