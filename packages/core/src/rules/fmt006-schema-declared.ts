import { schemaAddresses } from "@open-resolutions/schemas";
import { kindBySchema, recordPath, schemaLocation } from "../read/record-paths.ts";
import type { FileRule } from "./rule.ts";

export const schemaDeclared: FileRule = {
  code: "FMT006",
  name: "schema-declared",
  description: "A JSON file names its schema in `$schema`, by its public address or by a path to it.",
  why: "With the schema, an editor completes fields and marks mistakes while you type. Write the address that is shown; in a repository that holds the schemas, a relative path works too.",
  example: {
    file: "actors/unof.json",
    right: '"$schema": "../../schemas/actor.schema.json"',
    wrong: '"$schema": "../schemas/actor.schema.json"',
  },
  scope: "file",
  *check(file) {
    const { kind, value } = file;
    if (!kind || kind.holds === "source" || kind.holds === "lines" || !isObject(value)) return;
    const { schema } = kind;
    const relative = schemaLocation(file.path, schema);
    const found = value.$schema;
    // For a file outside a dataset, the folder of the schemas is not known.
    if (kind.name === undefined && found !== undefined) return;
    if (found === relative || (leadsElsewhere(found) && kindBySchema(found)?.schema === schema)) return;
    const address = schemaAddresses[schema];
    const other = kindBySchema(found);
    const isElsewhere = other !== undefined && other.schema !== schema;
    const write = `write "$schema": "${address}"`;
    yield {
      file,
      pointer: found === undefined ? "" : "/$schema",
      message: found === undefined ? "`$schema` is missing" : `\`$schema\` is ${JSON.stringify(found)}`,
      hint: isElsewhere
        ? `if this is a file of type ${other.schema}, move it to ${recordPath(other.type, "<id>")}; if not, ${write}`
        : write,
      // A file of another type may be in the wrong folder: with another schema it would be lost there.
      ...((found === undefined || (typeof found === "string" && !isElsewhere)) && {
        fix: { description: "name the schema", change: { pointer: "/$schema", value: address } },
      }),
    };
  },
};

/** An address, or a path into installed packages: the folder of the schemas is known only inside a repository. */
function leadsElsewhere(address: unknown): boolean {
  return typeof address === "string" && /^https?:|(?:^|\/)node_modules\//.test(address);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
