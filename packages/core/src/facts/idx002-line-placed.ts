import { type IndexRule, makeAgain } from "./index-rule.ts";

export const linePlaced: IndexRule = {
  code: "IDX002",
  name: "line-placed",
  description: "A resolution is in the index once, in the file of its organ and of the year of its adoption.",
  why: "A change in one resolution is a change of one line, which is found by organ and year. Two lines of one resolution would count everything in it twice.",
  *check({ id, organ, adopted }, { path, seen }) {
    const expected = `${organ}/${adopted.slice(0, 4)}.ndjson`;
    if (path !== expected)
      yield { pointer: "/id", message: `${id} is in ${path}, not in ${expected}`, hint: makeAgain };
    const first = seen.get(id);
    if (first !== undefined)
      yield { pointer: "/id", message: `${id} is already in ${first}`, hint: makeAgain };
  },
};
