import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import { stopRunning } from "@open-resolutions/acceptance/run";
import { isListening, startRegistry } from "../rehearse/registry.ts";
import { rehearse, type Stage } from "../rehearse/rehearse.ts";
import { type Sabotage, sabotages } from "../rehearse/sabotage.ts";
import { clearAbandoned, makeWorkplace } from "../rehearse/workplace.ts";
import { runCommand } from "./run-command.ts";

const help = `Rehearses a release: publishes this version from a copy of the repository to a registry of its own on the loopback
address, changes records, makes the next version by the real commands, publishes it too, installs and uses both, and
holds what came against what was built. It needs a built repository and no network, and leaves nothing behind.

Usage: npm run release:rehearse [-- --sabotage WAY]

Options:
  --sabotage WAY   spoil the copy, to prove that the rehearsal notices:
${Object.entries(sabotages)
  .map(([way, what]) => `                   ${way.padEnd(6)} ${what}`)
  .join("\n")}

Examples:
  npm run release:rehearse
  npm run release:rehearse -- --sabotage bump

Exit codes: 0 all is well, 1 the release would fail, 2 wrong use, 130 and 143 interrupted.`;

const step: Stage["step"] = async (what, work) => {
  const started = performance.now();
  const result = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${paint("green", "✓")} ${what} (${seconds} s)`);
  return result;
};

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { sabotage: { type: "string" } } });
  if (values.sabotage !== undefined && !Object.hasOwn(sabotages, values.sabotage))
    throw new Error(`there is no sabotage "${values.sabotage}": ${Object.keys(sabotages).join(", ")}`);
  const abandoned = clearAbandoned();
  if (abandoned > 0) console.log(`removed what ${abandoned} rehearsals left that were killed`);

  const folder = makeWorkplace();
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.once(signal, () => {
      stopRunning();
      clear();
      console.error(`interrupted (${signal}): everything was stopped and removed`);
      process.exit(code);
    });
  const started = performance.now();
  const registry = await startRegistry(join(folder, "registry"));
  const temporary = join(folder, "tmp");
  mkdirSync(temporary);
  try {
    const environment = { ...registry.environment, TMPDIR: temporary };
    await rehearse({ folder, environment, step, sabotage: values.sabotage as Sabotage | undefined });
  } catch (error) {
    console.error(`${paint("red", "✗")} ${(error as Error).message}`);
    return 1;
  } finally {
    stopRunning();
    await registry.close();
    clear();
  }
  if (await isListening(registry.port)) throw new Error(`port ${registry.port} is still in use`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`the release would go well: ${seconds} s, and nothing is left`);
  return 0;
});

function paint(color: "green" | "red", text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(color, text) : text;
}
