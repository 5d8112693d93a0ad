/** A word with a capital. */
export const partyWord = "\\p{Lu}[\\p{L}\\p{N}.’'-]*";

/** The name of somebody who concluded or wrote a document: "the Government of Amberland". A pattern for `u`. */
export const partyName = `(?:the |its |his |her )?${partyWord}(?: (?:(?:of|for|of the|for the|and|de|del|du|des|de la)(?= \\p{Lu}) )?${partyWord}){0,14}(?:, Scientific and Cultural Organization)?`;
