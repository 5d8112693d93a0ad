import type { Run } from "../../../block.ts";
import { anyOrganName } from "../../../organ-names.ts";
import type { Meant } from "../short-forms/short-forms.ts";

const number = "(?:\\d{1,4}/\\d+|\\d{3,4}(?: \\(\\d{4}\\))?)(?!\\d)";
const date = " of \\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}";
const established = new RegExp(
  `\\b(?:Security Council )?([Cc]ommittee|Panel of [Ee]xperts|Group of [Ee]xperts|Group of Governmental Experts|[Oo]pen-ended [Ww]orking [Gg]roup|Ad [Hh]oc Committee|Monitoring Group|Monitoring Team|Commission of Inquiry|International Commission of Inquiry)(?: of the Security Council)?,?(?: (?:initially|originally|first))?(?:(?: established| created| appointed| mandated)?(?: by the Secretary-General,?)? (?:pursuant to|further to|by|under|in)| established in accordance with) (?:paragraphs? \\d+(?: \\([a-z]\\))? of )?(?:(?:${anyOrganName}|its) )?(?:resolutions?|decisions?) (${number})(?:${date})?(?:(?:, and|,| and) ${number}(?:${date})?)*`,
  "gu",
);
const concern = /^,? (?:concerning|on) (?:the )?\p{Lu}[\p{L}-]*(?: (?:(?:and|of|the) )*\p{Lu}[\p{L}-]*)*/u;

function isCommittee(head: string): boolean {
  return /^committee$/i.test(head);
}

/**
 * The committee that a resolution of the Security Council established: "4999 Committee" for "4999 (2045)", or the one whose
 * name has the whole number.
 */
function committeeOf(resolution: string, named: (name: string) => Meant | undefined): Meant | undefined {
  return (
    named(`${resolution.split(" ")[0]} Committee`) ??
    named(`Committee established pursuant to resolution ${resolution}`)
  );
}

/** The committees that the resolutions of the Security Council established which are cited by their ids: "s-res-4999-2045". */
export function committeesOfCited(
  documents: readonly (string | null)[],
  named: (name: string) => Meant | undefined,
): Meant[] {
  const numbers = documents.flatMap((id) => {
    const [, number, year] = /^s-res-(\d+)-(\d{4})$/.exec(id ?? "") ?? [];
    return number === undefined ? [] : [`${number} (${year})`];
  });
  return [...new Set(numbers)].flatMap((number) => committeeOf(number, named) ?? []);
}

/** A body that is named by the resolution that established it. */
interface EstablishedBody {
  /** Its words: of a committee to the number of the resolution, of others without what describes them. */
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
    const last = index + words.length;
    // Only of a committee are the words its name; of others they describe it.
    const run = { start: index, end: isCommittee(head) ? last : text.indexOf(head, index) + head.length };
    const end = last + (concern.exec(text.slice(last, last + 120))?.[0].length ?? 0);
    const known =
      named(words) ??
      named(`${head} established pursuant to resolution ${resolution}`) ??
      (isCommittee(head) ? committeeOf(resolution, named) : undefined);
    if (!known && !isCommittee(head)) return [];
    return [{ run, end, meant: known ?? { register: "unknown", id: words, name: words } }];
  });
}
