import { performance } from "node:perf_hooks";
import { checkFiles } from "@open-resolutions/core";

const rounds = 3;
const few = 2000;
const many = 10 * few;

/** Faults that a person may repeat many times in one file: the file with that many faults. */
const shapes: Record<string, (count: number) => { path: string; content: string }> = {
  "unknown keys in a record": (count) => ({
    path: "actors/a.json",
    content: JSON.stringify(
      { id: "a", name: "A", kind: "office", ...Object.fromEntries(each(count, (at) => [`key${at}`, at])) },
      null,
      2,
    ),
  }),
  "unknown keys in a record on one line": (count) => ({
    path: "actors/a.json",
    content: JSON.stringify({ id: "a", ...Object.fromEntries(each(count, (at) => [`key${at}`, at])) }),
  }),
  "paragraphs with an unknown theme": (count) => ({
    path: "resolutions/a-res-99-1/paragraphs.json",
    content: JSON.stringify({
      paragraphs: each(count, (at) => ({ id: `a-res-99-1.op${at + 1}`, text: "Requests;", themes: ["x"] })),
    }),
  }),
  "lines with an unknown key": (count) => ({
    path: "actors.ndjson",
    content: each(count, (at) => `{"id": "a${at}", "name": "A", "kind": "office", "key": 1}`).join("\n"),
  }),
};

function each<Value>(count: number, make: (at: number) => Value): Value[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** The best of several runs, in milliseconds. */
function timeOf(source: { path: string; content: string }): number {
  return Math.min(
    ...each(rounds, () => {
      const started = performance.now();
      checkFiles([source]);
      return performance.now() - started;
    }),
  );
}

for (const [name, make] of Object.entries(shapes)) {
  const [before, after] = [timeOf(make(few)), timeOf(make(many))];
  console.log(
    `${few} and ${many} ${name}: ${before.toFixed(0)} and ${after.toFixed(0)} ms, ${(after / before).toFixed(1)} times the time for 10 times the findings`,
  );
}
