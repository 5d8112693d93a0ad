import type { Finding } from "@open-resolutions/core";
import type { Draft } from "@open-resolutions/draft";
import type { AuthoredDocument, Resolution } from "@open-resolutions/schemas";
import type { IndexedParagraph, IndexedResolution } from "@open-resolutions/schemas/facts";
import { paragraphFacts } from "./paragraph-facts.ts";
import { withoutEmpty } from "./without-empty.ts";

/** What the index needs of a document, without its sentences. It can be sent to another thread and kept as JSON. */
export interface DocumentFacts {
  /** Path in the folder of the official documents. */
  file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string;
  /** The language that its markup says, in three letters (ISO 639-2): `eng`. */
  language: string | undefined;
  /** The day of adoption that its markup says (ISO 8601), which people do not see. */
  dated: string | undefined;
  /** The facts that the document prints; absent when it gives no resolution. */
  printed?: PrintedFacts;
  /** Why it gives none. */
  failure?: { code: string; line: number; message: string };
  /** The documents that it cites by symbol and that the registers lack. */
  documents: AuthoredDocument[];
  /** The headings of the UNBIS Thesaurus in its markup, in capitals, each with the address of its concept. */
  headings: [heading: string, uri: string][];
  /** How many findings its reading has, by code. */
  doubts: Record<string, number>;
}

/** A line of the index before the metadata are added. */
export type PrintedFacts = Omit<IndexedResolution, "source" | "doubts"> & {
  /** How many voted, where the document prints it. */
  vote?: Resolution["vote"];
  /** How each State voted, by its printed name, where the document prints it. */
  printedBallots: Resolution["ballots"];
};

/** The facts of a draft. @param content the document. */
export function documentFacts(
  { resolution, paragraphs, findings, records, source }: Draft,
  { file, sha256, content }: { file: string; sha256: string; content: string },
): DocumentFacts {
  const [error] = findings.filter(({ severity }) => severity === "error");
  const about = {
    file,
    sha256,
    language: /<FRBRlanguage[^>]*\blanguage="([a-z]+)"/.exec(content)?.[1],
    dated: datedIn(content),
    documents: records?.documents ?? [],
    headings: headingsIn(content),
    doubts: countByCode(findings),
  };
  if (!resolution || error) return { ...about, failure: failureOf(error) };
  const { agendaItem, ballots } = resolution;
  const printed = withoutEmpty({
    id: resolution.id,
    organ: resolution.organ,
    session: resolution.session,
    number: resolution.number,
    title: resolution.title,
    adopted: resolution.adopted,
    published: resolution.published,
    meeting: resolution.meeting,
    consideredIn: resolution.consideredIn,
    committee: resolution.committee,
    report: resolution.report,
    drafts: resolution.drafts,
    agendaItems: agendaItem ? [agendaItem] : [],
    vote: resolution.vote,
    chapterVii: chapterViiOf(resolution.organ, source),
    footnotes: resolution.footnotes.map(({ number, kind }) => ({ number, kind })),
    counts: resolution.counts,
    textHash: resolution.textHash,
    method: "rule",
    paragraphs: withKnownParents(paragraphs.map(paragraphFacts)),
  });
  return { ...about, printed: { ...printed, printedBallots: ballots } as unknown as PrintedFacts };
}

/** An item can be read without the paragraph above it, which the document numbers otherwise: it then has no parent. */
function withKnownParents(paragraphs: readonly IndexedParagraph[]): IndexedParagraph[] {
  const before = new Set<string>();
  return paragraphs.map((paragraph) => {
    const { parent, ...others } = paragraph;
    before.add(paragraph.id);
    return parent === undefined || before.has(parent) ? paragraph : others;
  });
}

function failureOf(error: Finding | undefined): NonNullable<DocumentFacts["failure"]> {
  return {
    code: error?.code ?? "DRF001",
    line: error?.line ?? 1,
    message: error?.message ?? "no resolution was found in it",
  };
}

/**
 * Whether the Security Council acts under Chapter VII: it says so before or in a paragraph, "*Acting* under Chapter VII of
 * the Charter". Undefined for other organs.
 *
 * @param text the whole document, with asterisks around what is in italics: some print "under" in italics too.
 */
function chapterViiOf(organ: string, text: string): "yes" | "no" | undefined {
  if (organ !== "security-council") return undefined;
  const said = /\bacting\b[^.;]{0,80}\bunder (?:Article \d+(?: and Article \d+)? (?:in|of) )?Chapter VII\b/i;
  return said.test(text.replaceAll("*", "")) ? "yes" : "no";
}

/** The day of adoption that the markup says, beside the days of its publication and of the markup itself. */
function datedIn(content: string): string | undefined {
  const tag = /<FRBRdate (?=[^>]{0,300}\bname="adoption")[^>]{0,300}/.exec(content)?.[0] ?? "";
  return /\bdate="([0-9]{4}-[0-9]{2}-[0-9]{2})"/.exec(tag)?.[1];
}

/** The markup writes spaces as underscores, and each heading once for each Goal that it belongs to. */
function headingsIn(content: string): [string, string][] {
  const found = new Map<string, [string, string]>();
  for (const [keyword] of content.matchAll(/<keyword [^>]*dictionary="UNBIS"[^>]*>/g)) {
    const heading = /\bshowAs="([^"]+)"/.exec(keyword)?.[1]?.replaceAll("_", " ").toUpperCase();
    const uri = /\bhref="(http:\/\/metadata\.un\.org\/thesaurus\/[0-9]+)"/.exec(keyword)?.[1];
    if (heading !== undefined && uri !== undefined) found.set(`${heading} ${uri}`, [heading, uri]);
  }
  return [...found.values()];
}

function countByCode(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of findings.map((finding) => finding.code).sort()) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
