/**
 * Names of States that people type and resolutions do not use, by the ids of actors. They are no aliases of the registers:
 * a text is not searched for them, and they say nothing about what a State calls itself.
 */
export const commonNames: Readonly<Record<string, readonly string[]>> = {
  "antigua-and-barbuda": ["Antigua"],
  "bosnia-and-herzegovina": ["Bosnia"],
  "brunei-darussalam": ["Brunei"],
  "cabo-verde": ["Cape Verde"],
  china: ["PRC"],
  congo: ["Congo-Brazzaville"],
  "cote-divoire": ["Ivory Coast"],
  "democratic-peoples-republic-of-korea": ["North Korea", "Korea"],
  "democratic-republic-of-the-congo": ["Congo-Kinshasa", "DR Congo", "D.R. Congo"],
  eswatini: ["Swaziland"],
  "holy-see": ["Vatican", "Vatican City"],
  "lao-peoples-democratic-republic": ["Laos", "Lao PDR"],
  myanmar: ["Burma"],
  netherlands: ["Holland"],
  "north-macedonia": ["Macedonia", "FYROM"],
  "republic-of-korea": ["South Korea", "Korea", "ROK"],
  "republic-of-moldova": ["Moldova"],
  "saint-kitts-and-nevis": ["St. Kitts and Nevis"],
  "saint-lucia": ["St. Lucia"],
  "saint-vincent-and-the-grenadines": ["St. Vincent and the Grenadines"],
  "sao-tome-and-principe": ["São Tomé and Príncipe", "São Tomé"],
  "trinidad-and-tobago": ["Trinidad"],
  "united-kingdom-of-great-britain-and-northern-ireland": ["Great Britain", "Britain", "U.K."],
  "united-states-of-america": ["America", "U.S.", "U.S.A."],
  "viet-nam": ["Vietnam"],
};

/** What people may call an actor besides its name, acronym and aliases: the codes of ISO 3166-1, and common names. */
export function otherNamesOf({
  id,
  identifiers = [],
}: {
  id: string;
  identifiers?: readonly { scheme: string; value: string }[] | undefined;
}): string[] {
  const codes = identifiers.filter(({ scheme }) => scheme.startsWith("iso-3166-1-alpha-"));
  const common = Object.hasOwn(commonNames, id) ? (commonNames[id] ?? []) : [];
  return [...codes.map(({ value }) => value), ...common];
}
