import { repository } from "@open-resolutions/acceptance/published";
import { diffEditions, editionOf } from "@open-resolutions/core/diff";
import { loadDataset } from "@open-resolutions/core/files";
import { describe, expect, it } from "vitest";
import { releaseSection, withSection } from "../src/version/change-logs.ts";
import { withMajor } from "../src/version/schema-addresses.ts";

const nothing = { added: [], removed: [], moved: [], changed: [], parts: [], redirected: [], reordered: [] };

describe("the change log of a package", () => {
  const { from: _, ...sides } = diffEditions(undefined, editionOf(loadDataset(`${repository}data`), "1.1.0"));
  const unchanged = { ...sides, from: { ...sides.to, version: "1.0.0" }, records: nothing };

  it("says what the changesets say, and then what changed in the data", () => {
    expect(releaseSection(unchanged, ["One.\n\nMore of it.", "Two."])).toBe(
      "- One.\n  \n  More of it.\n- Two.\n\nNo record, field or table is different.\n",
    );
    expect(releaseSection(unchanged, [])).toBe("No record, field or table is different.\n");
  });

  it("has the newest release first", () => {
    const log = "# json\n\n## 1.0.0\n\nWords.\n";
    expect(withSection(log, "json", "1.1.0", "More.\n")).toBe(
      "# json\n\n## 1.1.0\n\nMore.\n\n## 1.0.0\n\nWords.\n",
    );
    expect(() => withSection("# json\r\n\r\n## 1.0.0\r\n", "json", "1.1.0", "More.\n")).toThrow(
      'the change log of json does not begin with the line "# json"',
    );
    expect(withSection("", "json", "1.0.0", "Words.\n")).toBe("# json\n\n## 1.0.0\n\nWords.\n");
  });
});

it("puts the major version into the addresses of schemas, and nowhere else", () => {
  const address = (major: string) =>
    `{"$id": "https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@${major}/dist/actor.schema.json", "x": "a@1/b"}`;
  expect(withMajor(address("1"), "2.3.4")).toBe(address("2"));
  expect(withMajor(address("12"), "12.0.0")).toBe(address("12"));
});
