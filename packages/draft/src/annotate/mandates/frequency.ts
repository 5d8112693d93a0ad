import { intervalIn } from "@open-resolutions/core";
import type { AuthoredMandate } from "@open-resolutions/schemas";
import { done } from "./times/read-time.ts";

const repeated = /\b(?:regularly|on a regular basis|periodically|on a periodic basis|at regular intervals)\b/;
const adjective =
  /^(?:annual|biennial|triennial|quadrennial|semi-?annual|quarterly|monthly|weekly|daily|yearly|biannual)$/i;

/** How often something is asked for, when the words say it; an adjective must describe what is reported. */
export function frequencyIn(words: string, isReport: boolean): AuthoredMandate["frequency"] {
  const interval = intervalIn(words);
  if (interval) {
    const quote = words.slice(interval.start, interval.end);
    const after = words.slice(interval.end, interval.end + 40);
    const before = words.slice(Math.max(0, interval.start - 24), interval.start);
    const isOthers = done.test(words.slice(Math.max(0, interval.start - 90), interval.start));
    const isOwn =
      (!adjective.test(quote) && !isOthers) ||
      (isReport &&
        /^ (?:\w+ ){0,2}(?:reports?|briefings?|updates?|basis|reporting|consultations?|dialogue)\b/.test(
          after,
        ) &&
        !/\b(?:next|the|his|her|its|their|forthcoming) $/.test(before));
    if (isOwn) return { basis: "stated", interval: interval.value, quote };
    // "under the annual report on lamps, on the oil used on a yearly basis"
    const later = frequencyIn(words.slice(interval.end), isReport);
    if (later?.interval !== undefined) return later;
  }
  const again = isReport ? repeated.exec(words) : null;
  return again ? { basis: "stated", quote: again[0] } : undefined;
}
