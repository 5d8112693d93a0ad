import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outcomeOf, type Reader, rowsByTable, skipped } from "./outcome.ts";

const database = "postgres";

/** Who runs the server: the user of this process, or `nobody` where that is root, whom PostgreSQL refuses. */
interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * A PostgreSQL server on a temporary folder loads the tables with schema.sql and load.postgres.sql, every constraint on.
 * It listens on a socket in that folder and on no port.
 */
export const postgres: Reader = {
  name: "PostgreSQL",
  needs: "csv/load.postgres.sql",
  async check(folder) {
    const bin = programs();
    if (bin === undefined) return skipped("no initdb in /usr/lib/postgresql/*/bin or in the path");
    const user = unprivileged();
    if (user === undefined) return skipped("PostgreSQL refuses root, and there is no user nobody");
    const home = mkdtempSync(join(tmpdir(), "open-resolutions-postgres-"));
    const data = join(home, "data");
    const call = (program: string, ...args: string[]) => {
      const ran = spawnSync(join(bin, program), args, {
        cwd: join(home, "csv"),
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
        env: { PATH: process.env.PATH, HOME: home, PGHOST: home, PGDATABASE: database, PGUSER: database },
        ...user,
      });
      if (ran.status === 0) return ran.stdout.trim();
      throw new Error(`${program}: ${ran.stderr?.trim().split("\n")[0] ?? ran.error?.message}`);
    };
    const version = execFileSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" })
      .replace(/^\D*/, "")
      .split(" ")[0];
    try {
      cpSync(join(folder, "csv"), join(home, "csv"), { recursive: true });
      hand(home, user);
      call("initdb", "-D", data, "-U", database, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync");
      const options = `-c listen_addresses='' -k ${home} -c fsync=off`;
      call("pg_ctl", "-D", data, "-l", join(home, "log"), "-w", "-o", options, "start");
      try {
        call("psql", "-X", "-q", "-f", "load.postgres.sql");
        const query = (sql: string) => call("psql", "-X", "-A", "-t", "-c", sql);
        const expected = [...rowsByTable(folder)];
        const problems = expected.flatMap(([table, rows]) => {
          const found = Number(query(`SELECT count(*) FROM ${table}`));
          return found === rows ? [] : [`${table}: ${found} rows instead of ${rows}`];
        });
        const keys = Number(
          query("SELECT count(*) FROM pg_constraint WHERE contype IN ('p', 'f') AND convalidated"),
        );
        if (keys < expected.length) problems.push(`only ${keys} keys for ${expected.length} tables`);
        const total = expected.reduce((sum, [, rows]) => sum + rows, 0);
        return outcomeOf(
          version ?? "",
          `${expected.length} tables, ${total} rows, ${keys} keys checked`,
          problems,
        );
      } finally {
        call("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
      }
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
};

/** The folder with the programs of the newest server. */
function programs(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(root, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")));
}

function unprivileged(): User | undefined {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => spawnSync("id", [flag, "nobody"], { encoding: "utf8" });
  const [uid, gid] = [id("-u"), id("-g")];
  return uid.status === 0 && gid.status === 0
    ? { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    : undefined;
}

/** Gives a folder and all in it to a user. */
function hand(folder: string, { uid, gid }: User): void {
  if (uid === undefined || gid === undefined) return;
  chmodSync(folder, 0o755);
  for (const path of ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })])
    chownSync(join(folder, path), uid, gid);
}
