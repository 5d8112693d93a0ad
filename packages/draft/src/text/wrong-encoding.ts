/** The characters of the bytes 0x80 to 0x9F in Windows-1252, in order; a space where it has none. (WHATWG Encoding Standard.) */
const windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

const byteOf = new Map(
  [...windows].flatMap((character, at) => (character === " " ? [] : [[character, 0x80 + at]])),
);

/** The character of a byte in Windows-1252. */
export function windowsCharacter(byte: number): string {
  const own = byte < 0x80 || byte > 0x9f ? undefined : windows[byte - 0x80]?.trim();
  return own || String.fromCharCode(byte);
}

/** Bytes of UTF-8 that were read as Windows-1252: `â€™` for ’, `Ã©` for é. */
const utf8 = new RegExp(`[Â-ô][\\u0080-\\u00BF${windows.replaceAll(" ", "")}]{1,3}`, "gu");

/** The same of a closing quotation mark: Windows-1252 has no character for its last byte; some programs write U+FFFD. */
const closingQuote = /â€(?:\uFFFD(?!\p{L})|(?=[\s.,;:)\]]|$))/gu;

/** A control character that is a printed one in Windows-1252. */
const control = /[\u0080-\u009F]/g;

/** What such bytes may mean: accented letters, superscripts and the punctuation of texts. Anything else is a coincidence. */
const meant = /^[\u00A0-\u017F\u2010-\u2027\u202F-\u203A\u2070-\u2079\u20AC\u2122]$/u;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** A text whose characters were read in the wrong encoding, as it was written. @returns also what stood for each character */
export function decodeAgain(text: string): { text: string; decoded: string[] } {
  const once = decodeOnce(text);
  if (once.decoded.length === 0) return once;
  const twice = decodeOnce(once.text);
  return { text: twice.text, decoded: [...once.decoded, ...twice.decoded] };
}

function decodeOnce(text: string): { text: string; decoded: string[] } {
  const decoded: string[] = [];
  if (!/[\u0080-\u009FÂ-ô]/.test(text)) return { text, decoded };
  const replace = (printed: string, character: string | undefined) => {
    if (character === undefined) return printed;
    decoded.push(printed);
    return character;
  };
  const plain = text
    .replace(utf8, (printed) => {
      // Two or three characters may be one, and the next one plain.
      for (let length = printed.length; length > 1; length -= 1) {
        const character = fromUtf8(printed.slice(0, length));
        if (character !== undefined)
          return replace(printed.slice(0, length), character) + printed.slice(length);
      }
      return printed;
    })
    .replace(closingQuote, (printed) => replace(printed, "”"))
    .replace(control, (printed) =>
      replace(printed, windows[printed.charCodeAt(0) - 0x80]?.trim() || undefined),
    );
  return { text: plain, decoded };
}

/** The character whose bytes in UTF-8 are the bytes of these characters in Windows-1252. */
function fromUtf8(characters: string): string | undefined {
  const bytes = [...characters].map((character) => byteOf.get(character) ?? character.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    const character = decoder.decode(new Uint8Array(bytes));
    return meant.test(character) ? character : undefined;
  } catch {
    return undefined;
  }
}
