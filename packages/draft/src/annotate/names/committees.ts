import type { Run } from "../../block.ts";
import type { Meant } from "./short-forms.ts";

const number = "(?:\\d{1,4}/\\d+|\\d{3,4} \\(\\d{4}\\))";
const date = " of \\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}";
const established = new RegExp(
  `\\b(?:Security Council )?(Committee|Panel of Experts|Group of Experts|Group of Governmental Experts|[Oo]pen-ended [Ww]orking [Gg]roup|Ad [Hh]oc Committee|Monitoring Group|Monitoring Team|Commission of Inquiry|International Commission of Inquiry)(?: of the Security Council)?,?(?: (?:initially|originally|first))?(?: established| created| appointed| mandated)?(?: by the Secretary-General)? (?:pursuant to|by|under) (?:paragraphs? \\d+(?: \\([a-z]\\))? of )?(?:(?:Security Council|General Assembly|Human Rights Council|Council|Assembly|its) )?(?:resolutions?|decisions?) (${number})(?:${date})?(?:(?:, and|,| and) ${number}(?:${date})?)*`,
  "gu",
);
const concern = /^,? (?:concerning|on) (?:the )?\p{Lu}[\p{L}-]*(?: (?:(?:and|of|the) )*\p{Lu}[\p{L}-]*)*/u;

/** A body that is named by the resolution that established it. */
interface EstablishedBody {
  /** Its words, to the number of the resolution. */
  run: Run;
  /** Where its description ends: "concerning Amberland". */
  end: number;
  meant: Meant;
}

/**
 * The bodies in a text that are named by the resolution that established them. A committee is the actor whose name begins
 * with the number, as in "4999 Committee"; or else one that no register has, and never another committee. A panel is the
 * actor with the name "Panel of Experts established pursuant to resolution 4999 (2045)"; or else the panel of the
 * committee, as a short form is.
 */
export function establishedBodies(
  text: string,
  named: (name: string) => Meant | undefined,
): EstablishedBody[] {
  return [...text.matchAll(established)].flatMap(({ index, 0: words, 1: head = "", 2: resolution = "" }) => {
    const run = { start: index, end: index + words.length };
    const end = run.end + (concern.exec(text.slice(run.end, run.end + 120))?.[0].length ?? 0);
    const known =
      named(`${head} established pursuant to resolution ${resolution}`) ??
      (head === "Committee" ? named(`${resolution.split(" ")[0]} Committee`) : undefined);
    if (!known && head !== "Committee") return [];
    return [{ run, end, meant: known ?? { register: "unknown", id: words, name: words } }];
  });
}
