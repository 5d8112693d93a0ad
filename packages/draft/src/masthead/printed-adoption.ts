import { ordinalDigits } from "@open-resolutions/core";
import { months, type Organ, organs } from "@open-resolutions/symbols";

/**
 * The line of adoption as records print it, of an organ that prints it below the number: old texts have its facts on other
 * lines, which no record prints.
 * @param adopted ISO 8601
 * @param meeting its number
 */
export function adoptionLine(organ: Organ, adopted: string, meeting: number | undefined): string | undefined {
  const { name, meetingIn } = organs[organ];
  if (meetingIn !== "adoption") return undefined;
  const [year = "", month = "", day = ""] = adopted.split("-");
  const at = meeting === undefined ? "" : ` at its ${ordinalDigits(meeting)} meeting,`;
  return `Adopted by the ${name}${at} on ${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
