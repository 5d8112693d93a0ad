/** Characters that look alike, or like nothing, by the names of the Unicode Standard. */
const names: Record<string, string> = {
  "\t": "a tab",
  "\n": "a line feed",
  " ": "a space",
  '"': "a quotation mark",
  "'": "an apostrophe",
  "-": "a hyphen-minus",
  "\u00a0": "a no-break space",
  "\u00ad": "a soft hyphen",
  "\u2009": "a thin space",
  "\u200b": "a zero width space",
  "\u2010": "a hyphen",
  "\u2011": "a non-breaking hyphen",
  "\u2012": "a figure dash",
  "\u2013": "an en dash",
  "\u2014": "an em dash",
  "\u2018": "a left single quotation mark",
  "\u2019": "a right single quotation mark",
  "\u201c": "a left double quotation mark",
  "\u201d": "a right double quotation mark",
  "\u2026": "a horizontal ellipsis",
  "\u202f": "a narrow no-break space",
  "\u2060": "a word joiner",
  "\u2212": "a minus sign",
};

/** A character in words: a letter, a digit or a common mark as it is, another by its name and code. */
export function characterName(character: string): string {
  if (/^[\p{L}\p{N}\p{M}]/u.test(character)) return `"${character}"`;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const name = names[character];
  return name === undefined ? `"${character}" (${code})` : `${name} (${code})`;
}
