import { testSettings } from "@open-resolutions/testkit/test-settings";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // The slowest tests install packages: far more time than they need on any machine.
  test: { ...testSettings, globalSetup: "test/setup.ts", hookTimeout: 600_000, maxWorkers: 2 },
});
