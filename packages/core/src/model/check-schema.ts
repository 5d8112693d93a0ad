import * as validators from "@open-resolutions/schemas/validators";
import * as linesOf from "@open-resolutions/schemas/validators/either";
import { groupBy } from "../read/group-by.ts";
import { pointerSteps } from "../read/json-pointer.ts";
import type { ReadFile } from "../read/read-file.ts";
import { explain, type SchemaError } from "./explain-schema-error.ts";
import type { RuleFinding } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { keywordRules } from "./schema-rules.ts";

const ruleOf = new Map(keywordRules.flatMap((rule) => rule.keywords.map((keyword) => [keyword, rule])));

/** Checks the value of a file against its schema. @returns the findings, each with the rule of its keyword. */
export function checkSchema(file: ReadFile): RuleFinding[] {
  if (file.value === undefined || !file.kind || file.kind.holds === "source") return [];
  const { schema, holds } = file.kind;
  // A line may be in the authored view or, when a program wrote it, in the published view with its derived fields.
  const validate =
    holds === "lines" ? linesOf[file.kind.type] : validators[schema as keyof typeof validators];
  if (validate(file.value)) return [];
  // Rule FMT006 reports a wrong `$schema` and says more.
  const skipped = holds === "lines" ? undefined : "/$schema";
  const errors = (validate.errors ?? []).filter(({ instancePath }) => instancePath !== skipped);
  return withoutCascades(errors).map((error) => {
    return {
      rule: ruleOf.get(error.keyword) ?? { code: "SCH000", name: "schema" },
      finding: { file, ...explain(error, valueAt(file.value, error.instancePath), schema) },
    };
  });
}

/** One mistake gives one finding: of a failed alternative, only the errors of the intended branch are kept. */
function withoutCascades(errors: readonly SchemaError[]): SchemaError[] {
  const groups = groupBy(errors, ({ instancePath }) => instancePath);
  const kept = new Set([...groups.values()].flatMap(ofOneValue));
  return errors.filter((error) => kept.has(error));
}

/** The errors of one value without those that repeat another. */
function ofOneValue(errors: readonly SchemaError[]): SchemaError[] {
  // A value of the wrong type has no other errors worth showing, and a text in the wrong format has one.
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
    // For a field that may be null, the errors of its other form say more.
    if (isNullable) return keyword !== "anyOf" && error.params.type !== "null";
    // Where one of several fields must be given, the error of the alternative is enough.
    return !/\/(?:any|one)Of\/\d+\/required$/.test(error.schemaPath);
  });
}

/** The errors about a missing field for which an unknown field of the same object is probably a misspelling. */
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
