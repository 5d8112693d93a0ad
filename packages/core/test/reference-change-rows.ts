import { addNickname, nickname, type SchemaChangeRow } from "./schema-change-row.ts";
import { definition, field, type SchemaEdit } from "./structures.ts";

const { title, description } = nickname;
const choice = { title, description, anyOf: [{ type: "string" }, { type: "integer" }] };

const giveChoice: SchemaEdit = (schema) => {
  Object.assign(schema("common").$defs ?? {}, { choice });
  Object.assign(schema("actor").properties ?? {}, {
    nickname: { $ref: "common.schema.json#/$defs/choice", title, description },
  });
};

/** Changes of references, and of the definitions that fields share. */
export const referenceChangeRows: SchemaChangeRow[] = [
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
    contributors: "none",
  },
  {
    what: "a definition that nobody needs is gone",
    before: (schema) => {
      Object.assign(schema("common").$defs ?? {}, { nickname });
      const { title, description } = nickname;
      const reference = { $ref: "common.schema.json#/$defs/nickname", title, description };
      Object.assign(schema("actor").properties ?? {}, { nickname: reference });
    },
    after: addNickname,
    found: [["definition-removed", "nickname"]],
    consumers: "major",
    contributors: "none",
  },
  {
    what: "two fields get the same other definition, and one of them a vocabulary with it",
    before: (schema) => {
      const common = "common.schema.json#/$defs/";
      Object.assign(schema("common").$defs ?? {}, { nickname, byname: { ...nickname, enum: ["UNODC"] } });
      Object.assign(schema("actor").properties ?? {}, {
        first: { $ref: `${common}nickname` },
        second: { $ref: `${common}nickname` },
        third: { $ref: `${common}byname` },
      });
    },
    after: (schema) => {
      const common = "common.schema.json#/$defs/";
      Object.assign(schema("common").$defs ?? {}, { nickname, byname: { ...nickname, enum: ["UNODC"] } });
      Object.assign(schema("actor").properties ?? {}, {
        first: { $ref: `${common}byname` },
        second: { $ref: `${common}byname` },
        third: { $ref: `${common}nickname` },
      });
    },
    found: [
      ["values-closed", "actor.first"],
      ["values-closed", "actor.second"],
      ["values-opened", "actor.third"],
    ],
    consumers: "major",
    contributors: "major",
  },
  {
    what: "a definition that a field shares allows null",
    before: (schema) => {
      Object.assign(schema("common").$defs ?? {}, { nickname });
      Object.assign(schema("actor").properties ?? {}, {
        nickname: { $ref: "common.schema.json#/$defs/nickname" },
      });
    },
    after: (schema) => {
      const maybe = { ...nickname, type: ["string", "null"] };
      Object.assign(schema("common").$defs ?? {}, { nickname: maybe, other: maybe });
      Object.assign(schema("actor").properties ?? {}, {
        nickname: { $ref: "common.schema.json#/$defs/other" },
      });
    },
    found: [
      ["definition-removed", "nickname"],
      ["definition-added", "other"],
      ["null-allowed", "actor.nickname"],
    ],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "a text becomes an id of records",
    before: (schema) => {
      const { pattern } = definition(schema("common"), "actorId");
      Object.assign(schema("actor").properties ?? {}, { nickname: { ...nickname, pattern } });
    },
    after: (schema) => {
      const { title, description } = nickname;
      const reference = { $ref: "common.schema.json#/$defs/actorId", title, description };
      Object.assign(schema("actor").properties ?? {}, { nickname: reference });
    },
    found: [
      ["reference-added", "actor.nickname"],
      ["wording-changed", "actor.nickname"],
    ],
    consumers: "patch",
    contributors: "major",
  },
  {
    what: "an id of records becomes a text",
    after: (schema) => {
      const parent = field(schema("actor"), "parent");
      const { type, pattern, examples } = definition(schema("common"), "actorId");
      delete parent.$ref;
      Object.assign(parent, { type, pattern, examples });
    },
    found: [
      ["reference-removed", "actor.parent"],
      ["wording-changed", "actor.parent"],
    ],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "a choice is taken out of a field, and says the same",
    before: (schema) => {
      Object.assign(schema("actor").properties ?? {}, { nickname: choice });
    },
    after: giveChoice,
    found: [["definition-added", "choice"]],
    consumers: "minor",
    contributors: "none",
  },
  {
    what: "a text becomes a choice that has a name",
    before: addNickname,
    after: giveChoice,
    found: [
      ["definition-added", "choice"],
      ["alternative-added", "actor.nickname"],
    ],
    consumers: "major",
    contributors: "minor",
  },
  {
    what: "of a choice that has a name one shape is left",
    before: giveChoice,
    after: addNickname,
    found: [
      ["definition-removed", "choice"],
      ["alternative-removed", "actor.nickname"],
    ],
    consumers: "major",
    contributors: "major",
  },
];
