import type { Resolution } from "@open-resolutions/schemas";

/** How a resolution was adopted, in words: `without a vote`, or the numbers of a recorded vote. */
export function voteText({ vote }: Resolution): string {
  if (!vote) return "vote not recorded here";
  const { method, ...counts } = vote;
  const numbers = Object.entries(counts).flatMap(([name, value]) =>
    typeof value === "number" ? `${value} ${name.replace(/([A-Z])/g, " $1").toLowerCase()}` : [],
  );
  const how = method.replaceAll("-", " ").replace(/^without vote$/, "without a vote");
  return numbers.length > 0 ? `${how}: ${numbers.join(", ")}` : how;
}
