import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { review } from "../src/commands/review/run.ts";
import { keysIn } from "../src/commands/review/terminal-keys.ts";
it("zz", async () => {
  const screens: string[] = [];
  const s = performance.now();
  let first = 0;
  const end = await review(process.env.FOLDER!, { keys: (async function* () { yield* keysIn(process.env.KEYS!.replace(/\\D/g,"\u001B[D").replace(/\\C/g,"\u001B[C").replace(/\\B/g,"\u001B[B").replace(/\\r/g,"\r")); })(), write: (t) => { first ||= performance.now() - s; screens.push(t.replace("\u001B[2J\u001B[H", "")); }, width: () => 120, colors: false, reviewer: undefined });
  writeFileSync("/tmp/w/review14-x/screens.txt", screens.join("\n================\n") + "\n" + end + `\nfirst screen ${Math.round(first)} all ${Math.round(performance.now() - s)}\n`);
}, 600000);
