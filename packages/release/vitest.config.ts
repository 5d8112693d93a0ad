import { testSettings } from "@open-resolutions/testkit/test-settings";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    ...testSettings,
    // The rehearsal builds a copy of the repository: far more time than it needs on any machine.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    // Some tests name a registry of their own in the environment.
    isolate: true,
    // The rehearsal takes longest of all tests: the others do not wait for it.
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
