import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

const schema = {
  fileName: "akomantoso30.xsd",
  contents: readFileSync(new URL("schema/akomantoso30.xsd", import.meta.url), "utf8"),
};
const attributes = {
  fileName: "xml.xsd",
  contents: readFileSync(new URL("schema/xml.xsd", import.meta.url), "utf8"),
};

/** What the OASIS schema finds wrong with documents, by their names; nothing when they are valid. */
export async function schemaErrors(documents: ReadonlyMap<string, string>): Promise<string[]> {
  const xml = [...documents].map(([fileName, contents]) => ({ fileName, contents }));
  const { errors } = await validateXML({ xml, schema: [schema], preload: [attributes] });
  return errors.map(({ rawMessage }) => rawMessage);
}
