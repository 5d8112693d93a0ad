import { askedWords, counted, documentAddress } from "@open-resolutions/core";
import type { IndexedParagraph } from "@open-resolutions/schemas/facts";
import { describeTask } from "../../describe-task.ts";
import type { IndexEntry, IndexHead } from "../../inputs/open-index.ts";

const labelWidth = 14;

/**
 * What the index has about a resolution and some of its paragraphs, as text for a terminal.
 *
 * @param facts further facts about the resolution: who voted how, what it contains.
 */
export function showIndexed(
  { head, paragraphs }: IndexEntry,
  shown: readonly IndexedParagraph[],
  facts: readonly string[],
): string {
  const whole = { adopted: head.adopted, paragraphs };
  return [...showHead(head, facts), ...shown.map((paragraph) => showParagraph(paragraph, whole)), ""].join(
    "\n",
  );
}

function showHead(
  { id, title, libraryTitle, adopted, meeting, vote, counts, chapterVii }: IndexHead,
  further: readonly string[],
): string[] {
  const { preambular, operative, items, footnotes } = counts;
  const votes =
    vote && vote.method === "recorded"
      ? ` by ${vote.inFavour} to ${vote.against}, ${vote.abstaining} abstaining`
      : "";
  const facts = [
    `adopted ${adopted}${meeting ? ` at meeting ${meeting.number}` : ""}${vote?.method === "without-vote" ? " without a vote" : votes}`,
    ...(chapterVii === "yes" ? ["under Chapter VII of the Charter"] : []),
    `${preambular} preambular and ${counted(operative, "operative paragraph")}, ${counted(items, "item")}, ${counted(footnotes, "footnote")}`,
    ...further,
    "facts of the index, made by a program: unconfirmed",
    `the text is at ${documentAddress(id)}`,
  ];
  return [[id, title ?? libraryTitle].filter(Boolean).join("  "), ...facts.map((fact) => `    ${fact}`), ""];
}

/** What a paragraph needs of its resolution. */
interface Whole {
  readonly adopted: string;
  readonly paragraphs: readonly IndexedParagraph[];
}

function showParagraph(paragraph: IndexedParagraph, { adopted, paragraphs }: Whole): string {
  const { label, opening, acts = [], mandates = [], mentions = [], citations = [] } = paragraph;
  const verbs = acts.map(({ verb, addressees = [] }) =>
    [verb, ...addressees.map((each) => `→ ${each}`)].join(" "),
  );
  const said = [
    verbs.join(", ") || opening,
    ...mandates.map((mandate) => {
      const { recipients = [] } = mandate;
      const asked = askedWords(mandate, paragraph, paragraphs);
      return describeTask({ ...mandate, recipients, asked }, adopted).join(", ");
    }),
    ...list(
      "names",
      mentions.map(
        ({ actor, capability, aspect, times }) =>
          `${actor ?? capability}${aspect === undefined ? "" : ` (${aspect})`}${times > 1 ? ` ${times}×` : ""}`,
      ),
    ),
    ...list("cites", [
      ...new Set(citations.map(({ document, pinpoint }) => [document, pinpoint].filter(Boolean).join(", "))),
    ]),
  ];
  // A long label, "part A, OP1(e)(iii)", keeps a space before what is said.
  return `${label.padEnd(labelWidth - 1)} ${said.filter(Boolean).join("; ")}`.trimEnd();
}

function list(what: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${what} ${names.join(", ")}`] : [];
}
