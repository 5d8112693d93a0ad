import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { repository } from "@open-resolutions/acceptance/published";
import { budgetFindings, budgetsFile, makeBudgets, readBudgets } from "../limits/budgets.ts";
import { deliveryFindings } from "../limits/delivery.ts";
import { printSizes } from "../limits/print-sizes.ts";
import { measurePackages } from "../limits/sizes.ts";
import { runCommand } from "./run-command.ts";

const help = `Prints how big the published packages are as they are built, in bytes, and what of it is over its budget. What a
release writes of its changes has none, and is not counted.

Usage: npm run release:budgets [-- --renew]

Examples:
  npm run release:budgets              what there is, and how much of its budget it takes
  npm run release:budgets -- --renew   gives everything a budget of its present size and a fifth more

Exit codes: 0 all is within its budget, 1 something is not, 2 wrong use.`;

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { renew: { type: "boolean" } } });
  const sizes = await measurePackages(repository);
  if (values.renew) writeFileSync(budgetsFile, `${JSON.stringify(makeBudgets(sizes), null, 2)}\n`);
  const budgets = readBudgets();
  process.stdout.write(printSizes(sizes, budgets));
  const findings = [...budgetFindings(sizes, budgets), ...deliveryFindings(sizes)];
  for (const finding of findings) console.error(finding);
  return findings.length > 0 ? 1 : 0;
});
