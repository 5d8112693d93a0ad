import { type Dataset, typesByPlural } from "@open-resolutions/core";

/** Declares a literal union of the ids of every record type, of the parts, and of all records together. */
export function declareIdTypes(dataset: Dataset): string {
  const ids = new Map<string, readonly string[]>();
  for (const [plural, type] of Object.entries(typesByPlural)) {
    if (type !== "tombstone")
      ids.set(
        type,
        dataset[plural as keyof Dataset].map(({ id }) => id),
      );
  }
  const names = [...ids.keys()].map(typeName);
  ids.set(
    "part",
    dataset.paragraphs.flatMap(({ parts }) => parts.map(({ id }) => id)),
  );
  const unions = [...ids].map(([type, list]) => declareUnion(typeName(type), `The id of a ${type}.`, list));
  return `${unions.join("\n")}\n/** The id of a record of any type, or one that a tombstone keeps. */\nexport type AnyId = ${[...names, "(string & {})"].join(" | ")};\n`;
}

function declareUnion(name: string, description: string, ids: readonly string[]): string {
  const members = ids.length === 0 ? " never" : ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
  return `/** ${description} */\nexport type ${name} =${members};\n`;
}

function typeName(type: string): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}Id`;
}
