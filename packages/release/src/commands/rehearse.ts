import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import { whenInterrupted } from "../rehearse/interruption.ts";
import { processesOf } from "../rehearse/processes.ts";
import { isListening, startRegistry } from "../rehearse/registry.ts";
import { rehearse, type Stage } from "../rehearse/rehearse.ts";
import { type Sabotage, sabotages } from "../rehearse/sabotage.ts";
import { clearAbandoned, clearWorkplace, makeWorkplace } from "../rehearse/workplace.ts";
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

Exit codes: 0 all is well, 1 the release would fail, 2 wrong use, 128 and the number of the signal when interrupted.`;

const step: Stage["step"] = async (what, work) => {
  const started = performance.now();
  const tell = (mark: string) => console.log(`${mark} ${what} (${secondsSince(started, 1)} s)`);
  try {
    const result = await work();
    tell(paint("green", "✓"));
    return result;
  } catch (error) {
    tell(paint("red", "✗"));
    throw error;
  }
};

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { sabotage: { type: "string" } } });
  if (values.sabotage !== undefined && !Object.hasOwn(sabotages, values.sabotage))
    throw new Error(`there is no sabotage "${values.sabotage}": ${Object.keys(sabotages).join(", ")}`);
  const abandoned = clearAbandoned();
  if (abandoned > 0) console.log(`removed what killed rehearsals left: ${abandoned}`);

  const started = performance.now();
  const folder = makeWorkplace();
  whenInterrupted((what, code) => {
    clearWorkplace(folder);
    console.error(`interrupted (${what}): everything was stopped and removed`);
    process.exit(code);
  });
  try {
    const port = await rehearseIn(folder, values.sabotage as Sabotage | undefined);
    clearWorkplace(folder);
    await ensureNothingLeft(folder, port);
  } catch (error) {
    clearWorkplace(folder);
    console.error((error as Error).message);
    return 1;
  }
  console.log(`the release would go well: ${secondsSince(started, 0)} s, and nothing is left`);
  return 0;
});

/** @returns the port on which the registry listened. */
async function rehearseIn(folder: string, sabotage: Sabotage | undefined): Promise<number> {
  const registry = await startRegistry(join(folder, "registry"));
  const temporary = join(folder, "tmp");
  mkdirSync(temporary);
  // Whatever is started from here on, by whichever module, uses this registry, and no settings of the person's own.
  Object.assign(process.env, registry.environment, { TMPDIR: temporary });
  try {
    await rehearse({ folder, step, sabotage });
  } finally {
    await registry.close();
  }
  return registry.port;
}

async function ensureNothingLeft(folder: string, port: number): Promise<void> {
  if (await isListening(port)) throw new Error(`port ${port} is still in use`);
  const left = processesOf(folder);
  if (left.length > 0) throw new Error(`still running: ${left.join(", ")}`);
  if (existsSync(folder)) throw new Error(`${folder} is still there`);
}

function secondsSince(started: number, digits: number): string {
  return ((performance.now() - started) / 1000).toFixed(digits);
}

function paint(color: "green" | "red", text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(color, text) : text;
}
