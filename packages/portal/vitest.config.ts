import { testSettings } from "@open-resolutions/testkit/test-settings";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    ...testSettings,
    // Node cannot read JSX, so vite transforms the modules of this package; built packages are imported as they are.
    experimental: { viteModuleRunner: true },
    server: { deps: { external: [/\/packages\/[a-z]+\/dist\//] } },
  },
});
