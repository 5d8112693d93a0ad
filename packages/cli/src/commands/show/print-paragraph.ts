import type { Dataset } from "@open-resolutions/core";
import { askedWords, counted, ordinalDigits } from "@open-resolutions/core";
import type { Lineage, Paragraph, Resolution } from "@open-resolutions/schemas";
import { describeTask } from "../../describe-task.ts";
import { wrap } from "../../terminal/wrap.ts";
import { type MarkKind, markKinds, type Paint, runsOf } from "./marks.ts";

const indent = "    ";
const labelWidth = 12;

/** How a paragraph is shown. */
export interface ShowOptions {
  paint: Paint;
  /** Columns of the terminal. */
  width: number;
}

/** The kinds of annotation in their colours. */
export function showLegend({ paint }: ShowOptions): string {
  return `Legend: ${markKinds.map((kind) => paint(kind, kind)).join("  ")}`;
}

/**
 * The head of a resolution as text for a terminal: symbol, title, adoption.
 *
 * @param votes who voted how, a line for each vote.
 */
export function showResolution(
  { id, title, adopted, meeting, counts }: Resolution,
  votes: readonly string[] = [],
): string {
  const { preambular, operative, items, footnotes } = counts;
  const kind = meeting?.kind === "plenary" ? " plenary" : "";
  const at = meeting ? ` at the ${ordinalDigits(meeting.number)}${kind} meeting` : "";
  return `${[id, title].filter(Boolean).join("  ")}
${indent}adopted ${adopted}${at}
${indent}${preambular} preambular and ${counted(operative, "operative paragraph")}, ${counted(items, "item")}, ${counted(footnotes, "footnote")}
${votes.map((line) => `${indent}${line}\n`).join("")}`;
}

/** A paragraph as text for a terminal: its words, then its annotations, mandates, themes and footnotes, a line each. */
export function showParagraph(paragraph: Paragraph, dataset: Dataset, options: ShowOptions): string {
  const { label, id, lineage, parts, setAside } = paragraph;
  const lines = [
    `${label}  (${id})`,
    ...showText(paragraph, options),
    "",
    ...showActs(paragraph, dataset, options),
    ...showMentions(paragraph, options),
    ...showCitations(paragraph, options),
    ...showMandates(paragraph, dataset, options),
    ...showThemes(paragraph),
    ...lineage.map((one) => line("lineage", describeLineage(one) + origin(one.method))),
    ...parts.map(({ mark, id, themes }) => line(`part ${mark}`, `${id}: ${themes.join(", ")}`)),
    ...setAside.map(({ quote, reason }) => line("set aside", `"${shorten(quote)}": ${reason}`)),
    ...showFootnotes(
      paragraph,
      dataset.resolutions.find((resolution) => resolution.id === paragraph.resolution),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function showText(paragraph: Paragraph, { paint, width }: ShowOptions): string[] {
  const runs = runsOf(paragraph);
  return wrap(paragraph.text, width - indent.length).map(({ start, end }) => {
    const parts = runs.filter((run) => run.start < end && start < run.end);
    const painted = parts.map((run) => {
      const words = paragraph.text.slice(Math.max(start, run.start), Math.min(end, run.end));
      return run.kind ? paint(run.kind, words) : words;
    });
    return indent + painted.join("");
  });
}

function showActs({ acts }: Paragraph, { verbs }: Dataset, { paint }: ShowOptions): string[] {
  return acts.map(({ quote, verb, addressees, beneficiaries, method }) => {
    const kind = verbs.find(({ id }) => id === verb)?.class ?? "";
    const whom = addressees.length > 0 ? ` → ${addressees.join(", ")}` : "";
    const forWhom = beneficiaries.length > 0 ? `, for ${beneficiaries.join(", ")}` : "";
    return marked("act", paint, quote, `${verb}, ${kind}${whom}${forWhom}${origin(method)}`);
  });
}

function showMentions({ mentions }: Paragraph, { paint }: ShowOptions): string[] {
  return mentions.map(({ quote, actor, capability, role, footnote, method }) =>
    marked(
      actor ? "actor" : "capability",
      paint,
      quote,
      `${actor ?? capability}, ${role}${inFootnote(footnote)}${origin(method)}`,
    ),
  );
}

function showCitations({ citations }: Paragraph, { paint }: ShowOptions): string[] {
  return citations.map(({ quote, document, pinpoint, role, footnote, method }) => {
    const where = pinpoint === undefined ? "" : `, ${pinpoint}`;
    return marked(
      "citation",
      paint,
      quote,
      `${document ?? (role === "self" ? "this resolution" : "no definite document")}${where}, ${role}${inFootnote(footnote)}${origin(method)}`,
    );
  });
}

function showMandates(
  paragraph: Paragraph,
  { resolutions, paragraphs }: Dataset,
  { paint }: ShowOptions,
): string[] {
  const adopted = resolutions.find(({ id }) => id === paragraph.resolution)?.adopted;
  return paragraph.mandates.map((mandate) => {
    const { quote, instruments, method } = mandate;
    const asked = askedWords(mandate, paragraph, paragraphs, method === undefined);
    const said = [
      ...describeTask({ ...mandate, asked }, adopted),
      ...(instruments.length > 0 ? [`using ${instruments.join(", ")}`] : []),
    ];
    return marked("mandate", paint, quote, said.join(", ") + origin(method));
  });
}

function showThemes({ themes, proposedThemes, carriedThemes }: Paragraph): string[] {
  const lists = [
    { ids: themes, method: undefined },
    { ids: carriedThemes, method: "carried-over" },
    { ids: proposedThemes, method: "rule" },
  ] as const;
  return lists.flatMap(({ ids, method }) =>
    ids.length > 0 ? [line("themes", ids.join(", ") + origin(method))] : [],
  );
}

function showFootnotes({ footnotes }: Paragraph, resolution: Resolution | undefined): string[] {
  return footnotes.map(({ number, after }) => {
    const text = resolution?.footnotes.find((footnote) => footnote.number === number)?.text ?? "";
    return line(`footnote ${number}`, `after "${after}": ${text}`);
  });
}

function describeLineage({ document, label, relation, likeness }: Lineage): string {
  if (relation === "same") return `repeats ${label} of ${document}`;
  return `revises ${label} of ${document}${likeness === undefined ? "" : `, ${likeness}% of the words`}`;
}

/** What follows an annotation that no person has confirmed. */
function origin(method: Lineage["method"]): string {
  if (method === undefined) return "";
  return method === "carried-over" ? " (carried over, unconfirmed)" : " (proposed, unconfirmed)";
}

function marked(kind: MarkKind, paint: Paint, quote: string, said: string): string {
  return line(kind, `"${paint(kind, shorten(quote))}": ${said}`);
}

function shorten(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 40)} … ${quote.slice(-16)}` : quote;
}

function line(label: string, text: string): string {
  return `${indent}${label.padEnd(labelWidth)}${text}`;
}

function inFootnote(number: number | undefined): string {
  return number === undefined ? "" : `, in footnote ${number}`;
}
