import type { Run } from "../../../block.ts";
import type { ReadTime } from "./read-time.ts";

/** Somebody who receives something, with its place in the text. */
export type Receiver = Run & { actor: string };

/** What joins those who receive the same: "the Council and the Assembly", "to the Council, and to the Assembly". */
export const joinsReceivers = /^(?:,? and| as well as|,)(?: to| through it to)?(?: (?:the|its|all))? $/;

/** "by 1 May to the Council" */
const directlyAfter = /^ to (?:(?:the|its|all) )?$/;
/** "by 1 May a report to the Council": no other clause begins between them. */
const objectBetween = /^(?: (?!and\b)[^\s,;]+){1,12} to (?:(?:the|its|all) )?$/;
/** "to the Commission and the Assembly at its tenth session": of the one named last. */
const itsOwn = /\bits\b/;

/** "at their eightieth and sixty-first sessions, respectively" */
const respectively = /^,? respectively\b/;

/** A time, and the ids of those for whom it is; none when it is for everybody who receives something, or it is open. */
interface TimeFor {
  time: ReadTime;
  recipients: readonly string[];
}

/**
 * For whom each of the times of a mandate is. A time is for those named beside it. They are before it, as in "to the
 * Council by 1 May", or after it, as in "by 1 May a report to the Council". A time without a name beside it goes on
 * with those before.
 */
export function recipientsOfTimes(
  text: string,
  times: readonly ReadTime[],
  receivers: readonly Receiver[],
): TimeFor[] {
  const distinct = new Set(receivers.map(({ actor }) => actor));
  if (distinct.size < 2) return times.map((time) => ({ time, recipients: [] }));
  const groups = groupsOf(text, times, receivers);
  const taken = new Set<readonly Receiver[]>();
  const read = times.map((time): TimeFor => {
    const group = groupBeside(text, time, times, groups, taken);
    if (group) taken.add(group);
    return {
      time,
      recipients: recipientsAmong([...new Set(group?.map(({ actor }) => actor))], text, time, times),
    };
  });
  const isForAll = read.every(
    ({ recipients }) => recipients.length === 0 || recipients.length === distinct.size,
  );
  return isForAll ? times.map((time) => ({ time, recipients: [] })) : read;
}

/** Those of a group for whom a time is. */
function recipientsAmong(
  ids: readonly string[],
  text: string,
  time: ReadTime,
  times: readonly ReadTime[],
): readonly string[] {
  const sameWords = times.filter(({ start }) => start === time.start);
  if (sameWords.length > 1 && sameWords.length === ids.length && respectively.test(text.slice(time.end)))
    return ids.slice(sameWords.indexOf(time)).slice(0, 1);
  const isOfOne = (time.session ?? time.event) !== undefined && itsOwn.test(text.slice(time.start, time.end));
  return isOfOne ? ids.slice(-1) : ids;
}

/** Those who are named together and receive the same. */
function groupsOf(text: string, times: readonly ReadTime[], receivers: readonly Receiver[]): Receiver[][] {
  const groups: Receiver[][] = [];
  for (const receiver of receivers) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isJoined =
      last !== undefined &&
      (last.start === receiver.start || joinsReceivers.test(text.slice(last.end, receiver.start))) &&
      !times.some(({ start }) => start >= last.end && start < receiver.start);
    if (group && isJoined) group.push(receiver);
    else groups.push([receiver]);
  }
  return groups;
}

const startOf = (group: readonly Receiver[]) => group[0]?.start ?? 0;
const endOf = (group: readonly Receiver[]) => Math.max(...group.map(({ end }) => end));

function groupBeside(
  text: string,
  time: ReadTime,
  times: readonly ReadTime[],
  groups: readonly (readonly Receiver[])[],
  taken: ReadonlySet<readonly Receiver[]>,
): readonly Receiver[] | undefined {
  const { start, end } = time;
  const next = times.find((each) => each.start >= end)?.start ?? text.length;
  const previous = times.findLast((each) => each.end <= start)?.end ?? 0;
  const following = groups.find((group) => startOf(group) >= end && startOf(group) < next);
  const between = following && text.slice(end, startOf(following));
  if (between !== undefined && directlyAfter.test(between)) return following;
  const before = groups.findLast((group) => endOf(group) <= start);
  const isNear = before !== undefined && endOf(before) > previous && !taken.has(before);
  if (isNear) return before;
  return between !== undefined && objectBetween.test(between) ? following : before;
}
