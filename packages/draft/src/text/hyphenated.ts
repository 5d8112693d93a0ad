/** Prefixes that the United Nations joins to a word with a hyphen. (UN Editorial Manual, "Spelling": list.) */
const hyphenated = new Set(
  "anti cross ex extra gender inter mid multi non off on post pre pro quasi semi so sub vice counter decision follow policy peace people human".split(
    " ",
  ),
);
/** Words that hardly begin a longer word without a hyphen. */
const apart = new Set(
  "full half high long low one self short small two third well twenty thirty forty fifty sixty seventy eighty ninety".split(
    " ",
  ),
);

/** Whether the hyphen after a prefix belongs to the word. */
export function isHyphenated(prefix: string): boolean {
  return hyphenated.has(prefix.toLowerCase()) || isApart(prefix);
}

/** Whether a word begins compounds with a hyphen, and hardly any longer word. */
export function isApart(prefix: string): boolean {
  return apart.has(prefix.toLowerCase());
}
