/** A workflow of GitHub Actions, as far as the rules ask. (GitHub Docs, "Workflow syntax for GitHub Actions".) */
export interface Workflow {
  on: Record<string, unknown> | string | string[];
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

interface Job {
  permissions?: Record<string, string> | string;
  environment?: unknown;
  "timeout-minutes"?: number;
  steps?: Step[];
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

/**
 * What a workflow does that it may not, a line each: these are the ways by which workflows were broken into.
 *
 * @param text the file that was parsed: some of it is said in comments.
 * @param scripts the names of the scripts of the repository.
 */
export function workflowFaults(workflow: Workflow, text: string, scripts: ReadonlySet<string>): string[] {
  const { on, permissions, concurrency } = workflow;
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(on);
  const actions = Object.values(workflow.jobs).flatMap(actionsOf);
  const unnamed = [...text.matchAll(/\buses: *(\S+)(.*)/g)]
    .filter(([, , behind = ""]) => !/^ # v\d/.test(behind))
    .map(([, action = ""]) => action);
  return [
    ...broken([
      [!readsAtMost(permissions), "permissions of the workflow: must be {} or contents: read"],
      [concurrency === undefined, "has no concurrency"],
      [/\bsecrets\b/.test(text), "uses secrets: the token of the run is github.token"],
      [
        events.includes("pull_request_target"),
        "runs on pull_request_target, with rights beside foreign code",
      ],
      [events.includes("workflow_run") && actions.some(isCheckout), "checks code out on workflow_run"],
    ]),
    ...unnamed.map((action) => `${action}: the version must stand behind it in a comment`),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) =>
      jobFaults(job, scripts).map((fault) => `${name}: ${fault}`),
    ),
  ];
}

function jobFaults(job: Job, scripts: ReadonlySet<string>): string[] {
  const { permissions = {}, environment, steps = [] } = job;
  const rights = Object.entries(permissions).flatMap(([scope, right]) => (right === "read" ? [] : scope));
  const publishes = rights.includes("id-token");
  const writes = rights.some((scope) => scope !== "id-token");
  const runs = steps.map(({ run = "" }) => run).join("\n");
  const commands = runs.split("\n").filter((line) => line.trim() !== "");
  const named = [...runs.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = ""]) => script);
  return [
    ...broken([
      [typeof job["timeout-minutes"] !== "number", "has no timeout-minutes"],
      [typeof permissions === "string", "permissions: name each of them"],
      [writes && publishes, "may write to the repository and publish: these are two jobs"],
      [writes && /\bnp[mx]\b/.test(runs), "may write to the repository, and so may not run npm"],
      [publishes && environment === undefined, "may publish outside an environment"],
      [
        publishes && commands.some((command) => !publishing.some((form) => form.test(command))),
        "may publish, and so may only install without scripts, and publish what is packed",
      ],
    ]),
    ...named
      .filter((script) => !scripts.has(script))
      .map((script) => `npm run ${script}: there is no such script`),
    ...steps.flatMap(stepFaults),
  ];
}

/** What a job may run that may publish: none of it runs a script of a package. */
const publishing = [
  /^npm ci --ignore-scripts$/,
  /^printf '%s\\n' [\d.]+ "\$\(npm --version\)" \| sort --version-sort --check$/,
  /^npx --no changeset publish --from-pack-dir [\w"$/]+ --no-git-tag$/,
];

function stepFaults({ uses = "", run = "", with: settings }: Step): string[] {
  const keepsToken = isCheckout(uses) && settings?.["persist-credentials"] !== false;
  return broken([
    [uses !== "" && !/@[0-9a-f]{40}$/.test(uses), `${uses}: pin it by the hash of its commit`],
    [keepsToken, "checkout keeps the token: persist-credentials must be false"],
    [run.includes("${{"), "an expression in run becomes code: hand it over by env"],
  ]);
}

function broken(rules: [isBroken: boolean, fault: string][]): string[] {
  return rules.flatMap(([isBroken, fault]) => (isBroken ? fault : []));
}

function actionsOf({ steps = [] }: Job): string[] {
  return steps.flatMap(({ uses }) => uses ?? []);
}

function isCheckout(action: string): boolean {
  return action.startsWith("actions/checkout@");
}

/** Without a word of its own, a workflow has the rights that the settings of the repository give. */
function readsAtMost(permissions: unknown): boolean {
  if (typeof permissions !== "object" || permissions === null) return false;
  return Object.entries(permissions).every(([scope, right]) => scope === "contents" && right === "read");
}
