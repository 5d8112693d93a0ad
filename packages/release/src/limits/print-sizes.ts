import type { Budgets } from "./budgets.ts";
import type { PackageSize } from "./sizes.ts";

/** Packages and their big files with their bytes and budgets, as lines of a table for a terminal. Tarballs are without the notes. */
export function printSizes(sizes: readonly PackageSize[], budgets: Budgets): string {
  const rows = sizes.flatMap(({ name, tarball, notes, files }) => {
    const budget = budgets[name];
    const named = Object.keys(budget?.files ?? {}).filter((path) => files[path] !== undefined);
    return [
      row(name, tarball - notes, budget?.tarball),
      ...named.map((path) => row(`  ${path}`, files[path] ?? 0, budget?.files[path])),
    ];
  });
  return `${rows.join("\n")}\n`;
}

function row(what: string, bytes: number, budget: number | undefined): string {
  const share = budget === undefined ? "no budget" : `${Math.round((100 * bytes) / budget)} % of ${budget}`;
  return `${what.padEnd(52)} ${String(bytes).padStart(9)}  ${share}`;
}
