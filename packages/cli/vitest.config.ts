import { testSettings } from "@open-resolutions/testkit/test-settings";
import { defineConfig } from "vitest/config";

// These tests take longest, so the last of them use both processors of a small machine.
export default defineConfig({ test: { ...testSettings, maxWorkers: 2 } });
