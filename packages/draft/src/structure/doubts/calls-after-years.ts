import { months } from "@open-resolutions/symbols";

/** Words before a year that no other number has after them: a month, or the dash of a range of years. */
const beforeYears = `(?:${months.join("|")}) |(?<![0-9])(?:1[89]|20)[0-9]{2}[–-]`;

/** Words that a year may have before it, and another number too. */
const beforeNumbers = "(?:in|of|since|until|by|from|after|before|during|through|year) ";

/**
 * A year with one or two digits more, which a copy has left of a raised number: `August 19491`, `2014–20243`. The United
 * Nations print a comma in numbers of five digits; without a month before it only what ends a clause is reported.
 */
export const callAfterYear = new RegExp(
  `(?:(?<=(?:${beforeYears})(?:1[89]|20)[0-9]{2})[1-9][0-9]?(?![\\p{L}\\p{N}/–-]|[.,][0-9])|(?<=\\b${beforeNumbers}(?:19|20)[0-9]{2})[1-9][0-9]?(?=[,;](?:\\s|$)|\\.?$))`,
  "u",
);
