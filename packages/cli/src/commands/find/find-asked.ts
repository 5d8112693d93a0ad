import { counted, groupBy, type Records } from "@open-resolutions/core";
import type { OpenIndex } from "../../inputs/open-index.ts";
import { UsageError } from "../../usage-error.ts";
import { type AskedOne, askedIn } from "./asked-in-index.ts";
import { lineOf } from "./line-of.ts";
import { meantByName, namesOf } from "./meant-by-name.ts";
import { namedWith, nearestName } from "./near-names.ts";

/**
 * Prints what is asked of an actor, or with which capability, and by when; of all actors when no name is given.
 *
 * @param year only what is due in this year.
 * @returns the exit code: 0 found, 1 nothing found.
 * @throws {UsageError} when the name is that of a document.
 */
export function findAsked(
  name: string,
  year: string | undefined,
  records: Records,
  opened: OpenIndex,
): number {
  const one = name === "" ? undefined : askedOne(name, records);
  if (name !== "" && one === undefined) {
    console.error(
      `no actor or capability of the registers is named "${name}"; ${nearestName(name, records)}`,
    );
    for (const hint of namedWith(name, records, false)) console.error(hint);
    return 1;
  }
  const all = [...askedIn(opened, one, year)];
  const count = all.reduce((sum, { lines }) => sum + lines.length, 0);
  const when = year === undefined ? [] : [`due in ${year}`];
  console.error(
    `${[...said(one), ...when].join(", ")}: ${counted(count, "mandate")} in ${counted(all.length, "resolution")}`,
  );
  for (const { head, lines } of all)
    process.stdout.write(
      `${lineOf(head)}\n${eachOnce(lines)
        .map((line) => `    ${line}\n`)
        .join("")}`,
    );
  return count > 0 ? 0 : 1;
}

function askedOne(name: string, records: Records): AskedOne | undefined {
  const meant = meantByName(name, records);
  if (meant?.symbol !== undefined)
    throw new UsageError(
      `"${name}" is a document: only an actor can be asked for something, or to use a capability`,
    );
  return meant?.record;
}

/** What a paragraph asks for several times in the same words is one line: `OP12  action by wlo 2×`. */
function eachOnce(lines: readonly string[]): string[] {
  return [...groupBy(lines, (line) => line)].map(([line, { length }]) =>
    length === 1 ? line : `${line} ${length}×`,
  );
}

function said(one: AskedOne | undefined): string[] {
  if (one === undefined) return [];
  const { register, value } = one;
  const called = `${namesOf(value)[0] ?? value.id} (${register} ${value.id})`;
  return [register === "actor" ? `asked of ${called}` : `to be done with ${called}`];
}
