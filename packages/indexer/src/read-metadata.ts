/** One entry of the metadata, whatever its keys. */
export type MetadataEntry = Readonly<Record<string, unknown>>;

/** What a metadata file holds. */
export interface MetadataFile {
  entries: { entry: MetadataEntry; line: number }[];
  /** Lines that are not JSON. */
  faults: { line: number; message: string }[];
}

/**
 * Reads metadata as the repositories of the United Nations keep them: one JSON text, an object or a list; or an object on
 * each line, some with a comma at its end or in quotation marks. A line that cannot be read is a fault, and the others
 * are read.
 */
export function readMetadata(text: string): MetadataFile {
  const whole = parse(text);
  if (whole !== undefined) {
    const list = Array.isArray(whole) ? whole : [whole];
    return { entries: list.filter(isEntry).map((entry) => ({ entry, line: 1 })), faults: [] };
  }
  const entries: MetadataFile["entries"] = [];
  const faults: MetadataFile["faults"] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const json = raw
      .trim()
      .replace(/,$/, "")
      .replace(/^"(?=\{|"?$)/, "")
      .replace(/(?<=\}|^)"$/, "");
    if (json === "" || json === "[" || json === "]") continue;
    const value = parse(json);
    if (isEntry(value)) entries.push({ entry: value, line: index + 1 });
    else faults.push({ line: index + 1, message: "this line is not a JSON object" });
  }
  return { entries, faults };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is MetadataEntry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
