import { months } from "@open-resolutions/symbols";

const units =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** An ordinal number in words, as mastheads print sessions: `seventy-seventh`; from 200 on in digits. */
export function ordinalWords(number: number): string {
  if (number >= 200) return ordinalDigits(number);
  if (number === 100) return "one hundredth";
  if (number > 100) return `one hundred and ${ordinalWords(number - 100)}`;
  const unit = units[number];
  if (unit !== undefined) return unit;
  const ten = tens[Math.floor(number / 10)] ?? "";
  return number % 10 === 0 ? ten.replace(/y$/, "ieth") : `${ten}-${units[number % 10]}`;
}

/** An ordinal number in digits: `39th`, `2nd`, `111th`. */
export function ordinalDigits(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const suffix = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${suffix}`;
}

/** A footnote marker: the number in superscript digits. */
export function superscript(number: number): string {
  return String(number).replace(/[0-9]/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));
}

/** An ISO 8601 date as resolutions print it: `21 November 2022`. */
export function longDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
