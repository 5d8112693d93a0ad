import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The tests of all packages run on the same machine at once.
    testTimeout: 300_000,
  },
});
