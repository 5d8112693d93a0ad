import { fileURLToPath } from "node:url";

/** The command `open-resolutions` as it is built. */
export const program = fileURLToPath(new URL("../../cli/dist/open-resolutions.js", import.meta.url));

/** How a run of the command ended and what it printed. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}
