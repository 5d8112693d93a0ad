import { existsSync, globSync, readFileSync } from "node:fs";
import { join, matchesGlob, posix } from "node:path";
import { run } from "@open-resolutions/testkit/run-command";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { repository } from "../src/published.ts";

const read = (path: string) => readFileSync(join(repository, path), "utf8");
const find = (pattern: string) => globSync(pattern, { cwd: repository }).sort();

const workflows = find(".github/workflows/*.yml");
const forms = find(".github/ISSUE_TEMPLATE/*.yml").filter((path) => !path.endsWith("/config.yml"));
const guides = ["CONTRIBUTING.md", ".github/pull_request_template.md", "lefthook.yml", ...workflows];

it.each([...workflows, ...forms, ".github/ISSUE_TEMPLATE/config.yml", "lefthook.yml"])(
  "%s is YAML",
  (path) => {
    expect(parse(read(path), { strict: true })).toBeTypeOf("object");
  },
);

it.each(forms)("%s has an id and a label for each question", (path) => {
  const { name, description, body }: Form = parse(read(path));
  expect(name && description).toBeTruthy();
  expect(body.length).toBeGreaterThan(0);
  expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  for (const { type, id, attributes } of body) {
    expect(["input", "textarea", "dropdown"]).toContain(type);
    expect(id && attributes.label).toBeTruthy();
  }
});

it("VS Code checks every record with the schema that the record names", () => {
  const bindings: Binding[] = JSON.parse(read(".vscode/settings.json"))["json.schemas"];
  // The index is made by a program; nobody edits it.
  const files = find("data/**/*.json").filter((file) => !file.startsWith("data/index/"));
  const named = files.map((file) => {
    const { $schema } = JSON.parse(read(file));
    return [file, posix.join(posix.dirname(file), $schema)];
  });
  const bound = files.map((file) => {
    const binding = bindings.find(({ fileMatch }) => fileMatch.some((glob) => matchesGlob(`/${file}`, glob)));
    return [file, binding && posix.normalize(binding.url)];
  });
  expect(bound).toEqual(named);
  expect(bindings.map(({ url }) => posix.normalize(url)).sort()).toEqual(
    [...new Set(named.map(([, schema]) => schema))].sort(),
  );
  expect(bindings.filter(({ url }) => !existsSync(join(repository, url)))).toEqual([]);
});

it("editors indent and break lines as the formatter does", () => {
  const { formatter } = JSON.parse(read("biome.json"));
  expect(read(".editorconfig")).toContain(`\nindent_size = ${formatter.indentWidth}\n`);
  expect(read(".editorconfig")).toContain(`\nmax_line_length = ${formatter.lineWidth}\n`);
});

it("every npm script in the guides exists", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = guides.flatMap((path) => [...read(path).matchAll(/npm (?:run ([\w:-]+)|(test))/g)]);
  expect(named.length).toBeGreaterThan(5);
  for (const [words, script, test] of named) expect(scripts, words).toHaveProperty([script ?? test ?? ""]);
});

describe("every command in the guides exists, with its options", () => {
  const named = guides.flatMap((path) => [
    ...read(path).matchAll(/npx (?:--no )?open-resolutions ([^`"\n{]+)/g),
  ]);
  it.each([...new Set(named.map(([, words = ""]) => words.trim()))])("%s", async (line) => {
    const words = line.split(/\s+/);
    const options = words.filter((word) => word.startsWith("--"));
    const command = words.slice(0, words[0] === "new" ? 2 : 1);
    const { status, stdout } = await run(repository, [...command, "--help"]);
    expect({ status, missing: options.filter((option) => !stdout.includes(option)) }).toEqual({
      status: 0,
      missing: [],
    });
    expect(stdout).toContain(`open-resolutions ${command.join(" ")} `);
  });
});

interface Form {
  name?: string;
  description?: string;
  body: { type: string; id?: string; attributes: { label?: string } }[];
}

interface Binding {
  fileMatch: string[];
  url: string;
}
