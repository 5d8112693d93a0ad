import { defineConfig } from "vitest/config";

export default defineConfig({
  // The tests of all packages run on the same machine at once.
  test: { testTimeout: 300_000, isolate: false },
});
