/** A mark that can begin or end a range: a number, or the letter of an item. Not roman: `i` to `iv` would be letters. */
const marked = /^(.*?)([0-9]{1,6}|(?<=\.)[a-z])$/;

/**
 * The ids of the paragraphs of a resolution as one text: each without the resolution, separated by spaces, and as a
 * range where they count on: `pp1..12 op1 op1.a..c`.
 *
 * @param prefix with which each id begins, such as `a-res-77-20.`.
 * @returns undefined when an id has no such form.
 */
export function compactIds(ids: readonly string[], prefix: string): string | undefined {
  const ranges: { first: string; last: string }[] = [];
  for (const id of ids) {
    const own = id.slice(prefix.length);
    if (!id.startsWith(prefix) || !/^[a-z0-9.-]+$/.test(own) || own.includes("..")) return undefined;
    const range = ranges.at(-1);
    if (range && nextOf(range.last) === own) range.last = own;
    else ranges.push({ first: own, last: own });
  }
  return ranges
    .map(({ first, last }) => (first === last ? first : `${first}..${marked.exec(last)?.[2]}`))
    .join(" ");
}

/** The inverse of `compactIds`. @param count how many ids there are at most. */
export function expandIds(stored: string, prefix: string, count: number): string[] {
  const ids: string[] = [];
  for (const range of stored.split(" ")) {
    const [first = "", end] = range.split("..");
    const last = end === undefined ? first : `${marked.exec(first)?.[1]}${end}`;
    for (
      let own: string | undefined = first;
      own !== undefined && ids.length < count;
      own = own === last ? undefined : nextOf(own)
    )
      ids.push(prefix + own);
  }
  return ids;
}

/** The id that counts on: `op2` after `op1`, `op1.b` after `op1.a`. */
function nextOf(own: string): string | undefined {
  const [, stem = "", mark = ""] = marked.exec(own) ?? [];
  if (mark === "" || mark === "z") return undefined;
  return stem + (/[0-9]/.test(mark) ? Number(mark) + 1 : String.fromCharCode(mark.charCodeAt(0) + 1));
}
