import type { IndexedResolution } from "@open-resolutions/schemas/facts";
import { canVoteOn } from "./admitted.ts";
import type { Disagreement } from "./disagreements.ts";
import type { MetadataVote, Tally } from "./metadata-facts.ts";
import { isMisspelt, type StateByName, splitNames } from "./states.ts";

/** The vote and the ballots of a line, and what the sources disagree on. */
export interface Votes {
  vote?: IndexedResolution["vote"];
  ballots?: Ballots;
  disagreements: Omit<Disagreement, "resolution">[];
}

type Ballots = Record<keyof Tally, string[]>;

const casts = ["inFavour", "against", "abstaining"] as const;

/** A vote as a document prints it. */
export interface PrintedVote {
  method: NonNullable<IndexedResolution["vote"]>["method"];
  inFavour?: number;
  against?: number;
  abstaining?: number;
  /** The names of States. */
  names: Record<keyof Tally, string[]>;
}

/**
 * Decides between the places that say how a resolution was adopted: see `decisions`.
 *
 * @param day on which it was adopted (ISO 8601).
 */
export function decideVote(
  printed: PrintedVote | undefined,
  metadata: MetadataVote | undefined,
  stateNamed: StateByName,
  day: string,
): Votes {
  const disagreements: Votes["disagreements"] = [];
  const printedNames = readNames(printed?.names, { stateNamed, day }, disagreements);
  const metadataNames = readNames(namesOfVoters(metadata), { stateNamed, day }, disagreements);
  const method =
    printed?.method ?? metadata?.method ?? (metadataNames || metadata?.counts ? "recorded" : undefined);
  if (printed && metadata?.method && printed.method !== metadata.method)
    disagreements.push({ field: "voteMethod", first: printed.method, second: metadata.method });
  if (method === undefined) return { disagreements };
  if (method === "without-vote") {
    if (metadataNames && printed === undefined)
      disagreements.push({ field: "voteMethod", first: "without-vote", second: listed(metadataNames.tally) });
    return { vote: { method }, disagreements };
  }
  const printedTally = tallyIn(printed);
  const names = printedNames ?? metadataNames;
  const others = [printedTally, metadata?.words, metadata?.counts].filter((tally) => tally !== undefined);
  const bySource = metadata?.absent ? metadata.words : decideTally(names?.tally, others);
  const tally = printedTally ?? bySource;
  for (const other of [...others, ...(names ? [names.tally] : [])])
    if (tally && listed(other) !== listed(tally)) {
      disagreements.push({ field: "voteCounts", first: listed(tally), second: listed(other) });
      break;
    }
  const isWhole = names?.ballots && tally && listed(names.tally) === listed(tally);
  return {
    vote: { method, ...tally },
    ...(isWhole && names.ballots && { ballots: names.ballots }),
    disagreements,
  };
}

/** Where nobody abstained by the words, but some were absent, the metadata list these as abstaining. */
function namesOfVoters(metadata: MetadataVote | undefined): MetadataVote["names"] | undefined {
  if (!metadata) return undefined;
  const { names, words, absent } = metadata;
  const areAbsent = words?.abstaining === 0 && names.abstaining.length === absent;
  return areAbsent ? { ...names, abstaining: [] } : names;
}

/** What most places say, of all numbers or at least of the votes in favour; else the names. */
function decideTally(names: Tally | undefined, others: readonly Tally[]): Tally | undefined {
  const all = [...(names ? [names] : []), ...others];
  const twice = all.find((tally) => all.filter((other) => listed(other) === listed(tally)).length > 1);
  // A list of names or a count can lack the abstentions: then the words have the most numbers.
  const inFavourTwice = others.find(
    (tally) => all.filter(({ inFavour }) => inFavour === tally.inFavour).length > 1,
  );
  return twice ?? inFavourTwice ?? all[0];
}

function tallyIn(vote: PrintedVote | undefined): Tally | undefined {
  if (vote?.inFavour === undefined) return undefined;
  return { inFavour: vote.inFavour, against: vote.against ?? 0, abstaining: vote.abstaining ?? 0 };
}

const listed = ({ inFavour, against, abstaining }: Tally) => `${inFavour}-${against}-${abstaining}`;

/** The States of the lists. The ballots are absent when a name is not of a member on that day, or a State is in two lists. */
function readNames(
  names: Record<keyof Tally, string[]> | undefined,
  { stateNamed, day }: { stateNamed: StateByName; day: string },
  disagreements: Votes["disagreements"],
): { tally: Tally; ballots?: Ballots } | undefined {
  if (!names || casts.every((cast) => names[cast].length === 0)) return undefined;
  const ballots: Ballots = { inFavour: [], against: [], abstaining: [] };
  let unknown = 0;
  const tally = { inFavour: 0, against: 0, abstaining: 0 };
  for (const cast of casts) {
    const states = new Set<string>();
    for (const name of names[cast].flatMap((list) => splitNames(list, stateNamed))) {
      const state = stateNamed(name);
      if (state !== undefined && canVoteOn(state, day)) {
        if (isMisspelt(name)) disagreements.push({ field: "misspeltState", first: name, second: state });
        states.add(state);
      } else {
        const field = state === undefined ? "unknownState" : "stateNotYetMember";
        disagreements.push({ field, first: name, second: cast });
        unknown += 1;
        tally[cast] += 1;
      }
    }
    ballots[cast] = [...states].sort();
    tally[cast] += states.size;
  }
  const all = casts.flatMap((cast) => ballots[cast]);
  const twice = [...new Set(all.filter((state, index) => all.indexOf(state) !== index))].sort();
  if (twice.length > 0) disagreements.push({ field: "ballots", first: twice, second: listed(tally) });
  return { tally, ...(unknown === 0 && twice.length === 0 && { ballots }) };
}
