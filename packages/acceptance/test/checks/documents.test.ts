import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tables } from "@open-resolutions/core";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const document = (name: string) => readFileSync(`${root}docs/${name}`, "utf8");

it("the generated documents are up to date (else: npm run docs)", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/docs.ts", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

it("the table in the README is up to date (else: npm run report)", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/report.ts", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

it("the dictionary names every column except the keys of lists", () => {
  const dictionary = document("data-dictionary.md");
  const missing = tables.flatMap(({ name, columns, parentKey }) => {
    const keys = new Set(["position", ...parentKey.map((column) => column.name)]);
    return columns
      .filter((column) => !keys.has(column.name) && !dictionary.includes(`\`${name}.${column.name}\``))
      .map((column) => `${name}.${column.name}`);
  });
  expect(missing).toEqual([]);
});

it("the prose of the dictionary names only fields, tables and columns that exist", () => {
  const [dictionary = "", edgeCases = ""] = document("data-dictionary.md").split(
    "## What is easily got wrong",
  );
  const fields = [...dictionary.matchAll(/^\| `([^`]+)` \|/gm)].flatMap(([, path = ""]) => [
    path,
    path.replace(/\[\]$/, ""),
  ]);
  const columns = tables.flatMap(({ name, columns }) => [
    name,
    ...columns.map((column) => `${name}.${column.name}`),
  ]);
  const known = new Set([...fields, ...columns]);
  const named = [...edgeCases.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

it("the guide to releases reserves the name of every published package", () => {
  const published = globSync("packages/*/package.json", { cwd: root })
    .map((path) => JSON.parse(readFileSync(`${root}${path}`, "utf8")))
    .filter((manifest) => !manifest.private)
    .map(({ name }): string => name);
  const lists = [
    ...document("releasing.md").matchAll(/for name in (@open-resolutions)\/\{([^}]+)\} (\S+);/g),
  ];
  expect(lists).toHaveLength(2);
  for (const [, scope, names = "", command] of lists)
    expect([...names.split(",").map((name) => `${scope}/${name}`), command].sort()).toEqual(published.sort());
});
