import { expect, it } from "vitest";
import { releaseSection, withSection } from "../src/version/change-logs.ts";
import { withMajor } from "../src/version/version-release.ts";
import { changesTo, records } from "./small-changes.ts";

it("the change log has the texts of the changesets, then what changed in the data", () => {
  const unchanged = changesTo(records);
  expect(releaseSection(unchanged, ["One.\n\nMore of it.", "Two."])).toBe(
    "- One.\n  \n  More of it.\n- Two.\n\nNo record, field or table is different.\n",
  );
  expect(releaseSection(unchanged, [])).toBe("No record, field or table is different.\n");
});

it("the change log has the newest release first", () => {
  const log = "# json\n\n## 1.0.0\n\nWords.\n";
  const longer = "# json\n\n## 1.1.0\n\nMore.\n\n## 1.0.0\n\nWords.\n";
  expect(withSection(log, "json", "1.1.0", "More.\n")).toBe(longer);
  expect(withSection("", "json", "1.0.0", "Words.\n")).toBe(log);
  expect(() => withSection("# json\r\n", "json", "1.1.0", "More.\n")).toThrow(
    'the change log of json does not begin with the line "# json"',
  );
});

it("the addresses of schemas name the major version", () => {
  const address = (major: string) =>
    `{"$id": "https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@${major}/dist/actor.schema.json", "x": "a@1/b"}`;
  expect(withMajor(address("1"), "2.3.4")).toBe(address("2"));
  expect(withMajor(address("12"), "12.0.0")).toBe(address("12"));
});
