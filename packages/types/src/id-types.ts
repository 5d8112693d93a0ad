import { type Dataset, typesByPlural } from "@open-resolutions/core";
import { alternateKeys, definitions, type RecordType } from "@open-resolutions/schemas";

/**
 * Declares a literal union of the ids of every record type, of its alternate keys (`ResolutionSlug`), of the parts, and
 * of all records together.
 */
export function declareIdTypes(dataset: Dataset): string {
  // A tombstone has the id of a record that is gone, and none of its own.
  const identified = Object.entries(typesByPlural).filter(
    ([, type]) => definitions[`${type}Id`] !== undefined,
  );
  const ids = new Map<string, readonly string[]>(
    identified.map(([plural, type]) => [type, dataset[plural as keyof Dataset].map(({ id }) => id)]),
  );
  const names = [...ids.keys()].map(typeName);
  ids.set(
    "part",
    dataset.paragraphs.flatMap(({ parts }) => parts.map(({ id }) => id)),
  );
  const unions = [...ids].map(([type, list]) => declareUnion(typeName(type), `The id of a ${type}.`, list));
  const keys = identified.flatMap(([plural, type]) =>
    declareAlternateKey(type, dataset[plural as keyof Dataset]),
  );
  return `${[...unions, ...keys].join("\n")}\n/** The id of a record of any type, or one that a tombstone keeps. */\nexport type AnyId = ${[...names, "(string & {})"].join(" | ")};\n`;
}

function declareAlternateKey(type: RecordType, records: readonly object[]): string[] {
  const key = alternateKeys[type];
  if (key === undefined) return [];
  const values = records.map((record) => record[key as keyof typeof record] as string | undefined);
  return [
    declareUnion(
      capitalize(type) + capitalize(key),
      `The ${key} of a ${type}.`,
      values.filter((value) => value !== undefined),
    ),
  ];
}

function declareUnion(name: string, description: string, ids: readonly string[]): string {
  const members = ids.length === 0 ? " never" : ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
  return `/** ${description} */\nexport type ${name} =${members};\n`;
}

function typeName(type: string): string {
  return `${capitalize(type)}Id`;
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
