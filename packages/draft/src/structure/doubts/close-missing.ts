import { organOf } from "@open-resolutions/symbols";
import type { Closing } from "../../masthead/read-closing.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { Outline } from "../outline.ts";

/** A text of fewer paragraphs is often an excerpt that somebody chose. */
const fewest = 8;

/** A text without the lines of meeting and day, of an organ that prints them at the end: the end may be missing. */
export function closeMissing(
  organ: string | undefined,
  { meeting, date }: Closing,
  { paragraphs, lines }: Outline,
): ReaderFinding[] {
  const last = lines.at(-1);
  if (
    !last ||
    paragraphs.filter(({ items }) => items.length === 0).length < fewest ||
    meeting ||
    date !== undefined ||
    organOf(organ ?? "")?.meetingIn !== "close"
  )
    return [];
  const message = "the text ends without meeting and day, which resolutions of this organ print at their end";
  return [
    findingAt(
      last,
      "DRF038",
      message,
      "compare with the official document: the end of the text may be missing",
    ),
  ];
}
