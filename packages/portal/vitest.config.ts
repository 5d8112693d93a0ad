import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Some tests check thousands of records, beside all others on the same machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
