import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A rehearsal builds, publishes and installs: far more time than it needs on any machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxConcurrency: 2,
  },
});
