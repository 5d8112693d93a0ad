import type { Problem } from "../finding.ts";
import { visitReferences } from "../model/references.ts";
import { mayBeThere } from "../records.ts";
import { nearest, onlyNear } from "../text/nearest.ts";
import type { RecordRule } from "./rule.ts";

export const referenceResolves: RecordRule = {
  code: "REF001",
  name: "reference-resolves",
  description: "Every reference leads to a record of its type.",
  why: "A reference to nothing tells a reader nothing and breaks the tables. Correct the id, or add the record that is meant.",
  example: {
    file: "actors/who.json",
    right: '"parent": "united-nations-system"',
    wrong: '"parent": "united-nations-sistem"',
  },
  scope: "record",
  check({ type, file, pointer, value }, records) {
    const problems: Problem[] = [];
    visitReferences(type, value, (other, id, at) => {
      const known = records.byId[other];
      if (known.has(id) || known.size === 0 || mayBeThere(records, other, id)) return;
      const place = pointer + at();
      const near = nearest(id, known.keys());
      const meant = onlyNear(id, known.keys());
      problems.push({
        file,
        pointer: place,
        message: `no ${other} has the id "${id}"`,
        hint: near === undefined ? `add the ${other}, or correct the id` : `did you mean "${near}"?`,
        ...(meant !== undefined && {
          fix: { description: `write "${meant}"`, change: { pointer: place, value: meant } },
        }),
      });
    });
    return problems;
  },
};
