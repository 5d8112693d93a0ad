import { testSettings } from "@open-resolutions/testkit/test-settings";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: { ...testSettings, name: "repository", include: ["test/*.test.ts", "test/checks/*.test.ts"] },
      },
      {
        test: {
          ...testSettings,
          name: "packages",
          // Node would take the sources of tools that name them under the condition "development".
          experimental: { viteModuleRunner: true },
          server: { deps: { external: [/\/packages\/[a-z]+\/dist\//] } },
          include: ["test/slow/*.test.ts"],
          globalSetup: "test/slow/setup.ts",
          // The slowest tests build copies of the repository: far more time than they need on any machine.
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
