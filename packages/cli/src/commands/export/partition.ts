import type { Resolution } from "@open-resolutions/schemas";
import { UsageError } from "../../usage-error.ts";

/** The fields by which resolutions can be partitioned, and the value of each. */
const fields: Readonly<Record<string, (resolution: Resolution) => string>> = {
  organ: ({ organ }) => organ,
  year: ({ adopted }) => adopted.slice(0, 4),
};

/** The folder of a resolution, such as `organ=security-council/year=2023`. */
export type Partition = (resolution: Resolution) => string;

/**
 * Reads a list of fields such as `organ,year`.
 *
 * @throws {UsageError} for another field, and for one that is given twice.
 */
export function partitionBy(list: string): Partition {
  const names = list.split(",").map((name) => name.trim());
  const wrong = names.find((name, index) => !Object.hasOwn(fields, name) || names.indexOf(name) !== index);
  if (wrong !== undefined)
    throw new UsageError(
      `--partition takes ${Object.keys(fields).join(" and ")}, each once, separated by a comma; found "${list}"`,
    );
  return (resolution) =>
    names.map((name) => `${name}=${encodeURIComponent(fields[name]?.(resolution) ?? "")}`).join("/");
}
