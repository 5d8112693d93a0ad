/** A word with a capital: "Keeper", "d’Ambre", and what ends a "Chargé d’affaires". */
const partyWord = "(?:(?:d[’'])?\\p{Lu}[\\p{L}\\p{N}.’'-]*|d[’']affaires(?: ad interim| a\\.i\\.)?)";

/** The name of somebody who concluded or wrote a document: "the Government of Amberland", "the secretariat of the Lamp League". A pattern for `u`. */
export const partyName = `(?:the |its |his |her )?(?:secretariats? of (?:the )?)?${partyWord}(?: (?:(?:of|for|of the|for the|and|de|del|du|des|de la|(?<=Cooperation )in)(?= \\p{Lu}) )?${partyWord}){0,14}(?:, Scientific and Cultural Organization)?`;

/** "… and the Harbour Master of Amberland": one of several. A pattern for `u`. */
export const furtherParty = ` and the ${partyWord}(?: (?:(?:of|for|of the)(?= \\p{Lu}) )?${partyWord}){0,14}`;
