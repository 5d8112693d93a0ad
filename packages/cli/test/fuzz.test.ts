import { expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";

// More of them: npm run fuzz -- 200000
it("no mutated record crashes the check, and mending loses nothing", () => {
  expect(() => fuzz(300, 7)).not.toThrow();
});
