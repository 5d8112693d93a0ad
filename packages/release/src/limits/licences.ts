import { type Lockfile, nameOf } from "./lockfile.ts";

/** Licences that ask of those who pass the work on no more than to keep a notice. They may reach users. */
const forUsers = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "0BSD", "CC0-1.0"];

/** What the tools of the repository may have as well: it is used here, and passed on to nobody. */
const forTools = [...forUsers, "Apache-2.0", "MPL-2.0", "Python-2.0", "PSF-2.0", "Unlicense", "WTFPL"];

/**
 * What is wrong with the licences of everything in a lockfile, a line each: one that is missing, that is not on the list
 * or that is more than a choice between licences.
 *
 * @param shipped the folders, in the lockfile, of what reaches users: their list is stricter.
 */
export function licenceFindings(lockfile: Lockfile, shipped: ReadonlySet<string>): string[] {
  const own = Object.entries(lockfile).filter(([folder, { link }]) => folder !== "" && !link);
  return own.flatMap(([folder, { version, license }]) => {
    const name = `${nameOf(lockfile, folder)} ${version}`;
    const [allowed, whose] = shipped.has(folder) ? [forUsers, "what reaches users"] : [forTools, "tools"];
    if (license === undefined) return [`${name} has no licence: do without it`];
    if (mayTake(license, allowed)) return [];
    return [
      `${name} has the licence ${license}, which is not on the list for ${whose}: do without it, or add the licence to packages/release/src/limits/licences.ts and say why`,
    ];
  });
}

/** An SPDX expression that is a licence or a choice of several, such as `(MIT OR CC0-1.0)`. (SPDX 2.3, annex D.) */
function mayTake(expression: string, allowed: readonly string[]): boolean {
  const choice = expression.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return choice.some((licence) => allowed.includes(licence));
}
