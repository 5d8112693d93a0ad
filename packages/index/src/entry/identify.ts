import { requireText } from "@open-resolutions/symbols/arguments";
import { paragraphsWith } from "./records.ts";

/** How many hexadecimal digits of a hash the index has. */
const digits = 16;

/**
 * The ids of the paragraphs that a text is, by its hash: several where texts are equal, none when the index has none.
 * The text must be the whole paragraph, without its number; line breaks and runs of spaces do not count.
 *
 * @throws when the text is empty.
 */
export async function identify(text: string): Promise<string[]> {
  const plain = requireText(text, "the words of a whole paragraph")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
  if (plain === "") throw new TypeError("expected the words of a whole paragraph, got an empty text");
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(plain)));
  const hash = [...bytes]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, digits);
  const ids: string[] = [];
  for await (const paragraph of paragraphsWith(`"hash":"${hash}"`)) ids.push(paragraph.id);
  return ids;
}
