/** Characters that look alike, or like nothing, by the names of the Unicode Standard. The rest are named by their code. */
const names: Record<string, string> = {
  "\t": "tab",
  "\n": "line feed",
  " ": "space",
  '"': "quotation mark",
  "'": "apostrophe",
  "-": "hyphen-minus",
  "\u00a0": "no-break space",
  "\u00ad": "soft hyphen",
  "\u2009": "thin space",
  "\u200b": "zero width space",
  "\u200c": "zero width non-joiner",
  "\u200d": "zero width joiner",
  "\u200e": "left-to-right mark",
  "\u200f": "right-to-left mark",
  "\u2010": "hyphen",
  "\u2011": "non-breaking hyphen",
  "\u2012": "figure dash",
  "\u2013": "en dash",
  "\u2014": "em dash",
  "\u2018": "left single quotation mark",
  "\u2019": "right single quotation mark",
  "\u201c": "left double quotation mark",
  "\u201d": "right double quotation mark",
  "\u2026": "horizontal ellipsis",
  "\u202a": "left-to-right embedding",
  "\u202b": "right-to-left embedding",
  "\u202c": "pop directional formatting",
  "\u202d": "left-to-right override",
  "\u202e": "right-to-left override",
  "\u202f": "narrow no-break space",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2069": "pop directional isolate",
  "\u2212": "minus sign",
  "\u2800": "braille pattern blank",
  "\u3164": "hangul filler",
  "\ufeff": "byte order mark",
  "\ufffd": "replacement character",
};

/** A character in a sentence: a letter, a digit or a common mark as it is, another by its name and code. */
export function characterName(character: string): string {
  if (/^[\p{L}\p{N}\p{M}]/u.test(character)) return `"${character}"`;
  const name = names[character];
  if (name === undefined) return `"${character}" (${codeOf(character)})`;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name} (${codeOf(character)})`;
}

/** The code of a character, with its name when it is a common one: `U+200B (zero width space)`. */
export function codeAndName(character: string): string {
  const name = names[character];
  return name === undefined ? codeOf(character) : `${codeOf(character)} (${name})`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
