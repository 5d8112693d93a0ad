import { testSettings } from "@open-resolutions/testkit/test-settings";
import { defineConfig } from "vitest/config";

const settings = { ...testSettings, globalSetup: "test/setup.ts" };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        // The index is large to build and to pack: only the tests of copies and the checks of packages need it.
        test: { ...settings, name: "records", include: ["test/*.test.ts"], provide: { unbuilt: ["index"] } },
      },
      {
        test: {
          ...settings,
          name: "all-packages",
          include: ["test/{checks,copies}/*.test.ts"],
          provide: { unbuilt: [] },
          // The slowest tests build copies of the repository: far more time than they need on any machine.
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
