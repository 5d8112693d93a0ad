/**
 * The States that became members of the United Nations since 2000, and the day on which the Security Council recommended
 * it: before that day they cannot have voted. No resolution in the index is older. Sources: S/RES/1290 (2000),
 * S/RES/1326 (2000) for the Federal Republic of Yugoslavia, which is now Serbia, S/RES/1414 (2002), S/RES/1426 (2002),
 * S/RES/1691 (2006), S/RES/1999 (2011).
 */
const recommended: Readonly<Record<string, string>> = {
  tuvalu: "2000-02-17",
  serbia: "2000-10-31",
  "timor-leste": "2002-05-23",
  switzerland: "2002-07-24",
  montenegro: "2006-06-22",
  "south-sudan": "2011-07-13",
};

/** Whether a State can have been a member on a day (ISO 8601). */
export function canVoteOn(state: string, day: string): boolean {
  return !Object.hasOwn(recommended, state) || day >= (recommended[state] ?? "");
}
