import { expect, it } from "vitest";
import { describe } from "../src/commands/review/describe.ts";

it("an empty list names nobody where it has actors, and else nothing", () => {
  const value = { quote: "lamps", type: "action", assignees: [], instruments: [] };
  const said = describe({ kind: "mandate", value } as never, 100);
  expect(said).toBe('mandate "lamps": type action; assignees nobody; instruments none');
});
