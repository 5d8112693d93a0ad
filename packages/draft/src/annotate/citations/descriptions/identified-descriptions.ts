import type { Run } from "../../../block.ts";
import type { Statement } from "../../spans.ts";
import type { Cited } from "../citations.ts";

/** A symbol in brackets, the call of a footnote or a title says which document it is. */
const titleFollows = /^(?: [\p{L}-]+){0,6},? (?:entitled|titled) /u;
const hasSource = /^[\s,]*\($|^[⁰¹²³⁴-⁹]/u;
/** "The letter of 3 May 2044 from the Keeper to the members of the Council (S/2044/77)", "the 3 May 2044 report of the Group prepared by its crews (S/2044/77)" */
const addressee =
  /^ (?:(?:addressed )?to|on|for|from|[a-z]{2,20}(?:ed|en) (?:in|by|on)) [^;.()“”]{3,120} \([A-Z]+\//;
/** "The letter of 3 May 2044 from the Keeper, on behalf of the crews of the reef (S/2044/77)", "covering the reef (“the letter” S/2044/77)" */
const symbolLater =
  /^(?:(?! (?:which|that|who|where|while|expressing|requesting|[Rr]eports?|[Ll]etters?|[Nn]otes?|[Ss]tatements?|[Cc]ommuniqués?|[Rr]esolutions?|[Dd]ecisions?|[Pp]rotocols?|[Dd]eclarations?|[Pp]lans?|its|his|her|their|\d{1,2} \p{Lu}\p{Ll}+ \d{4})\b)[^;.()“”]){1,240} \((?:“[^“”]{3,80}”,? )?(?:document )?[A-Z]+\//u;

const lettersAndNotes = /\b(?:letter|note)\b/i;

/** Whether something near the description of a document says which one it is: a citation, a title, a symbol or a footnote. */
export function isIdentified(
  text: string,
  whole: Run,
  near: (run: Run) => readonly Statement<Cited>[],
): boolean {
  const after = text.slice(whole.end, whole.end + longest);
  return (
    near(whole).length > 0 ||
    titleFollows.test(after) ||
    addressee.test(after) ||
    (lettersAndNotes.test(text.slice(whole.start, whole.end)) && symbolLater.test(after)) ||
    near({ start: whole.end, end: Math.min(text.length, whole.end + 4) }).some(({ start }) =>
      hasSource.test(text.slice(whole.end, start)),
    )
  );
}

/** How far after the description the symbol may be, in UTF-16 code units. */
const longest = 360;
