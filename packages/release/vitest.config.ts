import { testSettings } from "@open-resolutions/testkit/test-settings";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    ...testSettings,
    // Some tests name a registry of their own in the environment.
    isolate: true,
    maxConcurrency: 2,
  },
});
