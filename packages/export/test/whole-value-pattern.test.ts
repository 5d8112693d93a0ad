import { describe, expect, it } from "vitest";
import { wholeValuePattern } from "../src/formats/csv/whole-value-pattern.ts";

describe("a pattern of a JSON Schema", () => {
  it.each([
    ["^[a-z]+$", "[a-z]+"],
    ["^https://", "https://.*"],
    ["[0-9]$", ".*[0-9]"],
    ["^a(?:-b)*$", "a(-b)*"],
    ["^\\(\\?:[(?:^$]\\$$", "\\(\\?:[(?:^$]\\$"],
    ["^(?:a|b)$", "(a|b)"],
  ])("%s is in a Table Schema %s", (pattern, whole) => {
    expect(wholeValuePattern(pattern)).toBe(whole);
  });

  it.each(["^(?!con$)[a-z]+$", "^a|b$", "a^b", "a$b"])("%s stops the build", (pattern) => {
    expect(() => wholeValuePattern(pattern)).toThrow(pattern);
  });
});
