import { months, organIds, organs } from "@open-resolutions/symbols";

const names = new Map(
  [...months, ...organIds.map((id) => organs[id].name)].map((name) => [name.toLowerCase(), name]),
);
const anyName = new RegExp(`\\b(?:${[...names.keys()].join("|")})\\b`, "g");

/** A line in capitals as documents print it today: `ADOPTED AT THE 1639TH MEETING.` Other lines stay as they are. */
export function inSmallLetters(text: string): string {
  if (/(?<![0-9])\p{Ll}{2}/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(anyName, (name) => names.get(name) ?? name)
    .replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
