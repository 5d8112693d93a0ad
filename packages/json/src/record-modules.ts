import { type Dataset, typesByPlural } from "@open-resolutions/core";

/** The modules of the record types: the records of one type, and the function that gets one by its id. */
export function recordModules(dataset: Dataset): Map<string, string> {
  const files = new Map<string, string>();
  for (const [plural, type] of Object.entries(typesByPlural)) {
    const name = capitalize(type);
    const records = dataset[plural as keyof Dataset];
    const json = JSON.stringify(records);
    const getter = type === "tombstone" ? undefined : `get${name}`;

    files.set(`${plural}.json`, `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`);
    files.set(`${plural}.ndjson`, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    files.set(`${plural}.js`, esModule(plural, type, getter, json));
    files.set(`${plural}.cjs`, commonJsModule(plural, type, getter));
    files.set(`${plural}.d.ts`, declarations(plural, type, name, getter));
    files.set(`${plural}.d.cts`, declarations(plural, type, name, getter));
  }
  for (const [path, text] of allRecordsModule()) files.set(path, text);
  return files;
}

/** The module that exports those of all record types, and the records of all of them to which an id can lead. */
function allRecordsModule(): [path: string, text: string][] {
  const plurals = Object.keys(typesByPlural);
  const lists = plurals.filter((plural) => plural !== "tombstones");
  const each = (of: readonly string[], line: (plural: string) => string) =>
    of.map((plural) => `${line(plural)}\n`).join("");
  const spread = lists.map((plural) => `...${plural}`).join(", ");
  const names = lists
    .map((plural) => capitalize(typesByPlural[plural as keyof typeof typesByPlural]))
    .join(" | ");
  const declarations = (
    extension: string,
  ) => `import type { ${names.replaceAll(" | ", ", ")} } from "./types/published.cjs";
${each(plurals, (plural) => `export * from "./${plural}.${extension}";`)}
/** A record to which an id can lead. */
export type IdentifiedRecord = ${names};

/** The records of every type but the tombstones. */
export declare const identifiedRecords: () => IdentifiedRecord[];
`;
  return [
    [
      "all-records.js",
      `${each(lists, (plural) => `import { ${plural} } from "./${plural}.js";`)}${each(plurals, (plural) => `export * from "./${plural}.js";`)}export const identifiedRecords = () => [${spread}];\n`,
    ],
    [
      "all-records.cjs",
      `"use strict";\nObject.assign(exports, ${plurals.map((plural) => `require("./${plural}.cjs")`).join(", ")});\nexports.identifiedRecords = () => [${lists.map((plural) => `...exports.${plural}`).join(", ")}];\n`,
    ],
    ["all-records.d.ts", declarations("js")],
    ["all-records.d.cts", declarations("cjs")],
  ];
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function esModule(plural: string, type: string, getter: string | undefined, json: string): string {
  const data = `export const ${plural} = /* @__PURE__ */ JSON.parse(${asciiLiteral(json)});\n`;
  if (!getter) return data;
  return `import { lookup } from "./lookup.js";\n${data}export const ${getter} = /* @__PURE__ */ lookup("${type}", ${plural});\n`;
}

/**
 * A JSON text as a string literal. A string that is parsed loads faster than an object literal and needs no import
 * attribute; in ASCII and single quotes, with little to unescape, it loads in half the time of what JSON.stringify makes.
 */
function asciiLiteral(json: string): string {
  const ascii = json.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `'${ascii.replace(/[\\']/g, "\\$&")}'`;
}

function commonJsModule(plural: string, type: string, getter: string | undefined): string {
  const data = `"use strict";\nexports.${plural} = require("./${plural}.json");\n`;
  if (!getter) return data;
  return `${data}exports.${getter} = require("./lookup.cjs").lookup("${type}", exports.${plural});\n`;
}

function declarations(plural: string, type: string, name: string, getter: string | undefined): string {
  const data = `/** Every ${type} of the dataset. */\nexport declare const ${plural}: readonly ${name}[];\n`;
  const imports = `import type { ${name} } from "./types/published.cjs";\n`;
  if (!getter) return `${imports}\n${data}`;
  return `import type { ${name}Id } from "./types/ids.cjs";
${imports}
${data}
/**
 * The ${type} with this id.
 * @throws RangeError when there is none; \`resolve\` takes any text and follows tombstones.
 */
export declare const ${getter}: <Id extends ${name}Id>(id: Id) => ${name} & { id: Id };
`;
}
