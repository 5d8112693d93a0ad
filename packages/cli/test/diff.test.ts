import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@open-resolutions/testkit/run-command";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { packed, published, recordsWith, repository } from "./editions.ts";

const nothing = {
  status: 0,
  stdout: expect.stringContaining("No record, field or table is different."),
  stderr: "",
};

describe("the three ways to name an edition", () => {
  it("find the same in a package, its tarball, and the records from which it was made", async () => {
    const { folder, tarball } = packed();
    expect(await run(folder, ["diff", published, tarball])).toEqual(nothing);
    expect(await run(folder, ["diff", tarball, join(published, "dist")])).toEqual(nothing);
    expect(await run(folder, ["diff", tarball, join(repository, "data")])).toEqual(nothing);
  });
});

describe("the three formats", () => {
  const edit = ["documents/a-77-l-20.json", '"2022-11-18"', '"2022-11-17"'] as const;

  it("tell the same", async () => {
    const folder = recordsWith(...edit);
    const [pretty, markdown, json] = await Promise.all(
      ["pretty", "markdown", "json"].map((format) =>
        run(folder, ["diff", published, "data", "--format", format]),
      ),
    );
    expect(pretty?.stdout).toContain(
      'Required version bump: patch (consumers: patch, contributors: none).\n1 changed\n\nChanged (1)\n  ~ document a-77-l-20\n    /date: "2022-11-18" → "2022-11-17"\n',
    );
    expect(markdown?.stdout).toContain(
      '- **document a-77-l-20**\n  - /date: `"2022-11-18"` → `"2022-11-17"`\n',
    );
    const changes = JSON.parse(json?.stdout ?? "");
    expect(changes.records.changed).toEqual([
      {
        type: "document",
        id: "a-77-l-20",
        values: [{ kind: "value-changed", pointer: "/date", old: "2022-11-18", new: "2022-11-17" }],
      },
    ]);
  });

  it("give JSON as its schema says", async () => {
    const folder = recordsWith(...edit);
    const { stdout } = await run(folder, ["diff", published, "data", "--format", "json"]);
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    formats.default(ajv);
    const validate = ajv.compile(
      JSON.parse(readFileSync(join(repository, "schemas/changes.schema.json"), "utf8")),
    );
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
    validate(JSON.parse(readFileSync(join(published, "dist/changes.json"), "utf8")));
    expect(validate.errors).toBeNull();
    validate({ ...JSON.parse(stdout), surprise: true });
    expect(validate.errors).not.toBeNull();
  });

  it("mark words that came and went", async () => {
    const folder = recordsWith("vocabularies/themes.json", "Biometric data", "Biometric records");
    const { stdout } = await run(folder, ["diff", published, "data"]);
    expect(stdout).toContain("  ~ theme biometrics\n    /label\n      Biometric [-data-] {+records+}\n");
    const colored = await run(folder, ["diff", published, "data", "--color", "always"]);
    expect(colored.stdout).toContain("\u001B[32mrecords\u001B[39m");
  });
});
