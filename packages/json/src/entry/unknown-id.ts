interface Identified {
  readonly id: string;
}

/** How many records an error suggests at most. */
const most = 3;

/**
 * Throws an error that suggests the records that are meant: those whose id, name, acronym, alias, label or symbol has
 * the same letters and digits, as `INTERPOL`, `I-24/7` and `OP19` have, or else all but one letter.
 *
 * @param type the record type, for the message.
 * @param records those whose ids were allowed.
 * @throws RangeError, always.
 */
export function unknownId(type: string, id: string, records: readonly Identified[]): never {
  const meant = typeof id === "string" ? suggestions(id, records) : [];
  const hint = meant.length === 0 ? "" : `; did you mean ${meant.join(" or ")}?`;
  throw new RangeError(`no ${type} has the id ${JSON.stringify(id)}${hint}`);
}

function suggestions(id: string, records: readonly Identified[]): string[] {
  const wanted = lettersAndDigits(id);
  if (wanted === "") return [];
  const having = (isMeant: (text: string) => boolean) =>
    records.filter((record) => textsOf(record).some((text) => isMeant(lettersAndDigits(text))));
  const same = having((text) => text === wanted);
  const meant = same.length > 0 || wanted.length < 4 ? same : having((text) => isOneLetterOff(wanted, text));
  return meant.slice(0, most).map((record) => JSON.stringify(record.id));
}

/** Whether one letter more, less or another one makes a word of another; a number is never a misspelt one. */
function isOneLetterOff(one: string, other: string): boolean {
  if (one.replace(/\D/g, "") !== other.replace(/\D/g, "")) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, otherRest] = [one.slice(at), other.slice(at)];
  return [rest, rest.slice(1)].some((each) => each === otherRest || each === otherRest.slice(1));
}

/** The texts of a record by which people call it, whatever its type. */
function textsOf(record: Identified): string[] {
  const { id, slug, name, acronym, aliases, label, symbol, title } = record as Identified &
    Record<string, unknown>;
  const all = [id, slug, name, acronym, label, symbol, title, ...(Array.isArray(aliases) ? aliases : [])];
  return all.filter((text) => typeof text === "string");
}

function lettersAndDigits(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
