import { slugOf } from "@open-resolutions/symbols";
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
        ...hinted(field?.description, field?.examples, idMeant(value, field?.pattern)),
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

function hinted(
  description: string | undefined,
  examples: readonly unknown[] = [],
  meant?: string,
): { hint?: string } {
  const shown = examples.map((example) => JSON.stringify(example)).join(", ");
  const parts = [
    meant === undefined ? "" : `did you mean "${meant}"?`,
    description ?? "",
    description === undefined || shown === "" ? "" : `For example: ${shown}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? {} : { hint: parts.join(" ") };
}

/** How the schemas write the ids of actors, capabilities, documents, verbs and themes. */
const ID_PATTERN = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

/** The id that is meant by a name or a symbol in its place: `INTERPOL`, `United Nations`, `A/RES/77/20`. */
function idMeant(value: unknown, pattern: string | undefined): string | undefined {
  if (pattern !== ID_PATTERN || typeof value !== "string") return undefined;
  // Other letters would be lost: "Café" is not "caf".
  const hasOnlyLatin = /^[A-Za-z0-9\s_.,:;/()'’–-]+$/.test(value);
  const id = slugOf(value);
  return hasOnlyLatin && id !== "" ? id : undefined;
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
