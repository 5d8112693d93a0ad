/** Where the tables are: beside this module, in a package as on a web server. Bundlers follow these addresses. */
const addresses = {
  resolutions: new URL("./resolutions.ndjson.gz", import.meta.url),
  paragraphs: new URL("./paragraphs.ndjson.gz", import.meta.url),
  ballots: new URL("./ballots.ndjson.gz", import.meta.url),
  documents: new URL("./documents.ndjson.gz", import.meta.url),
  subjects: new URL("./subjects.ndjson.gz", import.meta.url),
  names: new URL("./names.ndjson.gz", import.meta.url),
};

/** The name of a table that is read on demand. */
export type TableName = keyof typeof addresses;

/** The text of each table that was asked for. It takes seconds to unpack, and a program that asks once asks again. */
const kept = new Map<TableName, Promise<string[]>>();

/**
 * Reads the records of a table one after another. The text of the table stays in memory, and its records do not.
 *
 * @param mayHold whether a line, or several lines together, may be of interest: it saves the parsing of the others.
 * @throws when the file cannot be read or fetched; a later call tries again.
 */
export async function* readTable<T>(
  name: TableName,
  mayHold: (text: string) => boolean = () => true,
): AsyncGenerator<T> {
  for (const lines of await textOf(name)) {
    if (!mayHold(lines)) continue;
    for (const line of lines.split("\n")) if (line !== "" && mayHold(line)) yield JSON.parse(line) as T;
  }
}

/** The ids of the resolutions: their lines begin with them. */
export async function resolutionIds(): Promise<string[]> {
  const pieces = await textOf("resolutions");
  return pieces.flatMap((lines) =>
    Array.from(lines.matchAll(/^\{"id":("[^"]*")/gm), ([, id = ""]) => JSON.parse(id) as string),
  );
}

/** The text of a table in pieces of whole lines. */
function textOf(name: TableName): Promise<string[]> {
  const known = kept.get(name);
  if (known) return known;
  const reading = contentOf(addresses[name]).then(piecesOf);
  kept.set(name, reading);
  reading.catch(() => kept.delete(name));
  return reading;
}

async function contentOf(address: URL): Promise<Uint8Array<ArrayBuffer>> {
  if (address.protocol === "file:") {
    // Node's fetch does not read files. A static import would keep the module from running in browsers.
    const { readFile } = process.getBuiltinModule("node:fs/promises");
    return readFile(address);
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function piecesOf(content: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const pieces: string[] = [];
  let rest = "";
  for await (const piece of decoded(content)) {
    const end = piece.lastIndexOf("\n") + 1;
    if (end > 0) pieces.push(rest + piece.slice(0, end));
    rest = end > 0 ? piece.slice(end) : rest + piece;
  }
  return [...pieces, rest];
}

/** Some servers send a .gz file with an encoding that the browser has already undone. */
async function* decoded(content: Uint8Array<ArrayBuffer>): AsyncGenerator<string> {
  const isCompressed = content[0] === 0x1f && content[1] === 0x8b;
  const bytes = new Blob([content]).stream();
  const reader = (isCompressed ? bytes.pipeThrough(new DecompressionStream("gzip")) : bytes).getReader();
  const decoder = new TextDecoder();
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read())
    yield decoder.decode(value, { stream: true });
  yield decoder.decode();
}
