import { expect, it, vi } from "vitest";
import { checkFiles } from "../../src/index.ts";

const work = { count: 0 };

/** The parsed tree of a JSON text, in which every step is counted. */
vi.mock("jsonc-parser", async (original) => {
  const parser = await original<typeof import("jsonc-parser")>();
  const proxies = new WeakMap<object, object>();
  const counted = <Value>(value: Value): Value => {
    if (typeof value !== "object" || value === null) return value;
    const proxy =
      proxies.get(value) ??
      new Proxy(value, {
        get: (target, key) => {
          work.count += 1;
          return counted(Reflect.get(target, key));
        },
      });
    proxies.set(value, proxy);
    return proxy as Value;
  };
  return {
    ...parser,
    parseTree: (...given: Parameters<typeof parser.parseTree>) => counted(parser.parseTree(...given)),
  };
});

/** The work of checking an actor with so many unknown fields: steps in the tree, and characters written as JSON. */
function workFor(fields: number): number {
  const unknown = Object.fromEntries(Array.from({ length: fields }, (_, at) => [`field${at}`, at]));
  const content = JSON.stringify({ id: "a", name: "A", kind: "office", ...unknown }, null, 2);
  const stringify = JSON.stringify;
  const spy = vi.spyOn(JSON, "stringify").mockImplementation((value: unknown) => {
    const text = stringify(value);
    work.count += text?.length ?? 0;
    return text;
  });
  work.count = 0;
  const { findings } = checkFiles([{ path: "actors/a.json", content }]);
  spy.mockRestore();
  expect(findings.filter(({ code }) => code === "SCH003")).toHaveLength(fields);
  return work.count;
}

it("ten times as many findings in one record are about ten times the work", () => {
  expect(workFor(2000) / workFor(200)).toBeLessThan(15);
});

it("any number of findings are reported", () => {
  const content = "7\n".repeat(130_000);
  const { findings } = checkFiles([{ path: "actors.ndjson", content }]);
  expect(findings).toHaveLength(130_000);
});
