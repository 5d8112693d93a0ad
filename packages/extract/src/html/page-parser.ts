import { Parser } from "htmlparser2";

/** More open elements than any page of a document has. */
const deepest = 2000;

/** A page has more than is read. */
export class TooMuch extends Error {}

/** What is done with the parts of a page. */
export interface PageHandler {
  onopentag(name: string, attributes: Record<string, string>): void;
  ontext(text: string): void;
  onclosetag(name: string): void;
}

/**
 * A parser for a page, as browsers read it.
 * @throws {TooMuch} when its elements are nested deeper than any document nests them
 */
export function pageParser(content: string, { onopentag, ontext, onclosetag }: PageHandler): Parser {
  let depth = 0;
  return new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > deepest)
          throw new TooMuch(
            `the elements of this HTML page are nested more than ${deepest} deep: no document is`,
          );
        onopentag(name, attributes);
      },
      ontext,
      onclosetag(name) {
        depth -= 1;
        onclosetag(name);
      },
    },
    // XHTML, as LibreOffice writes it, may close an element at once: `<title/>`.
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: /^\uFEFF?\s*<\?xml/.test(content) },
  );
}
