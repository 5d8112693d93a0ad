import { fieldAt } from "./definitions.ts";
import type { UnplacedFinding } from "./finding.ts";
import { nearest } from "./nearest.ts";

/** An error as the compiled validators report it. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** What is wrong with a value, in words, and the place to point at. */
export type Explanation = Pick<UnplacedFinding, "pointer" | "atKey" | "message" | "hint">;

/**
 * Explains a schema error in words.
 *
 * @param definition the schema of the value, such as `actor`.
 */
export function explain(
  { instancePath, keyword, params }: SchemaError,
  value: unknown,
  definition: string,
): Explanation {
  const field = fieldAt(definition, instancePath)?.schema;
  const title = field?.title ?? "value";
  const at = { pointer: instancePath };
  switch (keyword) {
    case "type":
      return {
        ...at,
        message: `${title}: expected ${withArticle(String(params.type))}, found ${shorten(value)}`,
      };
    case "required": {
      const name = String(params.missingProperty);
      const missing = fieldAt(definition, `${instancePath}/${name}`)?.schema;
      return { ...at, message: `\`${name}\` is missing`, ...hinted(missing?.description) };
    }
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      const near = nearest(name, Object.keys(field?.properties ?? {}));
      const hint =
        near === undefined
          ? unknownFieldHint(name, field?.patternProperties !== undefined)
          : `did you mean \`${near}\`?`;
      const known = fieldAt(definition, `${instancePath}/${name}`)?.schema.readOnly;
      return {
        pointer: `${instancePath}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        atKey: true,
        message: known ? `\`${name}\` is computed by the build` : `unknown field \`${name}\``,
        hint: known ? "remove it" : hint,
      };
    }
    case "enum": {
      const allowed = (params.allowedValues as string[]) ?? [];
      const near = typeof value === "string" ? nearest(value, allowed) : undefined;
      const hint =
        near === undefined
          ? `allowed: ${allowed.join(", ")}`
          : `did you mean "${near}"? (allowed: ${allowed.join(", ")})`;
      return { ...at, message: `${title}: ${shorten(value)} is not allowed here`, hint };
    }
    case "const":
      return {
        ...at,
        message: `${title}: expected ${JSON.stringify(params.allowedValue)}, found ${shorten(value)}`,
      };
    case "pattern":
    case "format":
    case "minLength":
      // Only the calendar can refuse what has the form of a date.
      if (keyword === "format" && typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value))
        return { ...at, message: `${title}: ${value} is not a real date` };
      return {
        ...at,
        message: `${title}: ${shorten(value)} does not match the expected format`,
        ...hinted(field?.description, field?.examples),
      };
    case "minimum":
      return { ...at, message: `${title}: expected ${params.limit} or more, found ${shorten(value)}` };
    case "maximum":
      return { ...at, message: `${title}: expected ${params.limit} or less, found ${shorten(value)}` };
    case "minItems":
      return { ...at, message: `${title}: expected at least ${params.limit} element, found none` };
    case "uniqueItems":
      return {
        pointer: `${instancePath}/${Math.max(Number(params.i), Number(params.j))}`,
        message: `${title}: this element occurs twice in the list`,
        hint: "remove one of the two",
      };
    case "oneOf":
    case "anyOf": {
      const fields = (field?.[keyword] ?? []).flatMap(({ required = [] }) =>
        required.map((name) => `\`${name}\``),
      );
      const several = params.passingSchemas !== null && params.passingSchemas !== undefined;
      return {
        ...at,
        message: several
          ? `only one of ${fields.join(" and ")} can be given`
          : `one of ${fields.join(" or ")} is missing`,
      };
    }
    default:
      return { ...at, message: `${title}: does not match "${keyword}" of the schema` };
  }
}

function shorten(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** @param open whether private fields are allowed here: in a record, but not in an object inside it. */
function unknownFieldHint(name: string, open: boolean): string {
  if (open) return "remove it, or start its name with x_ to keep it as a private field";
  return name.startsWith("x_")
    ? "move it to the record itself: private fields are allowed only there"
    : "remove it";
}

function hinted(description: string | undefined, examples: readonly unknown[] = []): { hint?: string } {
  if (description === undefined) return {};
  const shown = examples.map((example) => JSON.stringify(example)).join(", ");
  return { hint: shown === "" ? description : `${description} For example: ${shown}` };
}

function withArticle(type: string): string {
  const words: Record<string, string> = {
    array: "a list",
    integer: "a whole number",
    object: "an object",
    null: "null",
  };
  return words[type] ?? `a ${type}`;
}
