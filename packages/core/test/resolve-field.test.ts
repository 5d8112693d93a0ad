import { expect, it } from "vitest";
import { resolveField } from "../src/model/definitions.ts";

it("follows the references of one schema in each set of definitions", () => {
  const field = { $ref: "#/$defs/name" };
  const before = { name: { title: "Name", type: "string" } };
  const after = { name: { title: "Official name", type: ["string", "null"] } };
  expect(resolveField(field, before)).toMatchObject({ schema: { title: "Name" }, nullable: false });
  expect(resolveField(field, after)).toMatchObject({ schema: { title: "Official name" }, nullable: true });
  expect(resolveField(field, before)).toMatchObject({ schema: { title: "Name" }, nullable: false });
});
