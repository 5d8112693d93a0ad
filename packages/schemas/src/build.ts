import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { licencesOf, writeDist } from "@open-resolutions/build";
import { bundle, bundleAll } from "./bundle.ts";
import { capitalize } from "./capitalize.ts";
import {
  declareFacts,
  declareIndex,
  declareViews,
  factsModule,
  indexModule,
  viewsModule,
} from "./index-module.ts";
import { collectionTypes, indexTypes, recordTypes } from "./record-types.ts";
import type { Schema } from "./schema-type.ts";
import { readSchemas, readSchemaTexts } from "./source.ts";
import { declareIds, declareTypes, idTypeNames } from "./typescript.ts";
import { readonlyTypes } from "./typescript-readonly.ts";
import { compileValidators, declareValidators } from "./validators.ts";
import { authoredView, factsView, publishedView } from "./views.ts";

await writeDist(fileURLToPath(new URL("../", import.meta.url)), distFiles);

/** Path in `dist` to text. */
type Files = [path: string, text: string][];

/** Every file of the package: the schemas as they are and bundled, their validators, modules and types. */
async function distFiles(): Promise<Map<string, string>> {
  const sources = readSchemas();
  const fileNames = [...recordTypes, ...Object.keys(collectionTypes)];
  const indexNames = Object.values(indexTypes);
  const everything = bundleAll(sources, fileNames);
  const authored = authoredView(everything);
  const published = publishedView(everything);
  const facts = factsView(bundleAll(sources, indexNames));
  const addresses = [...fileNames, "changes"].map((name) => [
    name,
    sources.get(`${name}.schema.json`)?.$id ?? "",
  ]);
  const validators = [
    await validatorModule("authored", authored, fileNames, "authored"),
    await validatorModule("published", published, recordTypes, "published"),
    // People write lines of NDJSON without derived fields, and programs write them with these.
    await validatorModule("either", everything, recordTypes, "authored"),
    await validatorModule("facts", facts, indexNames, "facts"),
  ];
  return new Map([
    ...readSchemaTexts(),
    ...bundledSchemas("authored", sources, fileNames, authoredView),
    ...bundledSchemas("published", sources, recordTypes, publishedView),
    ...bundledSchemas("facts", sources, indexNames, factsView),
    ...validators.flatMap(({ files }) => files),
    ["third-party-licences.txt", licencesOf(validators.flatMap(({ modules }) => modules))],
    ["typescript/authored.d.cts", await declareTypes(authored, "Authored")],
    // Published records are frozen where they are data; what a person writes is theirs to change.
    ["typescript/published.d.cts", readonlyTypes(await declareTypes(published))],
    ["typescript/facts.d.cts", await factsTypes(facts)],
    ["typescript/changes.d.cts", await declareTypes(bundleAll(sources, ["changes"]))],
    ["typescript/ids.d.cts", idsAsStrings(everything)],
    ["schema.d.cts", readFileSync(new URL("schema-type.ts", import.meta.url), "utf8")],
    ...dualModule("index", (format) => indexModule(everything, Object.fromEntries(addresses), format)),
    ...dualDeclarations("index", declareIndex()),
    ...dualModule("views", (format) => viewsModule({ authored, published }, format)),
    ...dualDeclarations("views", declareViews()),
    ...dualModule("facts", (format) => factsModule(facts, format)),
    ...dualDeclarations("facts", declareFacts()),
  ]);
}

/** Each schema of a view in a file of its own, with everything that it uses. */
function bundledSchemas(
  view: string,
  sources: ReadonlyMap<string, Schema>,
  names: readonly string[],
  select: (bundled: Schema) => Schema,
): Files {
  return names.map((name) => [
    `bundled/${view}/${name}.schema.json`,
    `${JSON.stringify(select(bundle(sources, name)), null, 2)}\n`,
  ]);
}

/**
 * A module of validators, in both formats and with its declarations.
 *
 * @param types the file of types, in the folder `typescript`, of the records that the validators accept.
 */
async function validatorModule(
  name: string,
  view: Schema,
  names: readonly string[],
  types: "authored" | "published" | "facts",
): Promise<{ files: Files; modules: readonly string[] }> {
  const esm = await compileValidators(view, names, "esm");
  const cjs = await compileValidators(view, names, "cjs");
  const typeName = (record: string) => `${types === "authored" ? "Authored" : ""}${capitalize(record)}`;
  return {
    files: [
      [`validators/${name}.js`, esm.code],
      [`validators/${name}.cjs`, cjs.code],
      ...dualDeclarations(
        `validators/${name}`,
        declareValidators(names, typeName, `../typescript/${types}.cjs`),
      ),
    ],
    modules: [...esm.modules, ...cjs.modules],
  };
}

/** The types of the index. It has more ids than a compiler should read: here every id is a string. */
async function factsTypes(facts: Schema): Promise<string> {
  const types = readonlyTypes(await declareTypes(facts)).replace(/^import type [^\n]*\n/, "");
  return idsAsStrings(facts) + types;
}

function idsAsStrings(view: Schema): string {
  return declareIds(() => "string", idTypeNames(view));
}

function dualModule(name: string, write: (format: "esm" | "cjs") => string): Files {
  return [
    [`${name}.js`, write("esm")],
    [`${name}.cjs`, write("cjs")],
  ];
}

function dualDeclarations(name: string, text: string): Files {
  return [
    [`${name}.d.ts`, text],
    [`${name}.d.cts`, text],
  ];
}
