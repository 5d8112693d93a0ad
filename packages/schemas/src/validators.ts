import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { rolldown } from "rolldown";
import type { Schema } from "./schema-type.ts";

const require = createRequire(import.meta.url);
const standaloneCode: typeof import("ajv/dist/standalone/index.js").default =
  require("ajv/dist/standalone").default;

/** Ajv as this project uses it: strict about schemas, and reporting every error. */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    inlineRefs: false,
    unevaluated: false,
    verbose: false,
    code: { source: true, esm: true, lines: true },
  });
  formats.default(ajv, ["date", "uri"]);
  return ajv;
}

/** A module of validators. */
export interface CompiledValidators {
  code: string;
  /** The paths of the bundled modules, some of them from other packages. */
  modules: readonly string[];
}

/**
 * Compiles a bundled view to one module that exports a validator per name. It needs no dependency, evaluates
 * no code at run time (so it runs under a strict Content Security Policy) and runs in any browser.
 *
 * @param names the definitions of the view that get a validator, such as `actor`.
 */
export async function compileValidators(
  view: Schema,
  names: readonly string[],
  format: "esm" | "cjs",
): Promise<CompiledValidators> {
  const ajv = createAjv();
  ajv.addSchema(view, "view");
  const code = standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, `view#/$defs/${name}`])));
  const entry = "validators.js";
  const build = await rolldown({
    input: entry,
    platform: "neutral",
    resolve: { mainFields: ["module", "main"] },
    plugins: [
      {
        name: "standalone-code",
        resolveId: (id, importer) => {
          if (id === entry) return id;
          return importer === entry ? require.resolve(id) : null;
        },
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format, minify: true });
  await build.close();
  return { code: output[0].code, modules: output[0].moduleIds };
}

/** The declarations of such a module: a type guard per record, with the errors of its last call. */
export function declareValidators(
  names: readonly string[],
  typeName: (name: string) => string,
  typesPath: string,
): string {
  const types = names.map(typeName);
  return `import type { ${types.join(", ")} } from "${typesPath}";

/** What is wrong at one place, as Ajv reports it. */
export interface ValidationError {
  /** JSON Pointer to the value in question. */
  instancePath: string;
  /** The place of the rule in the schema. */
  schemaPath: string;
  /** The JSON Schema keyword that was not met. */
  keyword: string;
  /** The details of that keyword: the allowedValues of enum, the missingProperty of required. */
  params: Record<string, unknown>;
  message?: string;
}

/** Returns whether a value is a valid record; \`errors\` lists everything that was wrong in the last call. */
export interface Validator<Record> {
  (value: unknown): value is Record;
  errors?: ValidationError[] | null;
}

${names.map((name) => `export declare const ${name}: Validator<${typeName(name)}>;`).join("\n")}
`;
}
