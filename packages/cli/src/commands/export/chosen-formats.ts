import { nearest } from "@open-resolutions/core";
import { type Format, formats } from "@open-resolutions/export";
import { UsageError } from "../../usage-error.ts";

/**
 * The formats of a list such as `csv,json`, each once.
 *
 * @throws {UsageError} for a name that is not a format, for one that this Node cannot write, and for one that makes a
 * single file when partitions are asked for.
 */
export function chosenFormats(list: string, isPartitioned: boolean): Format[] {
  const names = [...new Set(list.split(",").map((name) => name.trim()))];
  const known = formats.map(({ name }) => name);
  return names.map((name) => {
    const format = formats.find((candidate) => candidate.name === name);
    if (!format) {
      const near = nearest(name, known);
      const question = near === undefined ? "" : `; did you mean ${near}?`;
      throw new UsageError(`"${name}" is not a format: choose from ${known.join(", ")}${question}`);
    }
    const reason = format.unavailable?.();
    if (reason !== undefined) throw new UsageError(`${name} cannot be written here: ${reason}`);
    if (isPartitioned && !format.canPartition) {
      const able = formats.filter(({ canPartition }) => canPartition).map((candidate) => candidate.name);
      throw new UsageError(
        `${name} cannot be partitioned: leave out --partition, or choose from ${able.join(", ")}`,
      );
    }
    return format;
  });
}
