import type { IndexedResolution } from "@open-resolutions/schemas/facts";
import type { Organ } from "@open-resolutions/symbols";
import { dayDisagreements } from "./day-of-adoption.ts";
import { canBePublishedOn } from "./day-of-distribution.ts";
import type { Disagreement } from "./disagreements.ts";
import type { DocumentFacts, PrintedFacts } from "./document-facts.ts";
import type { MembershipCollector } from "./membership.ts";
import type { MetadataFacts } from "./metadata-facts.ts";
import { type CommitteeByName, printedDisagreements } from "./printed-disagreements.ts";
import { readSponsors } from "./sponsors.ts";
import type { StateByName } from "./states.ts";
import { type Heading, readSubjects } from "./subjects.ts";
import { decideVote, type PrintedVote } from "./votes.ts";
import { withoutEmpty } from "./without-empty.ts";

/** What the registers know of the names in the metadata. */
export interface Names {
  stateNamed: StateByName;
  committeeNamed: CommitteeByName;
}

/** The metadata of a resolution, and the file that has them. */
export interface FoundMetadata {
  file: string;
  /** The line of the file on which they begin, counted from 1. */
  line: number;
  facts: MetadataFacts;
}

/** A line of the index, and what came up when it was made. */
export interface JoinedLine {
  line: IndexedResolution;
  disagreements: Disagreement[];
  headings: Heading[];
  /** How many sponsors name no State of the register. */
  unknownSponsors: number;
}

/** The facts of a resolution that a document prints, and the day of adoption that the index follows. */
export type DatedDocument = DocumentFacts & { printed: PrintedFacts; day: string };

/** The facts of a document with those of its metadata. The document wins: see `decisions`. */
export function joinLine(
  document: DatedDocument,
  metadata: FoundMetadata | undefined,
  names: Names,
  membership: MembershipCollector,
): JoinedLine {
  const { day } = document;
  const { printedBallots, vote: printedVote, ...printed } = { ...document.printed, adopted: day };
  const facts = metadata?.facts;
  const votes = decideVote(readPrinted(printedVote, printedBallots), facts?.vote, names.stateNamed, day);
  const sponsors = readSponsors(facts?.sponsors ?? [], names.stateNamed);
  const additional = readSponsors(facts?.additionalSponsors ?? [], names.stateNamed);
  const subjects = readSubjects(facts?.subjects);
  const { meeting = facts?.meeting && meetingOf(facts.meeting, printed.organ) } = printed;
  const record = meeting && recordOf(meeting.number, facts?.record);
  const { paragraphs, counts, textHash, method, footnotes, published, ...head } = printed;
  const isPublished = published !== undefined && canBePublishedOn(published, day);
  const line = withoutEmpty({
    ...head,
    published: isPublished ? published : undefined,
    libraryTitle: facts?.libraryTitle,
    meeting: meeting && { ...meeting, record },
    consideredIn: printed.consideredIn ?? consideredIn(facts),
    committee: printed.committee ?? (facts?.committee && names.committeeNamed(facts.committee)),
    report: printed.report,
    drafts: printed.drafts ?? (printed.report ? [] : facts?.origin),
    agendaItems: printed.agendaItems ?? facts?.agendaItems,
    ...withAbsent(votes, membership, printed),
    sponsors: sponsors.states,
    additionalSponsors: additional.states.filter((state) => !sponsors.states.includes(state)),
    submittedBy: sponsors.office,
    subjects: subjects.headings.map(({ id }) => id),
    agendaCodes: subjects.agendaCodes,
    sdgs: [...new Set(facts?.sdgs)],
    footnotes,
    counts,
    textHash,
    method,
    source: {
      file: document.file,
      sha256: document.sha256,
      job: jobOf(document.file),
      metadata: metadata?.file,
    },
    doubts: Object.values(document.doubts).reduce((sum, count) => sum + count, 0),
    paragraphs,
  }) as IndexedResolution;
  const { id } = line;
  const dates = { printed: document.printed.adopted, day, metadata: facts?.adopted };
  const disagreements: Disagreement[] = [
    ...votes.disagreements.map((each) => ({ resolution: id, ...each })),
    ...dayDisagreements(id, dates),
    ...(published === undefined || isPublished
      ? []
      : [{ resolution: id, field: "published" as const, first: published, second: day }]),
    ...(meeting && facts?.record !== undefined && record === undefined
      ? [{ resolution: id, field: "meetingRecord" as const, first: meeting.number, second: facts.record }]
      : []),
    ...(facts ? printedDisagreements(document.printed, facts, names.committeeNamed) : []),
  ];
  return {
    line,
    disagreements,
    headings: subjects.headings,
    unknownSponsors: sponsors.unknown + additional.unknown,
  };
}

function readPrinted(
  vote: PrintedFacts["vote"],
  ballots: PrintedFacts["printedBallots"] = [],
): PrintedVote | undefined {
  if (!vote) return undefined;
  const cast = (which: string) => ballots.filter((ballot) => ballot.cast === which).map(({ state }) => state);
  const names = { inFavour: cast("in-favour"), against: cast("against"), abstaining: cast("abstaining") };
  return { ...vote, names };
}

/** The members that did not vote, where the names of all others are known. */
function withAbsent(
  { vote, ballots }: ReturnType<typeof decideVote>,
  membership: MembershipCollector,
  { organ, adopted }: { organ: string; adopted: string },
): Pick<IndexedResolution, "vote" | "ballots"> {
  if (!vote) return {};
  const members = vote.method === "recorded" ? membership.on(organ as Organ, adopted) : undefined;
  if (!members || vote.inFavour === undefined) return { vote, ...(ballots && { ballots }) };
  const voted = vote.inFavour + (vote.against ?? 0) + (vote.abstaining ?? 0);
  const counted = { ...vote, absent: members.seats - voted, members: members.seats };
  if (counted.absent < 0) return { vote, ...(ballots && { ballots }) };
  if (!ballots) return { vote: counted };
  const cast = new Set(Object.values(ballots).flat());
  const absent = [...(members.states ?? [])].filter((state) => !cast.has(state)).sort();
  return { vote: counted, ballots: absent.length === counted.absent ? { ...ballots, absent } : ballots };
}

function meetingOf(
  { number, isResumed }: NonNullable<MetadataFacts["meeting"]>,
  organ: string,
): NonNullable<IndexedResolution["meeting"]> {
  const isPlenary = organ === "general-assembly" || organ === "economic-and-social-council";
  return {
    number,
    ...(isPlenary && { kind: isResumed ? ("resumed-plenary" as const) : ("plenary" as const) }),
  };
}

/** The record of the meeting, if it is of the meeting that the document names. */
function recordOf(meeting: number, record: string | undefined): string | undefined {
  return record !== undefined &&
    /[0-9]+/.exec(/[PS][VR]\.(.*)/.exec(record)?.[1] ?? "")?.[0] === String(meeting)
    ? record
    : undefined;
}

function consideredIn(facts: MetadataFacts | undefined): IndexedResolution["consideredIn"] {
  if (facts?.isPlenary === undefined) return undefined;
  return facts.isPlenary ? "plenary" : "committee";
}

/** The job number in the name of a file, such as `A_RES_79_136-2423454E.xml`. */
function jobOf(file: string): string | undefined {
  return /[-_]N?([0-9]{7})(?:[-_]?E)?(?:[-_]reissue)?\.xml$/i.exec(file)?.[1];
}
