import sax from "sax";

/** What a reader does at each step of an XML part. Names are without their prefix: `p` for `w:p`. */
export interface XmlSteps {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text?(text: string): void;
}

/** The types of the parser do not know that it can leave the entities of HTML alone. */
const parserOptions: sax.SAXOptions & { strictEntities: boolean } = { strictEntities: true };

/** Deeper than any document, and far from where a stack ends. */
const deepest = 400;

/**
 * Reads an XML part of a Word file. It has no document type, so it declares no entities and names nothing outside.
 * (ECMA-376, part 2, annex on packages: DTD declarations are not allowed.)
 *
 * @throws {Error} when the XML is broken, or has a document type.
 */
export function parseXml(xml: string, steps: XmlSteps): void {
  const parser = sax.parser(true, parserOptions);
  let depth = 0;
  const fail = (message: string): never => {
    throw new Error(message);
  };
  parser.onerror = (error) => fail(error.message.split("\n")[0] ?? "broken XML");
  parser.ondoctype = () => fail("it declares a document type, which no Word file does");
  parser.onopentag = ({ name, attributes }: sax.Tag) => {
    depth += 1;
    if (depth > deepest) fail(`its elements are nested more than ${deepest} deep`);
    const local: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) local[key.slice(key.indexOf(":") + 1)] = value;
    steps.open(name.slice(name.indexOf(":") + 1), local);
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    steps.close(name.slice(name.indexOf(":") + 1));
  };
  parser.ontext = (text) => steps.text?.(text);
  parser.oncdata = (text) => steps.text?.(text);
  parser.write(xml).close();
}

/** Whether an element that switches a property switches it on. (ECMA-376, part 1, 22.9.2.7: ST_OnOff.) */
export function isOn({ val }: Record<string, string>): boolean {
  return val === undefined || !/^(?:0|false|off|none)$/.test(val);
}
