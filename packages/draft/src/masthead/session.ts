import type { AuthoredResolution } from "@open-resolutions/schemas";

type Session = NonNullable<AuthoredResolution["session"]>;

const units =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const kinds: Readonly<Record<string, Session["kind"]>> = {
  "": "regular",
  resumed: "regular",
  substantive: "regular",
  special: "special",
  "emergency special": "emergency",
  organizational: "organizational",
};
const line =
  /^(?:(?:in )?([0-9]{1,4}(?:st|nd|rd|th)?)|((?:one hundred(?: and )?)?[a-z]*(?:-[a-z]+)?)) ?(resumed |substantive |special |emergency special |organizational )?session(?: of [0-9]{4})?$/i;

/** Reads the line of a session: `Seventy-seventh session`, `Tenth emergency special session`, `2021 session`. */
export function sessionIn(text: string): Session | undefined {
  const match = line.exec(text.trim());
  if (!match) return undefined;
  const [, figures, words = "", kind = ""] = match;
  const number = figures === undefined ? ordinal(words.toLowerCase()) : Number.parseInt(figures, 10);
  const known = kinds[kind.trim().toLowerCase()];
  return number === undefined || number === 0 || known === undefined ? undefined : { number, kind: known };
}

/** The number of an ordinal in words: `seventy-seventh` is 77, `one hundred and second` is 102. */
function ordinal(words: string): number | undefined {
  const above = /^one hundred(?:th| and )?/.exec(words)?.[0] ?? "";
  const rest = words.slice(above.length);
  if (above !== "" && rest === "") return 100;
  const [first = "", second] = rest.split("-");
  const unit = units.indexOf(second ?? first) + 1;
  const ten =
    second === undefined
      ? tens.findIndex((name) => first === name.replace(/y$/, "ieth"))
      : tens.indexOf(first);
  if (ten >= 0 && (second === undefined || (unit > 0 && unit < 10)))
    return (above ? 100 : 0) + (ten + 2) * 10 + (second ? unit : 0);
  return second === undefined && unit > 0 ? (above ? 100 : 0) + unit : undefined;
}
