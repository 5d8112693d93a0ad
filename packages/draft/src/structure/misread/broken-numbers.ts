import { months } from "@open-resolutions/symbols";

const month = `(?:${months.join("|")})`;

/** Numbers that lost a digit, a space or a sign, or got one: no resolution prints them so. */
const broken: readonly [RegExp, string][] = [
  [new RegExp(`\\b${month} (?:[0-9]{3}|0[0-9]{3}|[0-9]{2} [0-9]{2})(?![0-9])`), "has no year of four digits"],
  [
    /\b(?:in|of|since|until|by|from) (?:02[0-9]{2}|(?:19|20) [0-9]{2})(?= \p{Ll}|[,;.](?:\s|$))/u,
    "has no year of four digits",
  ],
  [
    /(?<![0-9/])[1-9][0-9]{2,3} \((?!(?:19|20)[0-9]{2}\))[0-9O ]{3,6}\)(?= (?:of|and|on|\p{Ll})|[,;.])/u,
    "has no year of four digits",
  ],
  [new RegExp(`(?<![0-9,./])[0-9]{5,6} of [0-9]{1,2} ${month} `), "seems to lack the slash of its number"],
  [new RegExp(`[0-9]{1,3}/[0-9]{1,3}(?: [A-Z])? of ${month} `), "has no day before the month"],
  [
    new RegExp(
      `(?:[0-9]{1,3}/[0-9]{1,3}(?: [A-Z])?|\\((?:19|20)[0-9]{2}\\)) of [0-9]{1,2}(?! (?:and [0-9]+ )?${month}| to | and )(?= \\p{L})`,
      "u",
    ),
    "has no month after the day",
  ],
  [
    /\b(?:of|on|from|until|by|since) [0-9]{1,2} (?:19|20)[0-9]{2}(?![0-9]| \p{Lu})/u,
    "has no month between the day and the year",
  ],
  [new RegExp(`[0-9]{1,2}${month}|${month}[0-9]`), "lacks a space between the day, the month and the year"],
  [/\b(?:resolutions?|decisions?) [0-9]{5,6}(?![0-9,])/, "seems to lack the slash of its number"],
  [/(?<![\p{L}\p{N}])[0-9]{1,3}[I|][0-9]{1,3}(?![\p{L}\p{N}])/u, "seems to have a letter for the slash"],
  [
    /\b(?:resolutions?|decisions?)[0-9]{1,4}(?=\/[0-9]| ?\((?:19|20)[0-9]{2}\))/,
    "lacks a space before the number",
  ],
  [
    /(?<![\p{L}0-9/.])[0-9]{1,4}\((?:(?:19|20)[0-9]{2}|[XVILC]{2,8}(?:-[XVI]{1,5})?)\)/u,
    "lacks a space before the bracket",
  ],
  [/(?<![/0-9])[0-9]{1,4}(?:\/ | \/ ?)[0-9]{1,3}(?! ?[/0-9])/, "has a space beside the slash"],
];

/** The first number of a text that cannot be right, with what is wrong. */
export function brokenNumber(text: string): { printed: string; what: string } | undefined {
  for (const [pattern, what] of broken) {
    const printed = pattern.exec(text)?.[0];
    if (printed !== undefined) return { printed, what };
  }
  return undefined;
}
