import { describe, expect, it } from "vitest";
import { withNotes } from "../src/version/change-logs.ts";
import { withMajor } from "../src/version/schema-addresses.ts";

describe("the change log of a package", () => {
  const notes = "Least bump: minor.\n";

  it("has the notes before what the changesets say", () => {
    const log = "# json\n\n## 1.1.0\n\n### Minor Changes\n\n- words\n\n## 1.0.0\n\n- more words\n";
    expect(withNotes(log, "json", "1.1.0", notes)).toBe(
      "# json\n\n## 1.1.0\n\nLeast bump: minor.\n\n### Minor Changes\n\n- words\n\n## 1.0.0\n\n- more words\n",
    );
  });

  it("gets the heading of the version where no changeset speaks of the package", () => {
    expect(withNotes("# json\n\n## 1.0.0\n\n- words\n", "json", "1.1.0", notes)).toBe(
      "# json\n\n## 1.1.0\n\nLeast bump: minor.\n\n## 1.0.0\n\n- words\n",
    );
    expect(withNotes("", "json", "1.0.0", notes)).toBe("# json\n\n## 1.0.0\n\nLeast bump: minor.\n");
  });
});

it("puts the major version into the addresses of schemas, and nowhere else", () => {
  const address = (major: string) =>
    `{"$id": "https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@${major}/dist/actor.schema.json", "x": "a@1/b"}`;
  expect(withMajor(address("1"), "2.3.4")).toBe(address("2"));
  expect(withMajor(address("12"), "12.0.0")).toBe(address("12"));
});
