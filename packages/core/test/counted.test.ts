import { counted } from "@open-resolutions/core";
import { expect, it } from "vitest";

it("counts in words", () => {
  expect([counted(0, "item"), counted(1, "item"), counted(2, "item")]).toEqual([
    "0 items",
    "1 item",
    "2 items",
  ]);
  expect([counted(1, "capability"), counted(3, "capability"), counted(2, "day")]).toEqual([
    "1 capability",
    "3 capabilities",
    "2 days",
  ]);
});
