// Vitest runs this file again for each file of tests. A module that these files share runs once, so that its own
// `afterEach` would hold for the first file only.
import { afterEach } from "vitest";
import { removeFolders } from "./temporary-folder.ts";

afterEach(removeFolders);
