import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { expect, it } from "vitest";

it("show says what is there and how to get a resolution that is not", async () => {
  const { status, stderr } = await run(folderWith(), ["show", "S/RES/2821"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^S\/RES\/2821 is not in this dataset, which has A\/RES\/77\/20/);
  expect(stderr).toContain("open-resolutions draft <file> --out data/resolutions");
  expect(stderr).toContain("open-resolutions show --data data S/RES/2821");
});

it("show says how labels look when none is near", async () => {
  const { status, stderr } = await run(folderWith(), ["show", "paragraph-seventeen"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/a label looks like [A-Z]+1, an id like a-res-/);
});
