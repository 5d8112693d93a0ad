import * as validators from "@open-resolutions/schemas/validators";
import * as linesOf from "@open-resolutions/schemas/validators/either";
import { groupBy } from "../read/group-by.ts";
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
  const groups = groupBy(errors, ({ instancePath }) => instancePath);
  const kept = new Set([...groups.values()].flatMap(ofOneValue));
  return errors.filter((error) => kept.has(error));
}

/** The errors of one value without those that say the same again. */
function ofOneValue(errors: readonly SchemaError[]): SchemaError[] {
  // Of a value of the wrong type nothing else can be said, and of a text in the wrong format it is said once.
  const wrongType = errors.find(({ keyword, params }) => keyword === "type" && params.type !== "null");
  if (wrongType) return [wrongType];
  const misspelt = misspeltFields(errors);
  const isNullable = errors.some(({ keyword, params }) => keyword === "type" && params.type === "null");
  const hasAlternatives = errors.some(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const rulesSeen = new Set<unknown>();
  return errors.filter((error) => {
    const { keyword } = error;
    if (misspelt.has(error)) return false;
    if (keyword !== "required" && keyword !== "additionalProperties") {
      const rule = ruleOf.get(keyword);
      if (rulesSeen.has(rule)) return false;
      rulesSeen.add(rule);
    }
    if (!hasAlternatives) return true;
    // A field that may be null: what its other form requires says more.
    if (isNullable) return keyword !== "anyOf" && error.params.type !== "null";
    // Fields of which one must be given: the alternative says it once.
    return !/\/(?:any|one)Of\/\d+\/required$/.test(error.schemaPath);
  });
}

/** The errors that a field is missing where an unknown field of the same object was probably meant as it. */
function misspeltFields(errors: readonly SchemaError[]): Set<SchemaError> {
  const missing = errors.filter(({ keyword }) => keyword === "required");
  const names = missing.map(({ params }) => String(params.missingProperty));
  const meant = new Set(
    errors.flatMap(({ keyword, params }) =>
      keyword === "additionalProperties" && names.length > 0
        ? (nearest(String(params.additionalProperty), names) ?? [])
        : [],
    ),
  );
  return new Set(missing.filter(({ params }) => meant.has(String(params.missingProperty))));
}

function valueAt(value: unknown, pointer: string): unknown {
  let inner = value;
  for (const step of pointerSteps(pointer)) inner = (inner as Record<string, unknown> | undefined)?.[step];
  return inner;
}
