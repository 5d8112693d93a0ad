import { fileURLToPath } from "node:url";

/** How vitest runs the tests of a package. */
export const testSettings = {
  /** In milliseconds: the tests of all packages run on the same machine at once. */
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  /** Files of tests share the modules that they import, and the published records with them. */
  isolate: false,
  setupFiles: [fileURLToPath(new URL("./remove-temporary-folders.ts", import.meta.url))],
  /** Node imports the modules as they are: modules that vite transforms start later and run slower. */
  experimental: { viteModuleRunner: false },
};
