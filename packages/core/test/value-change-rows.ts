import type { Schema } from "@open-resolutions/schemas";
import { addNickname, nickname, type SchemaChangeRow } from "./schema-change-row.ts";
import { definition, field, type SchemaEdit } from "./structures.ts";

/** A nickname that has one of several forms. */
function alternatives(patterns: readonly string[]): SchemaEdit {
  const anyOf = patterns.map((pattern) => ({ pattern }));
  return (schema) => Object.assign(schema("actor").properties ?? {}, { nickname: { ...nickname, anyOf } });
}

/** A nickname that is one of several things. */
function shapes(...anyOf: Schema[]): SchemaEdit {
  const { title = "", description = "" } = nickname;
  return (schema) =>
    Object.assign(schema("actor").properties ?? {}, { nickname: { title, description, anyOf } });
}

const closeNickname: SchemaEdit = (schema) => {
  Object.assign(schema("actor").properties ?? {}, { nickname: { ...nickname, enum: ["UNODC"] } });
};

const boundNickname: SchemaEdit = (schema) => {
  Object.assign(schema("actor").properties ?? {}, { nickname: { ...nickname, minLength: 3 } });
};

/** Changes of the values that a field may have. */
export const valueChangeRows: SchemaChangeRow[] = [
  {
    what: "a field gets another type",
    after: (schema) => {
      field(definition(schema("common"), "session"), "number").type = "string";
    },
    found: [
      ["type-changed", "session.number"],
      ["column-retyped", "resolutions.csv session_number"],
    ],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a number that was whole may be broken",
    after: (schema) => {
      field(definition(schema("common"), "session"), "number").type = "number";
    },
    found: [
      ["type-widened", "session.number"],
      ["column-retyped", "resolutions.csv session_number"],
    ],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "a number must be whole",
    before: (schema) => {
      field(definition(schema("common"), "session"), "number").type = "number";
    },
    after: () => {},
    found: [
      ["type-narrowed", "session.number"],
      ["column-retyped", "resolutions.csv session_number"],
    ],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a field may be null",
    before: addNickname,
    after: (schema) => {
      const nullable = { ...nickname, type: ["string", "null"] };
      Object.assign(schema("actor").properties ?? {}, { nickname: nullable });
    },
    found: [["null-allowed", "actor.nickname"]],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "a field may no longer be null",
    before: (schema) => {
      const { type: _, ...said } = nickname;
      const branches = [{ type: "string" }, { type: "null" }];
      Object.assign(schema("actor").properties ?? {}, { nickname: { ...said, anyOf: branches } });
    },
    after: addNickname,
    found: [["null-forbidden", "actor.nickname"]],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "a vocabulary grows",
    after: (schema) => {
      field(schema("actor"), "kind").enum?.push("bureau");
    },
    found: [["allowed-value-added", "actor.kind"]],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a vocabulary shrinks",
    after: (schema) => {
      field(schema("actor"), "kind").enum?.pop();
    },
    found: [["allowed-value-removed", "actor.kind"]],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "a vocabulary is sorted",
    after: (schema) => {
      field(schema("actor"), "kind").enum?.reverse();
    },
    found: [["wording-changed", "actor.kind"]],
    consumers: "patch",
    contributors: "patch",
  },
  {
    what: "the one allowed value gets another beside it",
    after: (schema) => {
      const method = definition(schema("common"), "method");
      delete method.const;
      method.enum = ["rule", "model"];
    },
    found: [["allowed-value-added", "method"]],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a vocabulary is opened",
    before: closeNickname,
    after: addNickname,
    found: [["values-opened", "actor.nickname"]],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "a field gets a vocabulary",
    before: addNickname,
    after: closeNickname,
    found: [["values-closed", "actor.nickname"]],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "ids get another form",
    after: (schema) => {
      definition(schema("common"), "actorId").pattern = "^[a-z]+$";
    },
    found: [["form-changed", "actorId"]],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a text gets a form",
    before: addNickname,
    after: (schema) => {
      Object.assign(schema("actor").properties ?? {}, { nickname: { ...nickname, pattern: "^[A-Z]" } });
    },
    found: [["form-added", "actor.nickname"]],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "a date need be none",
    after: (schema) => {
      delete definition(schema("common"), "date").format;
    },
    found: [
      ["form-removed", "date"],
      ["column-retyped", "resolutions.csv adopted"],
    ],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "the least number is greater",
    after: (schema) => {
      definition(schema("common"), "footnoteNumber").minimum = 2;
    },
    found: [["bound-tightened", "footnoteNumber"]],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "the least number is smaller",
    after: (schema) => {
      definition(schema("common"), "footnoteNumber").minimum = 0;
    },
    found: [["bound-loosened", "footnoteNumber"]],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "the greatest number is smaller",
    after: (schema) => {
      field(definition(schema("common"), "session"), "number").maximum = 99;
    },
    found: [["bound-tightened", "session.number"]],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "a text must be longer",
    before: addNickname,
    after: boundNickname,
    found: [["bound-tightened", "actor.nickname"]],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "a list may be empty",
    after: (schema) => {
      delete field(definition(schema("common"), "source"), "supports").minItems;
    },
    found: [["bound-loosened", "source.supports"]],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a list may hold a thing twice",
    after: (schema) => {
      delete field(definition(schema("common"), "source"), "supports").uniqueItems;
    },
    found: [["bound-loosened", "source.supports"]],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a mention needs no longer be of one thing alone",
    after: (schema) => {
      delete definition(schema("annotation"), "mention").oneOf;
    },
    found: [["alternatives-changed", "mention"]],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a value may have a further shape",
    before: alternatives(["^A", "^B"]),
    after: alternatives(["^A", "^B", "^C"]),
    found: [["alternative-added", "actor.nickname"]],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "a value of one shape may have a further one",
    before: shapes({ type: "string" }),
    after: shapes({ type: "string" }, { type: "integer" }),
    found: [["alternative-added", "actor.nickname"]],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "a text may be a number, too",
    before: addNickname,
    after: shapes({ type: "string" }, { type: "integer" }),
    found: [["alternative-added", "actor.nickname"]],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "an id may be a text, too",
    before: shapes({ $ref: "common.schema.json#/$defs/actorId" }),
    after: shapes({ $ref: "common.schema.json#/$defs/actorId" }, { type: "string" }),
    found: [["alternative-added", "actor.nickname"]],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "one of three shapes is gone, and another is named anew",
    before: shapes({ type: "string" }, { type: "integer", title: "Number" }, { type: "boolean" }),
    after: shapes({ type: "integer", title: "Count" }, { type: "boolean" }),
    found: [
      ["alternative-removed", "actor.nickname"],
      ["wording-changed", "actor.nickname"],
    ],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "a value may no longer have one of its shapes",
    before: alternatives(["^A", "^B", "^C"]),
    after: alternatives(["^A", "^C"]),
    found: [["alternative-removed", "actor.nickname"]],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "of which shapes exactly one must fit stands in another order",
    after: (schema) => {
      definition(schema("annotation"), "mention").oneOf?.reverse();
    },
    found: [],
    consumers: "none",
    contributors: "none",
  },
];
