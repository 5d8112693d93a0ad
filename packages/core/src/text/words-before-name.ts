/** Nouns of names that a State follows: "Conference on Fog and Support to Amberland". */
export const gatherings: ReadonlySet<string> = new Set(
  "Conference Meeting Summit Group Forum Committee Commission Mission Programme Initiative".split(" "),
);
/** Words in lower case inside a name. */
const insideNames: ReadonlySet<string> = new Set("of on for and the in".split(" "));
/** Words that join a name to the one before it, also with "the". */
const joints: ReadonlySet<string> = new Set("of for on in to and with against de du del da do".split(" "));

/**
 * Whether a State after some words ends a name that no register has: "Conference on Fog and Support to Amberland", "Frente
 * Para a Luz de Amberland".
 */
export function isEndOfName(left: string): boolean {
  const words = left.split(" ").slice(0, -1);
  if (words.at(-1) === "the") words.pop();
  const joint = words.pop() ?? "";
  if (!/^\p{Lu}/u.test(words.at(-1) ?? "")) return false;
  if (/^(?:de|du|del|da|do)$/.test(joint)) return true;
  if (!/^(?:to|with|against)$/.test(joint)) return false;
  const from = words.findLastIndex((word) => !/^\p{Lu}[\p{L}’'-]*$/u.test(word) && !insideNames.has(word));
  return words.slice(from + 1, -1).some((word) => gatherings.has(word));
}

/** Whether the words before a name are the first half of a pair of capitals: "its Peace and ". */
export function isAfterHalfName(left: string): boolean {
  const [lower = "", first = "", joint, end] = left.split(" ").slice(-4);
  return end === "" && joint === "and" && /^\p{Lu}\p{Ll}+$/u.test(first) && /^\p{Ll}+$/u.test(lower);
}

/**
 * Whether the words before a name can join it to another one: a word with a capital, or one such as "of the". Few
 * names have these, and the patterns for them take much longer.
 */
export function mayJoin(text: string, start: number): boolean {
  const last = wordEndingAt(text, start - 1);
  const word = last === "the" ? wordEndingAt(text, start - "the ".length - 1) : last;
  return joints.has(word) || (last !== "the" && /\p{Lu}/u.test(last));
}

function wordEndingAt(text: string, end: number): string {
  return text.slice(text.lastIndexOf(" ", end - 1) + 1, Math.max(0, end));
}

const officialOfState =
  /(?<!\p{L})(?:(?:Vice-)?President|(?:Prime|Foreign|Interior|Defence) Minister|Ministers? (?:for|of) (?:the )?\p{Lu}\p{Ll}+(?: (?:and )?\p{Lu}\p{Ll}+){0,3}|King|Queen|Emir|Amir|Sultan) of (?:the )?$/u;

/** Whether the words before the name of a State are the title of one of its officials: "the Prime Minister of ". */
export function isAfterOfficial(left: string): boolean {
  return officialOfState.test(left);
}
