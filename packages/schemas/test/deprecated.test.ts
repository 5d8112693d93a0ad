import { expect, it } from "vitest";
import { declareTypes } from "../src/typescript.ts";
import { compileValidators } from "../src/validators.ts";

const text = { type: "string", description: "A text." };
const view = {
  $defs: {
    text,
    actor: {
      type: "object",
      additionalProperties: false,
      properties: {
        nickname: { ...text, examples: ["Ned"], deprecated: true },
        motto: { $ref: "#/$defs/text", deprecated: true },
        name: text,
      },
    },
  },
};

it("a deprecated field has the tag @deprecated after its description in the TypeScript types", async () => {
  const types = await declareTypes(view);
  expect(types).toContain('* A text.\n   * @example "Ned"\n   * @deprecated\n   */\n  nickname?: string;');
  expect(types).toContain("* A text.\n   * @deprecated\n   */\n  motto?: string;");
  expect(types).toContain("* A text.\n   */\n  name?: string;");
});

it("a deprecated field is still allowed by the validators", async () => {
  const { code } = await compileValidators(view, ["actor"], "esm");
  const { actor } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(actor({ nickname: "Ned" })).toBe(true);
});
