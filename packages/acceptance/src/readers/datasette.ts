import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { outcomeOf, type Reader, rowsByTable, skipped } from "./outcome.ts";
import { installed, type PythonTool } from "./python.ts";

const tool: PythonTool = { package: "datasette", version: "0.65.5" };

/** Datasette starts on the SQLite database and serves every table with all its rows. */
export const datasette: Reader = {
  name: "Datasette",
  needs: "sqlite",
  async check(folder) {
    const name = readdirSync(join(folder, "sqlite")).find((file) => file.endsWith(".sqlite"));
    if (name === undefined) return skipped("the export has no .sqlite file");
    const found = await installed(tool);
    if (typeof found === "string") return skipped(found);
    const args = ["serve", join(folder, "sqlite", name), "--port", "0"];
    const server = spawn(join(found.bin, "datasette"), args, { stdio: ["ignore", "ignore", "pipe"] });
    try {
      const address = await addressOf(server.stderr);
      const tables: { name: string; count: number; hidden: boolean }[] = (
        await fetchJson(`${address}/${encodeURIComponent(name.replace(/\.sqlite$/, ""))}.json`)
      ).tables;
      const counts = new Map(tables.map((table) => [table.name, table.count]));
      const expected = rowsByTable(folder);
      const problems = [...expected]
        .filter(([table, rows]) => counts.get(table) !== rows)
        .map(([table, rows]) => `${table}: ${counts.get(table)} rows instead of ${rows}`);
      const shown = tables.filter(({ hidden }) => !hidden);
      const rows = shown.reduce((sum, { count }) => sum + count, 0);
      return outcomeOf(tool.version, `${shown.length} tables, ${rows} rows`, problems);
    } finally {
      server.kill();
    }
  },
};

/** The address that the server prints when it is ready. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    output.setEncoding("utf8");
    output.on("data", (text) => {
      said += text;
      const [address] = /http:\/\/127\.0\.0\.1:[0-9]+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    output.on("close", () => reject(new Error(`Datasette ended: ${said.trim().split("\n").at(-1)}`)));
  });
}

// biome-ignore lint/suspicious/noExplicitAny: what a foreign program answers has no type.
async function fetchJson(address: string): Promise<any> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.json();
}
