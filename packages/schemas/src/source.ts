import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Schema } from "./schema-type.ts";

/** The folder that defines every field. */
const sourceFolder = fileURLToPath(new URL("../../../schemas", import.meta.url));

/** File name to the text of each schema file, in the order of their names. */
export function readSchemaTexts(folder = sourceFolder): Map<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".schema.json"))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** File name to the parsed schema. */
export function readSchemas(folder = sourceFolder): Map<string, Schema> {
  return new Map(
    [...readSchemaTexts(folder)].map(([name, text]) => {
      try {
        return [name, JSON.parse(text) as Schema];
      } catch (error) {
        throw new Error(`schemas/${name} is not JSON: ${(error as Error).message}`);
      }
    }),
  );
}
