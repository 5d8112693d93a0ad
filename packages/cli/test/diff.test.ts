import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataset } from "@open-resolutions/testkit/dataset";
import { filesAfter, replace } from "@open-resolutions/testkit/edits";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { packed, published, repository } from "./editions.ts";

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
  /** Runs diff on the records of the test kit, and on the same with one word of a file replaced. */
  const diffAfter = (edit: [path: string, old: string, by: string], ...flags: string[]) => {
    const inFolder = (folder: string, files: ReadonlyMap<string, string>) =>
      [...files].map(([path, text]) => [`${folder}/${path}`, text] as const);
    const folder = folderWith(
      new Map([...inFolder("old", dataset), ...inFolder("data", filesAfter(replace(...edit)))]),
    );
    return run(folder, ["diff", "old", "data", ...flags]);
  };
  const date: [string, string, string] = ["documents/a-res-140-288.json", "2085-09-08", "2085-09-07"];

  it("tell the same", async () => {
    const [pretty, markdown, json] = await Promise.all(
      ["pretty", "markdown", "json"].map((format) => diffAfter(date, "--format", format)),
    );
    expect(pretty?.stdout).toContain(
      'Required version bump: patch (consumers: patch, contributors: none).\n1 changed\n\nChanged (1)\n  ~ document a-res-140-288\n    /date: "2085-09-08" → "2085-09-07"\n',
    );
    expect(markdown?.stdout).toContain(
      '- **document a-res-140-288**\n  - /date: `"2085-09-08"` → `"2085-09-07"`\n',
    );
    const changes = JSON.parse(json?.stdout ?? "");
    expect(changes.records.changed).toEqual([
      {
        type: "document",
        id: "a-res-140-288",
        values: [{ kind: "value-changed", pointer: "/date", old: "2085-09-08", new: "2085-09-07" }],
      },
    ]);
  });

  it("give JSON as its schema says", async () => {
    const { stdout } = await diffAfter(date, "--format", "json");
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
    const label: [string, string, string] = [
      "vocabularies/themes.json",
      "Harbour security",
      "Harbour safety",
    ];
    const { stdout } = await diffAfter(label);
    expect(stdout).toContain(
      "  ~ theme harbour-security\n    /label\n      Harbour [-security-] {+safety+}\n",
    );
    const colored = await diffAfter(label, "--color", "always");
    expect(colored.stdout).toContain("\u001B[32msafety\u001B[39m");
  });
});
