import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@open-resolutions/acceptance/published";
import { run } from "@open-resolutions/acceptance/run";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const folder = join(repository, ".github/workflows");
const names = readdirSync(folder);
const read = (name: string) => readFileSync(join(folder, name), "utf8");

/** Checkers of workflows, and how each is called. They are not on npm; GitHub's own machines have neither. */
const checkers = {
  zizmor: ["--offline", "--no-progress", folder],
  actionlint: names.map((name) => join(folder, name)),
};

for (const [checker, args] of Object.entries(checkers)) {
  const isInstalled = await run(checker, ["--version"], repository).then(
    () => true,
    () => false,
  );
  if (isInstalled)
    it(`${checker} reports nothing in the workflows`, async () => {
      expect(await run(checker, args, repository)).toMatchObject({ status: 0 });
    });
  else it.skip(`NOT CHECKED by ${checker}, which is not on the PATH`);
}

describe.each(names)("%s", (name) => {
  const text = read(name);
  const { permissions, jobs } = parse(text);

  it("pins every action by the hash of its commit, with its version in a comment", () => {
    const uses = [...text.matchAll(/\buses: *(.*)/g)].map(([, action]) => action);
    expect(uses.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d/.test(action ?? ""))).toEqual([]);
  });

  it("sets its permissions: at most reading for all jobs, and no writing in a job that publishes", () => {
    expect([{}, { contents: "read" }]).toContainEqual(permissions);
    for (const { permissions: own = {} } of Object.values<{ permissions?: Record<string, string> }>(jobs))
      expect(own["id-token"] === "write" && own.contents === "write").toBe(false);
  });

  it("runs only npm scripts that exist, and passes expressions through env", () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
    const named = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
    const runs = Object.values<{ steps?: { run?: string }[] }>(jobs).flatMap(({ steps = [] }) => steps);
    expect(runs.filter((step) => step.run?.includes("${{"))).toEqual([]);
  });
});

it("only one workflow publishes, because npm trusts one file", () => {
  expect(names.filter((name) => read(name).includes("id-token"))).toEqual(["release.yml"]);
});
