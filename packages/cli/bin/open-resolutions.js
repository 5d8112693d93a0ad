#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

const program = new URL("../dist/open-resolutions.js", import.meta.url);
// This file is here before the program is built: npm links only what is there when it installs.
if (existsSync(program)) {
  // Since Node 22.8 what was compiled once is compiled; older ones start as they did.
  module.enableCompileCache?.();
  await import(program.href);
} else {
  console.error("This needs the built packages: run npm run build first.");
  process.exitCode = 2;
}
