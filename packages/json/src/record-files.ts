import { type Dataset, typesByPlural } from "@open-resolutions/core";

/** The plain files of the records: path to text. Each type as JSON, a record to a line, and as NDJSON. */
export function recordFiles(dataset: Dataset): Map<string, string> {
  return new Map(
    Object.keys(typesByPlural).flatMap((plural) => {
      const lines = dataset[plural as keyof Dataset].map((record) => JSON.stringify(record));
      return [
        [`${plural}.json`, `[\n${lines.join(",\n")}\n]\n`],
        [`${plural}.ndjson`, lines.map((line) => `${line}\n`).join("")],
      ];
    }),
  );
}
