import type { Bump, ChangeKind } from "../src/diff/index.ts";
import { definition, field, type SchemaEdit } from "./structures.ts";

/** One change of the schemas, and what it comes to. */
export interface SchemaChangeRow {
  what: string;
  /** The edit that makes the older schemas of the real ones; nothing when they are the real ones. */
  before?: SchemaEdit;
  after: SchemaEdit;
  /** The changes that the diff finds: kind, and place in the schemas or the tables. */
  found: [ChangeKind, string][];
  /** The least bump for those who use the data, and for those who write records. */
  consumers: Bump;
  contributors: Bump;
}

const nickname = { title: "Nickname", description: "What people call it.", type: "string" };

const addNickname: SchemaEdit = (schema) => {
  Object.assign(schema("actor").properties ?? {}, { nickname });
};

const addNicknames: SchemaEdit = (schema) => {
  const list = { title: "Nicknames", description: "What people call it.", type: "array", items: nickname };
  Object.assign(schema("actor").properties ?? {}, { nicknames: { ...list, default: [] } });
};

/** A nickname that has one of several forms. */
function alternatives(patterns: readonly string[]): SchemaEdit {
  const anyOf = patterns.map((pattern) => ({ pattern }));
  return (schema) => Object.assign(schema("actor").properties ?? {}, { nickname: { ...nickname, anyOf } });
}

const closeNickname: SchemaEdit = (schema) => {
  Object.assign(schema("actor").properties ?? {}, { nickname: { ...nickname, enum: ["UNODC"] } });
};

const boundNickname: SchemaEdit = (schema) => {
  Object.assign(schema("actor").properties ?? {}, { nickname: { ...nickname, minLength: 3 } });
};

export const schemaChangeRows: SchemaChangeRow[] = [
  {
    what: "a field is added",
    after: addNickname,
    found: [
      ["optional-field-added", "actor.nickname"],
      ["column-added", "actors.csv nickname"],
    ],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a required field is added",
    after: (schema) => {
      addNickname(schema);
      schema("actor").required?.push("nickname");
    },
    found: [
      ["required-field-added", "actor.nickname"],
      ["column-added", "actors.csv nickname"],
    ],
    consumers: "minor",
    contributors: "major",
  },
  {
    what: "a computed field is added",
    after: (schema) => {
      Object.assign(schema("actor").properties ?? {}, { nickname: { ...nickname, readOnly: true } });
    },
    found: [
      ["required-field-added", "actor.nickname"],
      ["column-added", "actors.csv nickname"],
    ],
    consumers: "minor",
    contributors: "none",
  },
  {
    what: "a list is added",
    after: addNicknames,
    found: [
      ["optional-field-added", "actor.nicknames"],
      ["table-added", "actor_nicknames.csv"],
    ],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a field goes",
    after: (schema) => {
      delete schema("actor").properties?.acronym;
    },
    found: [
      ["field-removed", "actor.acronym"],
      ["column-removed", "actors.csv acronym"],
    ],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a field is renamed",
    before: addNickname,
    after: (schema) => {
      Object.assign(schema("actor").properties ?? {}, { byname: nickname });
    },
    found: [
      ["optional-field-added", "actor.byname"],
      ["field-removed", "actor.nickname"],
      ["column-removed", "actors.csv nickname"],
      ["column-added", "actors.csv byname"],
    ],
    consumers: "major",
    contributors: "major",
  },
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
    what: "a field may be absent that never was",
    after: (schema) => {
      const actor = schema("actor");
      actor.required = actor.required?.filter((name) => name !== "kind") ?? [];
    },
    found: [["field-optional", "actor.kind"]],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "a field must be there",
    after: (schema) => {
      schema("actor").required?.push("acronym");
    },
    found: [["field-required", "actor.acronym"]],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "a list that is left out is no longer empty",
    after: (schema) => {
      field(schema("actor"), "aliases").default = ["unknown"];
    },
    found: [["default-changed", "actor.aliases"]],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "a list that is left out is left out",
    after: (schema) => {
      delete field(schema("actor"), "aliases").default;
    },
    found: [
      ["field-optional", "actor.aliases"],
      ["default-removed", "actor.aliases"],
    ],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a field that is left out has a value",
    before: addNickname,
    after: (schema) => {
      Object.assign(schema("actor").properties ?? {}, { nickname: { ...nickname, default: "none" } });
    },
    found: [
      ["field-required", "actor.nickname"],
      ["default-added", "actor.nickname"],
    ],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a field that people wrote is computed",
    after: (schema) => {
      field(schema("actor"), "acronym").readOnly = true;
    },
    found: [
      ["field-removed", "actor.acronym"],
      ["field-required", "actor.acronym"],
      ["computing-changed", "actor.acronym"],
    ],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "a description is worded anew",
    after: (schema) => {
      field(schema("actor"), "name").description = "What it is called.";
    },
    found: [["wording-changed", "actor.name"]],
    consumers: "patch",
    contributors: "patch",
  },
  {
    what: "fields change places",
    after: (schema) => {
      const actor = schema("actor");
      const { name, ...rest } = actor.properties ?? {};
      actor.properties = { ...rest, ...(name && { name }) };
    },
    found: [
      ["fields-reordered", "actor"],
      ["columns-moved", "actors.csv"],
    ],
    consumers: "major",
    contributors: "patch",
  },
  {
    what: "an id leads to records of another type",
    after: (schema) => {
      field(schema("actor"), "parent").$ref = "common.schema.json#/$defs/documentId";
    },
    found: [["reference-changed", "actor.parent"]],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "the elements of a list of texts are called something else, and so is their column",
    after: (schema) => {
      const { items } = field(definition(schema("common"), "source"), "supports");
      if (items) items.title = "Supported";
    },
    found: [
      ["wording-changed", "source.supports[]"],
      ["column-removed", "actor_source_supports.csv field"],
      ["column-added", "actor_source_supports.csv supported"],
    ],
    consumers: "major",
    contributors: "patch",
  },
  {
    what: "a definition is taken out of a field, and says the same",
    before: addNickname,
    after: (schema) => {
      Object.assign(schema("common").$defs ?? {}, { nickname });
      const { title, description } = nickname;
      const reference = { $ref: "common.schema.json#/$defs/nickname", title, description };
      Object.assign(schema("actor").properties ?? {}, { nickname: reference });
    },
    found: [["definition-added", "nickname"]],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "a definition that nobody needs is gone",
    before: (schema) => {
      Object.assign(schema("common").$defs ?? {}, { nickname });
      Object.assign(schema("actor").properties ?? {}, {
        nickname: { ...nickname, $ref: "common.schema.json#/$defs/nickname" },
      });
    },
    after: addNickname,
    found: [["definition-removed", "nickname"]],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "fields that nobody knows are allowed",
    after: (schema) => {
      schema("actor").additionalProperties = true;
    },
    found: [["unknown-fields-allowed", "actor"]],
    consumers: "minor",
    contributors: "minor",
  },
  {
    what: "private fields are no longer allowed",
    after: (schema) => {
      delete schema("actor").patternProperties;
    },
    found: [["unknown-fields-forbidden", "actor"]],
    consumers: "none",
    contributors: "major",
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
    what: "a value may no longer have one of its shapes",
    before: alternatives(["^A", "^B", "^C"]),
    after: alternatives(["^A", "^C"]),
    found: [["alternative-removed", "actor.nickname"]],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "a list goes, and its table with it",
    before: addNicknames,
    after: () => {},
    found: [
      ["field-removed", "actor.nicknames"],
      ["table-removed", "actor_nicknames.csv"],
    ],
    consumers: "major",
    contributors: "major",
  },
];
