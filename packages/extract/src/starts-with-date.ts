import { months } from "@open-resolutions/symbols";

const date = new RegExp(`^\\s*[0-9]{1,2} (?:${months.join("|")})\\b`);

/** Whether words begin with a date, "2 August 2045", whose day is not the number of a footnote. */
export function startsWithDate(text: string): boolean {
  return date.test(text);
}
