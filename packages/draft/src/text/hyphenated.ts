/** Prefixes that the United Nations joins to a word with a hyphen. (UN Editorial Manual, "Spelling": list.) */
const hyphenated = new Set(
  "anti cross ex extra full gender half high inter long low mid multi non off on one post pre pro quasi self semi short small so sub third two vice well counter decision follow policy peace people human".split(
    " ",
  ),
);

/** Whether the hyphen after a prefix belongs to the word. */
export function isHyphenated(prefix: string): boolean {
  return hyphenated.has(prefix.toLowerCase());
}
