import type { Run } from "../../../block.ts";
import type { Named } from "../tokens.ts";

/** A document that a text cites, if it is a definite one. */
interface CitedRun extends Run {
  document?: string | null;
}

/** "the Conference of the Parties to the Convention" is a body. */
const partiesTo =
  /(?<!\b(?:Conference|Meeting|Assembly|Bureau) of (?:the )?(?:States |Contracting |High Contracting )?)\b(?:(?:States|Contracting|High Contracting) )?[Pp]arties to the $/;
const longestLead = 60;

/**
 * Where a text says "parties to the Convention", by the treaty that the short form cites: those who are asked there. Parties
 * who have no record are left out.
 */
export function partiesOfCited(
  text: string,
  citations: readonly CitedRun[],
  partiesOf: (document: string) => string | undefined,
): Named[] {
  let last: CitedRun | undefined;
  return [...citations]
    .sort((a, b) => a.start - b.start)
    .flatMap((cited) => {
      const { start, end, document } = cited;
      // "States parties to the Convention and the Protocol"
      const isNext = last !== undefined && /^ and (?:to )?the $/.test(text.slice(last.end, start));
      const lead = isNext ? "" : partiesTo.exec(text.slice(Math.max(0, start - longestLead), start))?.[0];
      last = lead === undefined ? undefined : cited;
      const actor = lead === undefined || !document ? undefined : partiesOf(document);
      return lead === undefined || actor === undefined ? [] : [{ start: start - lead.length, end, actor }];
    });
}
