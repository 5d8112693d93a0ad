import type { Run } from "../../block.ts";
import type { Meant } from "./short-forms.ts";

const number = "(?:\\d{1,4}/\\d+|\\d{3,4} \\(\\d{4}\\))";
const established = new RegExp(
  `\\bCommittee (?:of the Security Council )?(?:established |created )?(?:pursuant to|by) (?:paragraphs? \\d+(?: \\([a-z]\\))? of )?(?:Security Council )?resolutions? (${number})(?:(?:, and|,| and) ${number})*`,
  "gu",
);
const concern = /^ (?:concerning|on) (?:the )?\p{Lu}[\p{L}-]*(?: (?:(?:and|of|the) )*\p{Lu}[\p{L}-]*)*/u;

/** A committee that is named by the resolution that established it. */
interface EstablishedCommittee {
  /** Its words, to the number of the resolution. */
  run: Run;
  /** Where its description ends: "concerning Amberland". */
  end: number;
  meant: Meant;
}

/**
 * The committees in a text that are named by the resolution that established them: the actor whose name begins with the
 * number, as in "4999 Committee"; or else one that no register has, and never another committee.
 */
export function establishedCommittees(
  text: string,
  named: (name: string) => Meant | undefined,
): EstablishedCommittee[] {
  return [...text.matchAll(established)].map(({ index, 0: words, 1: resolution = "" }) => {
    const run = { start: index, end: index + words.length };
    const end = run.end + (concern.exec(text.slice(run.end, run.end + 120))?.[0].length ?? 0);
    const known = named(`${resolution.split(" ")[0]} Committee`);
    return { run, end, meant: known ?? { register: "unknown", id: words, name: words } };
  });
}
