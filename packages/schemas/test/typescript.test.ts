import { expect, it } from "vitest";
import { declareTypes } from "../src/typescript.ts";
import { readonlyTypes } from "../src/typescript-readonly.ts";

const text = { type: "string" };
const view = {
  $defs: {
    mention: {
      description: "Who or what is named.",
      type: "object",
      additionalProperties: false,
      required: ["quote"],
      properties: { quote: text, actor: text, capability: text },
      oneOf: [{ required: ["actor"] }, { required: ["capability"] }],
    },
    paragraph: {
      type: "object",
      additionalProperties: false,
      required: ["mentions"],
      properties: {
        mentions: { type: "array", items: { $ref: "#/$defs/mention" } },
        labels: { type: "array", items: text, minItems: 1 },
        ballots: {
          type: "array",
          items: { type: "object", additionalProperties: false, properties: { state: text } },
        },
      },
    },
  },
};

it("a choice of one field is a union with an interface for each, which a test for the field tells apart", async () => {
  const types = await declareTypes(view, "Authored");
  expect(types).toContain("export type AuthoredMention = AuthoredActorMention | AuthoredCapabilityMention;");
  expect(types).toContain(
    "AuthoredActorMention {\n  quote: string;\n  actor: string;\n  capability?: never;\n}",
  );
  expect(types).toContain(
    "AuthoredCapabilityMention {\n  quote: string;\n  actor?: never;\n  capability: string;\n}",
  );
  expect(types).toContain("mentions: AuthoredMention[];");
});

it("published records are readonly to the last list", async () => {
  const types = readonlyTypes(await declareTypes(view));
  expect(types).toContain("readonly mentions: readonly Mention[];");
  expect(types).toContain("readonly labels?: readonly [string, ...string[]];");
  expect(types).toContain("readonly ballots?: readonly {\n    readonly state?: string;\n  }[];");
  expect(types).toContain("readonly capability?: never;");
});
