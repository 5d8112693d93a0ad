import { type IndexRule, makeAgain } from "./index-rule.ts";

const casts = ["inFavour", "against", "abstaining", "absent"] as const;

export const votesAddUp: IndexRule = {
  code: "IDX003",
  name: "votes-add-up",
  description:
    "The States that are listed with a vote are as many as the vote says, each is listed once, and all of them together are the members of the organ.",
  why: "Numbers of votes that do not add up are wrong in every table that is made of them. A resolution whose sources disagree keeps only the numbers, or nothing.",
  *check({ id, vote, ballots }) {
    const fault = (pointer: string, message: string) => ({
      pointer,
      message: `${id}: ${message}`,
      hint: makeAgain,
    });
    if (ballots && vote?.method !== "recorded")
      yield fault("/ballots", "States are listed with their votes, but there was no recorded vote");
    const listed = casts.flatMap((cast) => ballots?.[cast] ?? []);
    const twice = listed.find((state, index) => listed.indexOf(state) !== index);
    if (twice !== undefined) yield fault("/ballots", `"${twice}" is listed with two votes`);
    for (const cast of casts) {
      const states = ballots?.[cast] ?? [];
      const isKnown = cast === "absent" ? states.length > 0 : ballots !== undefined;
      if (isKnown && states.length !== (vote?.[cast] ?? 0))
        yield fault(
          `/ballots`,
          `${states.length} States are listed as ${cast}, but the vote says ${vote?.[cast] ?? 0}`,
        );
    }
    if (vote?.members === undefined) return;
    const sum = casts.reduce((all, cast) => all + (vote[cast] ?? 0), 0);
    if (sum !== vote.members)
      yield fault("/vote", `the votes add up to ${sum}, but the organ has ${vote.members} members`);
  },
};
