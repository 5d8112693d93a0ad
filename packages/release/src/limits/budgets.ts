import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { notesOfRelease, type PackageSize } from "./sizes.ts";

/** How big a package may be: all figures are bytes. */
interface Budget {
  /** Without the notes of the releases. */
  tarball: number;
  /** Of every file that has no budget of its own. */
  file: number;
  /** By path inside the package. */
  files: Record<string, number>;
}

/** Budgets by the name of the package. */
export type Budgets = Record<string, Budget>;

/** The file in which the budgets stand. */
export const budgetsFile = fileURLToPath(new URL("../../budgets.json", import.meta.url));

export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(budgetsFile, "utf8"));
}

const advice = "make it smaller, or raise its budget: npm run release:budgets -- --renew";

/** What is bigger than its budget, and which budgets and packages do not belong together, a line each. */
export function budgetFindings(sizes: readonly PackageSize[], budgets: Budgets): string[] {
  const names = sizes.map(({ name }) => name);
  const gone = Object.keys(budgets).filter((name) => !names.includes(name));
  return [
    ...sizes.flatMap((size) => {
      const budget = budgets[size.name];
      return budget
        ? packageFindings(size, budget)
        : [`${size.name} has no budget: npm run release:budgets -- --renew`];
    }),
    ...gone.map((name) => `${name} has a budget and is not published: npm run release:budgets -- --renew`),
  ];
}

function packageFindings({ name, tarball, notes, files }: PackageSize, budget: Budget): string[] {
  const budgeted = Object.entries(files).filter(([path]) => !notesOfRelease.includes(path));
  const entries: [what: string, bytes: number, most: number][] = [
    ["its tarball", tarball - notes, budget.tarball],
    ...budgeted.map(([path, bytes]): [string, number, number] => [
      path,
      bytes,
      budget.files[path] ?? budget.file,
    ]),
  ];
  return [
    ...entries
      .filter(([, bytes, most]) => bytes > most)
      .map(([what, bytes, most]) => `${name}: ${what} has ${bytes} bytes, its budget is ${most}: ${advice}`),
    ...Object.keys(budget.files)
      .filter((path) => files[path] === undefined)
      .map(
        (path) =>
          `${name}: ${path} has a budget and is not in the package: npm run release:budgets -- --renew`,
      ),
  ];
}

/** Bytes that any file may have without a budget of its own. */
const smallFile = 10_000;

/** Budgets with a fifth of room to grow, in three digits. */
export function makeBudgets(sizes: readonly PackageSize[]): Budgets {
  return Object.fromEntries(
    sizes.map(({ name, tarball, notes, files }) => {
      const budgeted = Object.entries(files).filter(([path]) => !notesOfRelease.includes(path));
      const big = budgeted.filter(([, bytes]) => withRoom(bytes) > smallFile);
      const named = big.sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, withRoom(bytes)]);
      return [
        name,
        { tarball: withRoom(tarball - notes), file: smallFile, files: Object.fromEntries(named) },
      ];
    }),
  );
}

function withRoom(bytes: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(bytes * 1.2)) - 2);
  return Math.ceil((bytes * 1.2) / unit) * unit;
}
