import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@open-resolutions/acceptance/published";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { workflowFaults } from "../src/limits/workflows.ts";

const folder = join(repository, ".github/workflows");
const manifest = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
const scripts = new Set(Object.keys(manifest.scripts));
const faultsOf = (text: string) => workflowFaults(parse(text), text, scripts);
const workflow = (name: string) => readFileSync(join(folder, name), "utf8");

describe("the workflows", () => {
  it.each(readdirSync(folder))("%s holds to the rules", (name) => {
    expect(faultsOf(workflow(name))).toEqual([]);
  });

  it("are one that publishes, because npm trusts one file", () => {
    const publishing = readdirSync(folder).filter((name) => workflow(name).includes("id-token"));
    expect(publishing).toEqual(["release.yml"]);
  });

  it("check the signatures of what they installed before a release", () => {
    const { jobs } = parse(workflow("release.yml"));
    const runs = jobs.candidate.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    expect(runs.slice(0, 5)).toEqual([
      "npm ci",
      "npm audit signatures",
      "npm run build",
      "npm test",
      "npm run release:check",
    ]);
  });

  it("find the diff under the name by which it was left", () => {
    const { name, jobs } = parse(workflow("diff.yml"));
    const comment = parse(workflow("comment.yml"));
    expect(comment.on.workflow_run.workflows).toEqual([name]);
    expect(jobs.diff.steps.at(-1).with.name).toBe("dataset-diff");
    expect(workflow("comment.yml")).toContain("--name dataset-diff");
  });
});

const good = `
on: push
permissions: {}
concurrency: one
jobs:
  work:
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
        with:
          persist-credentials: false
      - run: npm run build
        env:
          TITLE: \${{ github.event.pull_request.title }}
`;

describe("a workflow", () => {
  it("may be such", () => {
    expect(faultsOf(good)).toEqual([]);
  });

  it.each([
    ["an action by its tag", "@8e8c483db84b4bee98b60c0593521ed34d9990e8 #", "@v6 #", "pin it by the hash"],
    ["a hash without its version", " # v6.0.1", "", "the version must stand behind it"],
    ["rights for every job", "permissions: {}", "permissions: write-all", "permissions of the workflow"],
    ["the rights that the repository gives", "permissions: {}\n", "", "permissions of the workflow"],
    ["more than to read", "permissions: {}", "permissions: {contents: write}", "permissions of the workflow"],
    ["a secret", "run: npm run build", "run: npm run build # $TOKEN of secrets.NPM_TOKEN", "uses secrets"],
    ["rights beside foreign code", "on: push", "on: [pull_request_target]", "runs on pull_request_target"],
    ["foreign code after the fact", "on: push", "on: {workflow_run: {}}", "checks code out on workflow_run"],
    ["no end", "    timeout-minutes: 5\n", "", "work: has no timeout-minutes"],
    ["a token that stays", "persist-credentials: false", "fetch-depth: 0", "checkout keeps the token"],
    [
      "a script that is not there",
      "npm run build",
      "npm run biuld",
      "npm run biuld: there is no such script",
    ],
    ["words as code", "npm run build", `echo \${{ github.head_ref }}`, "an expression in run becomes code"],
    ["several at once", "concurrency: one\n", "", "has no concurrency"],
    ["npm beside the right to write", "contents: read", "contents: write", "and so may not run npm"],
    ["publishing from anywhere", "contents: read", "id-token: write", "may publish outside an environment"],
    ["publishing what it runs", "contents: read", "id-token: write", "may only install without scripts"],
    [
      "a second use without its version",
      "      - run: npm run build",
      "      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8\n      - run: npm run build",
      "the version must stand behind it",
    ],
    [
      "rights that nobody named",
      "permissions:\n      contents: read",
      "permissions: write-all",
      "name each of them",
    ],
    ["all rights in one job", "contents: read", "{id-token: write, contents: write}", "these are two jobs"],
  ])("may not have %s", (_, from, to, words) => {
    const text = to.startsWith("{") ? good.replace(`\n      ${from}`, ` ${to}`) : good.replace(from, to);
    expect(text).not.toBe(good);
    expect(faultsOf(text).join("\n")).toContain(words);
  });
});
