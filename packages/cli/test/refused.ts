import { expect } from "vitest";

/** How a run ends that prints one line with these words, a part of a regular expression, and exits with 2. */
export const refused = (message: string) => ({
  status: 2,
  stdout: "",
  stderr: expect.stringMatching(new RegExp(`^[^\\n]*${message}[^\\n]*\\n$`)),
});
