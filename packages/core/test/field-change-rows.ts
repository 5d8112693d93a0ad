import { addNickname, nickname, type SchemaChangeRow } from "./schema-change-row.ts";
import { definition, field, type SchemaEdit } from "./structures.ts";

const addNicknames: SchemaEdit = (schema) => {
  const list = { title: "Nicknames", description: "What people call it.", type: "array", items: nickname };
  Object.assign(schema("actor").properties ?? {}, { nicknames: { ...list, default: [] } });
};

/** Changes of which fields there are, and of how they come about. */
export const fieldChangeRows: SchemaChangeRow[] = [
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
    what: "a field gets a name that was free for private use",
    after: (schema) => {
      Object.assign(schema("actor").properties ?? {}, { x_note: nickname });
    },
    found: [
      ["free-field-added", "actor.x_note"],
      ["column-added", "actors.csv x_note"],
    ],
    consumers: "minor",
    contributors: "major",
  },
  {
    what: "private fields get a pattern that meets others",
    after: (schema) => {
      Object.assign(schema("actor").patternProperties ?? {}, { "^[a-z]": { type: "string" } });
    },
    found: [
      ["unknown-fields-allowed", "actor"],
      ["form-added", "actor"],
    ],
    consumers: "none",
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
