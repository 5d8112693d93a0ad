import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Some tests read thousands of texts, beside all others on the same machine.
    testTimeout: 300_000,
  },
});
