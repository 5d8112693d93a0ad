/** The named entities of HTML that texts of resolutions need; the others stay as they are. (HTML 5, section 13.5.) */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  shy: "\u00AD",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  sect: "§",
  para: "¶",
  deg: "°",
  frac12: "½",
  frac14: "¼",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  euro: "€",
  pound: "£",
  aacute: "á",
  agrave: "à",
  acirc: "â",
  atilde: "ã",
  auml: "ä",
  ccedil: "ç",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  euml: "ë",
  iacute: "í",
  icirc: "î",
  iuml: "ï",
  ntilde: "ñ",
  oacute: "ó",
  ocirc: "ô",
  ouml: "ö",
  uacute: "ú",
  ugrave: "ù",
  ucirc: "û",
  uuml: "ü",
  Eacute: "É",
  Ocirc: "Ô",
};

const entity = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,8}));/g;

/** The "&" of an entity that is itself an entity. */
const twice = /&amp;(?=#?[A-Za-z0-9]{1,9};)/g;

/** A text with the entities of HTML as the characters that they mean. @returns also what was printed for each, in order */
export function decodeEntities(text: string): { text: string; decoded: string[]; unknown: string[] } {
  const decoded: string[] = [];
  const unknown: string[] = [];
  if (!text.includes("&")) return { text, decoded, unknown };
  // Some copies encode the text twice: `&amp;rsquo;`.
  const once = text.replace(twice, (printed) => {
    decoded.push(printed);
    return "&";
  });
  const plain = once.replace(entity, (printed, decimal?: string, hexadecimal?: string, name?: string) => {
    const character =
      name === undefined
        ? characterOf(decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal))
        : Object.hasOwn(named, name)
          ? named[name]
          : undefined;
    if (character === undefined) {
      unknown.push(printed);
      return printed;
    }
    decoded.push(printed);
    return character;
  });
  return { text: plain, decoded, unknown };
}

/** The character with a code point; undefined for control characters and halves of pairs. */
function characterOf(code: number): string | undefined {
  if (code < 32 || (code > 126 && code < 160) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
    return undefined;
  return String.fromCodePoint(code);
}
