import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { licencesOf, writeDist } from "@open-resolutions/build";
import { bundle, bundleAll } from "./bundle.ts";
import {
  capitalize,
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

await writeDist(fileURLToPath(new URL("../", import.meta.url)), async () => {
  const sources = readSchemas();
  const collections = Object.keys(collectionTypes);
  const everything = bundleAll(sources, [...recordTypes, ...collections]);
  const views = {
    authored: { view: authoredView(everything), names: [...recordTypes, ...collections], prefix: "Authored" },
    published: { view: publishedView(everything), names: [...recordTypes], prefix: "" },
  };
  const addresses = Object.fromEntries(
    [...recordTypes, ...collections, "changes"].map((name) => [
      name,
      sources.get(`${name}.schema.json`)?.$id ?? "",
    ]),
  );

  const files = new Map<string, string>(readSchemaTexts());
  const modules = new Set<string>();
  const addValidators = async (name: string, view: Schema, names: readonly string[]) => {
    for (const [format, extension] of [
      ["esm", "js"],
      ["cjs", "cjs"],
    ] as const) {
      const compiled = await compileValidators(view, names, format);
      files.set(`validators/${name}.${extension}`, compiled.code);
      for (const module of compiled.modules) modules.add(module);
    }
  };

  for (const [viewName, { view, names, prefix }] of Object.entries(views)) {
    const select = viewName === "authored" ? authoredView : publishedView;
    for (const name of names)
      files.set(`bundled/${viewName}/${name}.schema.json`, toJson(select(bundle(sources, name))));

    const typeName = (name: string) => prefix + capitalize(name);
    const declarations = declareValidators(names, typeName, `../typescript/${viewName}.cjs`);
    const types = await declareTypes(view, prefix);
    // Published records are frozen where they are data; what a person writes is theirs to change.
    files.set(`typescript/${viewName}.d.cts`, viewName === "published" ? readonlyTypes(types) : types);
    await addValidators(viewName, view, names);
    files.set(`validators/${viewName}.d.ts`, declarations);
    files.set(`validators/${viewName}.d.cts`, declarations);
  }
  // People write lines of NDJSON without derived fields, and programs write them with these.
  const declarations = declareValidators(
    recordTypes,
    (name) => `Authored${capitalize(name)}`,
    "../typescript/authored.cjs",
  );
  await addValidators("either", everything, recordTypes);
  files.set("validators/either.d.ts", declarations);
  files.set("validators/either.d.cts", declarations);
  const indexNames = Object.values(indexTypes);
  const facts = factsView(bundleAll(sources, indexNames));
  await addValidators("facts", facts, indexNames);
  // The index has more ids than a compiler should read: here every id is a string.
  const idTypes = declareIds(() => "string", idTypeNames(facts));
  const factsTypes = readonlyTypes(await declareTypes(facts)).replace(/^import type [^\n]*\n/, "");
  files.set("typescript/facts.d.cts", `${idTypes}${factsTypes}`);
  const factsValidators = declareValidators(indexNames, capitalize, "../typescript/facts.cjs");
  files.set("validators/facts.d.ts", factsValidators);
  files.set("validators/facts.d.cts", factsValidators);
  for (const name of indexNames)
    files.set(`bundled/facts/${name}.schema.json`, toJson(factsView(bundle(sources, name))));
  files.set("facts.js", factsModule(facts, "esm"));
  files.set("facts.cjs", factsModule(facts, "cjs"));
  files.set("facts.d.ts", declareFacts());
  files.set("facts.d.cts", declareFacts());
  files.set("third-party-licences.txt", licencesOf([...modules]));
  files.set(
    "typescript/ids.d.cts",
    declareIds(() => "string", idTypeNames(everything)),
  );

  files.set("typescript/changes.d.cts", await declareTypes(bundleAll(sources, ["changes"])));

  files.set("schema.d.cts", readFileSync(new URL("schema-type.ts", import.meta.url), "utf8"));
  files.set("index.js", indexModule(everything, addresses, "esm"));
  files.set("index.cjs", indexModule(everything, addresses, "cjs"));
  const bothViews = { authored: views.authored.view, published: views.published.view };
  files.set("views.js", viewsModule(bothViews, "esm"));
  files.set("views.cjs", viewsModule(bothViews, "cjs"));
  files.set("views.d.ts", declareViews());
  files.set("views.d.cts", declareViews());
  files.set("index.d.ts", declareIndex());
  files.set("index.d.cts", declareIndex());
  return files;
});

function toJson(schema: Schema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
