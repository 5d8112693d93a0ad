import { months } from "@open-resolutions/symbols";
import { type Block, joinBlocks } from "../block.ts";

/** A line of adoption that a narrow column has cut inside its day. */
const cut = new RegExp(`\\badopted by the .{5,200}\\bon(?: [0-9]{1,2}(?: (?:${months.join("|")}))?)?$`, "i");
const restOfDay = new RegExp(`^(?:[0-9]{1,2} )?(?:(?:${months.join("|")}) )?[0-9]{4}$`);

/** Joins the line of adoption in a masthead to the rest of its day: `… by the General Assembly on 10 | December 2020`. */
export function joinAdoption(blocks: readonly Block[]): Block[] {
  const made: Block[] = [];
  for (const block of blocks) {
    const last = made.at(-1);
    if (last && !block.apart && cut.test(last.text) && restOfDay.test(block.text))
      made[made.length - 1] = joinBlocks(last, block);
    else made.push(block);
  }
  return made;
}
