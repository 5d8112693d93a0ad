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

/**
 * Reads the records of a table one after another, in constant memory.
 *
 * @param mayHold whether a line may be of interest: it saves the parsing of the others.
 * @throws when the file cannot be read or fetched.
 */
export async function* readTable<T>(
  name: TableName,
  mayHold: (line: string) => boolean = () => true,
): AsyncGenerator<T> {
  for await (const line of linesOf(await contentOf(addresses[name])))
    if (line !== "" && mayHold(line)) yield JSON.parse(line) as T;
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

async function* linesOf(content: Uint8Array<ArrayBuffer>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of textOf(content)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}

/** Some servers send a .gz file with an encoding that the browser has already undone. */
async function* textOf(content: Uint8Array<ArrayBuffer>): AsyncGenerator<string> {
  const isCompressed = content[0] === 0x1f && content[1] === 0x8b;
  const bytes = new Blob([content]).stream();
  const reader = (isCompressed ? bytes.pipeThrough(new DecompressionStream("gzip")) : bytes).getReader();
  const decoder = new TextDecoder();
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read())
    yield decoder.decode(value, { stream: true });
  yield decoder.decode();
}
