import type { Disagreement } from "./disagreements.ts";
import type { PrintedFacts } from "./document-facts.ts";
import type { MetadataFacts } from "./metadata-facts.ts";

/** Finds the committee that a name means. */
export type CommitteeByName = (name: string) => string | undefined;

/** The fields on which a document and its metadata say different things, but for the day of adoption. What one of them leaves out is no disagreement. */
export function printedDisagreements(
  printed: PrintedFacts,
  facts: MetadataFacts,
  committeeNamed: CommitteeByName,
): Disagreement[] {
  const found: Disagreement[] = [];
  const compare = (
    field: Disagreement["field"],
    first: Disagreement["first"] | undefined,
    second: Disagreement["second"] | undefined,
    fold: (value: Disagreement["first"]) => string = String,
  ) => {
    if (first === undefined || second === undefined || fold(first) === fold(second)) return;
    found.push({ resolution: printed.id, field, first, second });
  };
  const origin = [...(printed.drafts ?? []), ...(printed.report ? [printed.report.document] : [])].sort();
  const items = printed.agendaItems?.flatMap(({ number }) => number ?? []);
  compare("meeting", printed.meeting?.number, facts.meeting?.number);
  compare("origin", nonEmpty(origin), nonEmpty(facts.origin.toSorted()), String);
  compare(
    "consideredIn",
    printed.consideredIn,
    facts.isPlenary === undefined ? undefined : isIn(facts.isPlenary),
  );
  compare(
    "committee",
    printed.committee,
    facts.committee && (committeeNamed(facts.committee) ?? facts.committee),
  );
  compare("title", printed.title, facts.title, (title) => foldTitle(String(title)));
  compare(
    "agendaItems",
    nonEmpty(items),
    nonEmpty(facts.agendaItems.flatMap(({ number }) => number ?? [])),
    String,
  );
  compare("chapterVii", printed.chapterVii, facts.chapterVii);
  return found;
}

const isIn = (isPlenary: boolean) => (isPlenary ? "plenary" : "committee");

function nonEmpty(list: readonly string[] | undefined): readonly string[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

/** Letters and digits only: the sources differ in letter case, quotation marks and hyphens. */
function foldTitle(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
