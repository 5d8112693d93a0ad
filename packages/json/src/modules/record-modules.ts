import { typesByPlural } from "@open-resolutions/core";
import { alternateKeys, definitions, type RecordType } from "@open-resolutions/schemas";
import { capitalize, frozenData, type GeneratedModule, type GeneratedModules } from "./generated-module.ts";

const types = Object.entries(typesByPlural);

/** The record types that have ids of their own: a tombstone has the id of a record that is gone. */
const identified = types.filter(([, type]) => definitions[`${type}Id`] !== undefined);

/**
 * The modules of the record types: the records of one type, and the functions that find them by their ids; and the
 * modules that join those of all types.
 */
export function recordModules(): GeneratedModules {
  const modules = types.map(([plural, type]) => [plural, recordModule(plural, type)] as const);
  return new Map([...modules, ["all-records", allRecords()], ["record-lists", recordLists()]]);
}

function recordModule(plural: string, type: RecordType): GeneratedModule {
  const name = capitalize(type);
  const data = `export const ${plural} = ${frozenData(`${plural}.json`)};\n`;
  const list = `/** Every ${type} of the dataset. Frozen. */\nexport declare const ${plural}: readonly ${name}[];\n`;
  const published = `import type { ${name} } from "./published.cjs";\n`;
  const freeze = 'import { freeze } from "./freeze.js";\n';
  if (definitions[`${type}Id`] === undefined)
    return { code: freeze + data, declarations: `${published}\n${list}` };

  const key = alternateKeys[type];
  const ids = [`${name}Id`, ...(key === undefined ? [] : [`${name}${capitalize(key)}`])];
  const found = key === undefined ? "with this id" : `with this id or ${key}`;
  const arguments_ = [plural, ...(key === undefined ? [] : [JSON.stringify(key)])].join(", ");
  const code = `${freeze}import { finder, getter } from "./lookup.js";
${data}export const find${name} = /* @__PURE__ */ finder(${arguments_});
export const get${name} = /* @__PURE__ */ getter("${type}", find${name}, ${plural});
`;
  const signature =
    key === undefined
      ? `<Id extends ${name}Id>(id: Id) => ${name} & { readonly id: Id }`
      : `(id: ${ids.join(" | ")}) => ${name}`;
  const declarations = `import type { ${ids.join(", ")} } from "./ids.cjs";
${published}
${list}
/** The ${type} ${found}; undefined when there is none. Takes any text. */
export declare const find${name}: (id: string) => ${name} | undefined;

/**
 * The ${type} ${found}.
 * @throws RangeError when there is none; \`find${name}\` gives undefined, and \`resolve\` follows tombstones.
 */
export declare const get${name}: ${signature};
`;
  return { code, declarations };
}

/** The module that exports those of all record types. */
function allRecords(): GeneratedModule {
  const code = types.map(([plural]) => `export * from "./${plural}.js";\n`).join("");
  const names = identified.map(([, type]) => capitalize(type));
  return {
    code,
    declarations: `import type { ${names.join(", ")} } from "./published.cjs";
${code}
/** A record to which an id can lead. Its \`type\` tells which it is. */
export type IdentifiedRecord = ${names.join(" | ")};
`,
  };
}

/** The module that lists the records of all types to which an id can lead, each with its alternate key. */
function recordLists(): GeneratedModule {
  const imports = identified.map(([plural]) => `import { ${plural} } from "./${plural}.js";\n`).join("");
  const lists = identified.map(([plural, type]) => {
    const key = alternateKeys[type];
    return key === undefined ? `[${plural}]` : `[${plural}, ${JSON.stringify(key)}]`;
  });
  return {
    code: `${imports}export const recordLists = () => [${lists.join(", ")}];\n`,
    declarations: `import type { IdentifiedRecord } from "./all-records.js";
import type { RecordList } from "./lookup.js";

/** The records of every type to which an id can lead. */
export declare const recordLists: () => RecordList<IdentifiedRecord>[];
`,
  };
}
