import * as validators from "@open-resolutions/schemas/validators";
import * as linesOf from "@open-resolutions/schemas/validators/either";
import { pointerSteps } from "../read/json-pointer.ts";
import type { ReadFile } from "../read/read-file.ts";
import { explain, type SchemaError } from "./explain-schema-error.ts";
import type { Found } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { keywordRules } from "./schema-rules.ts";

const ruleOf = new Map(keywordRules.flatMap((rule) => rule.keywords.map((keyword) => [keyword, rule])));

/** Checks the value of a file against its schema. @returns the faults, each with the rule of its keyword. */
export function checkSchema(file: ReadFile): Found[] {
  if (file.value === undefined || !file.kind || file.kind.holds === "source") return [];
  const { schema, holds } = file.kind;
  // A line comes from a person or from a program, which leaves in what was derived.
  const validate =
    holds === "lines" ? linesOf[file.kind.type] : validators[schema as keyof typeof validators];
  if (validate(file.value)) return [];
  // Of the schema that a file names, the rule of its own says more.
  const told = holds === "lines" ? undefined : "/$schema";
  const errors = (validate.errors ?? []).filter(({ instancePath }) => instancePath !== told);
  return withoutCascades(errors).map((error) => {
    return {
      rule: ruleOf.get(error.keyword) ?? { code: "SCH000", name: "schema" },
      problem: { file, ...explain(error, valueAt(file.value, error.instancePath), schema) },
    };
  });
}

/** One fault, one finding: of a failed alternative only what was meant stays. */
function withoutCascades(errors: readonly SchemaError[]): SchemaError[] {
  const misspelt = new Set(errors.flatMap((error) => misspeltField(error, errors)));
  return errors.filter((error) => {
    if (misspelt.has(error)) return false;
    const same = errors.filter(({ instancePath }) => instancePath === error.instancePath);
    // Of a value of the wrong type nothing else can be said, and of a text of the wrong form it is said once.
    const wrongType = same.find(({ keyword, params }) => keyword === "type" && params.type !== "null");
    if (wrongType) return error === wrongType;
    const sameRule = same.filter(
      ({ keyword }) =>
        keyword !== "required" &&
        keyword !== "additionalProperties" &&
        ruleOf.get(keyword) === ruleOf.get(error.keyword),
    );
    if (sameRule.length > 1 && sameRule.includes(error) && sameRule[0] !== error) return false;
    const alternatives = same.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
    if (alternatives.length === 0) return true;
    // A field that may be null: what its other form demands says more.
    const nullable = same.some(({ keyword, params }) => keyword === "type" && params.type === "null");
    if (nullable) return error.keyword !== "anyOf" && error.params.type !== "null";
    // Fields of which one must be given: the alternative says it once.
    return !/\/(?:any|one)Of\/\d+\/required$/.test(error.schemaPath);
  });
}

/** The error that says a field is missing, when an unknown field of the same object was probably meant as it. */
function misspeltField(
  { keyword, instancePath, params }: SchemaError,
  errors: readonly SchemaError[],
): SchemaError[] {
  if (keyword !== "additionalProperties") return [];
  const missing = errors.filter(
    (error) => error.keyword === "required" && error.instancePath === instancePath,
  );
  const near = nearest(
    String(params.additionalProperty),
    missing.map((error) => String(error.params.missingProperty)),
  );
  return missing.filter((error) => error.params.missingProperty === near);
}

function valueAt(value: unknown, pointer: string): unknown {
  let inner = value;
  for (const step of pointerSteps(pointer)) inner = (inner as Record<string, unknown> | undefined)?.[step];
  return inner;
}
