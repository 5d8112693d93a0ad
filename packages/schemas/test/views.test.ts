import { describe, expect, it } from "vitest";
import { bundle, bundleAll } from "../src/bundle.ts";
import type { Schema } from "../src/schema-type.ts";
import { readSchemas } from "../src/source.ts";
import { authoredView, factsView, publishedView } from "../src/views.ts";

const files = new Map<string, Schema>([
  [
    "thing.schema.json",
    {
      $id: "https://example.org/v1/thing.schema.json",
      type: "object",
      additionalProperties: false,
      required: ["id"],
      patternProperties: { "^x_": {} },
      properties: {
        $schema: { type: "string" },
        id: { $ref: "shared.schema.json#/$defs/thingId" },
        names: { type: "array", items: { type: "string" }, default: [] },
        note: { type: "string" },
        length: { $ref: "shared.schema.json#/$defs/length" },
      },
    },
  ],
  [
    "shared.schema.json",
    { $defs: { thingId: { type: "string" }, length: { type: "integer", readOnly: true } } },
  ],
]);
const thing = bundle(files, "thing");

describe("bundle", () => {
  it("holds everything that the schema uses, with local references and without $id", () => {
    expect(thing.$id).toBeUndefined();
    expect(thing.properties?.id).toEqual({ $ref: "#/$defs/thingId" });
    expect(Object.keys(thing.$defs ?? {})).toEqual(["length", "thingId"]);
  });

  it("reports a reference that points to nothing", () => {
    const broken = new Map([["thing.schema.json", { properties: { id: { $ref: "other.schema.json" } } }]]);
    expect(() => bundleAll(broken, ["thing"])).toThrow("other.schema.json");
  });

  it("refuses two definitions with the same name", () => {
    const doubled = new Map<string, Schema>([
      [
        "a.schema.json",
        {
          properties: { x: { $ref: "b.schema.json#/$defs/same" }, y: { $ref: "c.schema.json#/$defs/same" } },
        },
      ],
      ["b.schema.json", { $defs: { same: {} } }],
      ["c.schema.json", { $defs: { same: {} } }],
    ]);
    expect(() => bundleAll(doubled, ["a"])).toThrow("same");
  });
});

describe("the authored view", () => {
  it("leaves out derived fields, also those marked in a definition", () => {
    expect(Object.keys(authoredView(thing).properties ?? {})).toEqual(["$schema", "id", "names", "note"]);
  });

  it("keeps private fields and requires no more than the schema", () => {
    expect(authoredView(thing)).toMatchObject({ required: ["id"], patternProperties: { "^x_": {} } });
  });
});

describe("the published view", () => {
  it("requires derived fields and fields with a default", () => {
    expect(publishedView(thing).required).toEqual(["id", "names", "length"]);
  });

  it("has neither $schema nor private fields", () => {
    expect(publishedView(thing).properties).not.toHaveProperty("$schema");
    expect(publishedView(thing).patternProperties).toBeUndefined();
  });

  it("has every field of the real schemas", () => {
    const paragraph = publishedView(bundle(readSchemas(), "paragraph"));
    expect(paragraph.required).toContain("label");
    expect(paragraph.required).toContain("mentions");
    expect(paragraph.$defs?.mention?.required).toEqual(["quote", "role", "start", "end"]);
  });
});

describe("factsView", () => {
  it("is said by marks that no view has", () => {
    const bundled = bundleAll(readSchemas(), ["paragraph"]);
    for (const view of [authoredView, publishedView, factsView])
      expect(JSON.stringify(view(bundled))).not.toContain("$comment");
  });

  it("leaves out the words of the organ, their places, and the method that every line says once", () => {
    const facts = factsView(bundleAll(readSchemas(), ["indexedResolution"]));
    const fields = (name: string) => Object.keys(facts.$defs?.[name]?.properties ?? {});
    expect(fields("act")).toEqual(["verb", "modifier", "adverb", "addressees", "beneficiaries"]);
    expect(fields("footnote")).toEqual(["number", "kind"]);
    for (const name of ["quote", "text", "start", "end", "method"])
      expect(fields("mandate")).not.toContain(name);
    expect(facts.$defs?.act?.required).toEqual(["verb"]);
  });

  it("has the fields of a resolution as its own schema defines them", () => {
    const title = readSchemas().get("resolution.schema.json")?.properties?.meeting?.description;
    const facts = factsView(bundleAll(readSchemas(), ["indexedResolution"]));
    expect(facts.$defs?.indexedResolution?.properties?.meeting?.description).toBe(title);
  });
});
