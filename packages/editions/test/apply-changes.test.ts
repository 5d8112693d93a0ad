import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyToRecord } from "../src/apply-changes.ts";
import { applyChanges, compareEditions } from "../src/index.ts";
import { structure } from "../src/structure.ts";
import { valueChanges } from "../src/value-changes.ts";
import { changesBetween, rename } from "./changes-between.ts";
import { edited, edition, smallDataset, wholeLists } from "./small-edition.ts";

describe("applied to the older records, the changes give the newer ones", () => {
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom("a", "b", "c d", "c e", 1, 2, null, true),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("p", "q", "r/s", "t~"), tie("value"), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    ),
  })).value;
  const fields = fc.dictionary(fc.constantFrom("x", "y", "z", "aliases"), value, { noNullPrototype: true });
  const record = fc.record({ id: fc.constantFrom(..."abcdefgh"), fields });
  const list = fc
    .uniqueArray(record, { maxLength: 6, selector: ({ id }) => id })
    .map((records) => records.map(({ id, fields }) => ({ id, ...fields })));
  const target = fc.constantFrom(..."abcdefgh");
  const tombstone = fc.record({ id: target, kind: fc.constant("moved"), to: fc.tuple(target) });
  const lists = fc.record({
    actors: list,
    tombstones: fc.uniqueArray(tombstone, { maxLength: 3, selector: ({ id }) => id }),
  });

  it("whatever the records contain, however they were added, removed, moved and reordered", () => {
    fc.assert(
      fc.property(lists, lists, (older, newer) => {
        expect(applyChanges(wholeLists(older), changesBetween(older, newer))).toEqual(wholeLists(newer));
      }),
      { numRuns: 500 },
    );
  });

  it("from nothing to the first release", () => {
    const changes = compareEditions(undefined, edition(smallDataset()));
    expect(changes).toMatchObject({ from: null, requiredBump: "none" });
    expect(applyChanges(wholeLists({}), changes)).toEqual(smallDataset());
  });

  it("in long lists of which hardly an element is the same", () => {
    const long = (prefix: string) => Array.from({ length: 3000 }, (_, index) => ({ a: `${prefix}${index}` }));
    const [older, newer] = [{ list: long("a") }, { list: long("b") }];
    const values = valueChanges("actor", older, newer, structure.published);
    expect(applyToRecord(older, values)).toEqual(newer);
  });

  it("and refuse other records, and pointers that lead out of the record", () => {
    const changes = changesBetween(
      smallDataset(),
      edited((all) => void rename(all, "fao", "food")),
    );
    expect(() => applyChanges(wholeLists({}), changes)).toThrow('there is no actor "fao"');
    for (const pointer of ["/__proto__/polluted", "/aliases/__proto__/polluted"]) {
      const values = [{ kind: "value-changed" as const, pointer, new: "yes" }];
      expect(() => applyToRecord({ id: "a", aliases: [] }, values)).toThrow(`${pointer} does not exist`);
    }
    expect({}).not.toHaveProperty("polluted");
  });
});
