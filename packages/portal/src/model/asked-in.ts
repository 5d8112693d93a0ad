import { type AskedWords, askedWords } from "@open-resolutions/core";
import type { Mandate, Paragraph } from "@open-resolutions/schemas";
import { slugOf } from "@open-resolutions/symbols";
import { isProposed } from "./confirmation.ts";
import type { Site } from "./site.ts";

/** Whom a mandate of the text edition asks. */
export function askedIn(site: Site, paragraph: Paragraph, mandate: Mandate): AskedWords {
  const paragraphs = site.paragraphsOf.get(slugOf(paragraph.resolution)) ?? [];
  return askedWords(mandate, paragraph, paragraphs, !isProposed(mandate));
}
