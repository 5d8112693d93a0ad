import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { acceptAll } from "./decisions.ts";
import { carriedBlock, type Proposal, proposalsIn, saysTheSame } from "./proposals.ts";
import { currentParagraph, currentProposal, decided, type ReviewContext, type Session } from "./session.ts";

/** Proposals of one paragraph, by its place. */
interface Group {
  at: number;
  proposals: readonly Proposal[];
}

/** Confirms all proposals of the kind that is asked about, in the paragraph. */
export function confirmKind(session: Session, context: ReviewContext): Session {
  const kind = currentProposal(session)?.kind;
  const all = proposalsIn(currentParagraph(session)).filter((one) => one.kind === kind);
  return confirmAll(session, [{ at: session.at, proposals: all }], context);
}

/** Confirms everything that is left in the paragraph. */
export function confirmParagraph(session: Session, context: ReviewContext): Session {
  return confirmAll(
    session,
    [{ at: session.at, proposals: proposalsIn(currentParagraph(session)) }],
    context,
  );
}

/** Confirms everything that was carried over to the paragraph. */
export function confirmCarried(session: Session, context: ReviewContext): Session {
  const block = carriedBlock(currentParagraph(session));
  if (block.length === 0) return { ...session, note: "nothing in this paragraph was carried over" };
  return confirmAll(session, [{ at: session.at, proposals: block }], context);
}

/** The proposals in all paragraphs that say the same about the same words as the one that is asked about, and that one. */
export function equalProposals(session: Session): Group[] {
  const current = currentProposal(session);
  if (!current) return [];
  return session.paragraphs.flatMap((paragraph, at) => {
    const proposals = proposalsIn(paragraph).filter((one) => saysTheSame(one, current));
    return proposals.length > 0 ? [{ at, proposals }] : [];
  });
}

/** How many proposals some groups hold. */
export function countIn(groups: readonly Group[]): number {
  return groups.reduce((sum, { proposals }) => sum + proposals.length, 0);
}

/** Confirms the equal proposals of all paragraphs at once. */
export function confirmEqual(session: Session, context: ReviewContext): Session {
  const groups = equalProposals(session);
  const count = countIn(groups);
  if (count < 2) return { ...session, note: "no other proposal says the same: y confirms this one" };
  const after = confirmAll(session, groups, context);
  return {
    ...after,
    note: `${count} equal ones are confirmed in ${groups.length} paragraphs; u takes them back`,
  };
}

/** Confirms proposals. What was skipped in the paragraph is asked about again. */
function confirmAll(session: Session, groups: readonly Group[], { reviewer }: ReviewContext): Session {
  const count = countIn(groups);
  if (count === 0) return session;
  const paragraphs = groups.reduce<readonly AuthoredParagraph[]>((before, { at, proposals }) => {
    const paragraph = before[at];
    return paragraph ? before.with(at, acceptAll(paragraph, proposals, reviewer)) : before;
  }, session.paragraphs);
  const { tally } = session;
  return decided(session, paragraphs, { ...tally, confirmed: tally.confirmed + count }, 0);
}
