/** No official document of the index is distributed later, except those with the day of a template or of a new copy. */
const longestInDays = 366;

/** Whether a document can have been distributed on a day: not before its adoption, and not years after it (ISO 8601). */
export function canBePublishedOn(published: string, adopted: string): boolean {
  const days = (Date.parse(published) - Date.parse(adopted)) / 86_400_000;
  return days >= 0 && days <= longestInDays;
}
