const units: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day" };

/** How long something takes: `P2Y` as `2 years`. Every duration of the schema has one number and one unit. */
export function durationWords(duration: string): string {
  const count = duration.slice(1, -1);
  const unit = units[duration.at(-1) ?? ""];
  if (unit === undefined) return duration;
  return `${count} ${unit}${count === "1" ? "" : "s"}`;
}

/** How often something is done: `P1Y` as `every year`, `P3M` as `every 3 months`. */
export function intervalWords(interval: string): string {
  const words = durationWords(interval);
  return words.startsWith("1 ") ? `every ${words.slice(2)}` : `every ${words}`;
}
