/** Attributes by name, in the order in which they are written; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Some characters have no form in XML 1.0, not even escaped (section 2.2, Char); the records allow none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A parser reads a carriage return as a line feed unless it is escaped (XML 1.0, section 2.11). */
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** A text as XML character data or attribute value. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(notXml, "\ufffd").replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}

/** The start tag of an element. */
export function startTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${printAttributes(attributes)}>`;
}

/** An element around some XML. Without content it is an empty element. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  if (content === "") return `<${name}${printAttributes(attributes)}/>`;
  return `<${name}${printAttributes(attributes)}>${content}</${name}>`;
}

/** An element that holds elements, each on lines of its own. Without children it is an empty element. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
  const lines = children.filter((child) => child !== "").map((child) => `\n${child}`);
  return element(name, attributes, lines.length === 0 ? "" : `${lines.join("")}\n`);
}

function printAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escapeXml(value)}"`))
    .join("");
}
