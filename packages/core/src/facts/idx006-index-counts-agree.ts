import { type IndexRule, makeAgain } from "./index-rule.ts";

const kinds = {
  preambular: "preambular",
  operative: "operative",
  annexed: "annexed",
  item: "items",
} as const;

export const indexCountsAgree: IndexRule = {
  code: "IDX006",
  name: "index-counts-agree",
  description: "A resolution has as many paragraphs of each kind, and footnotes, as its counts say.",
  why: "Counts are read without the paragraphs. If they disagree, a paragraph was lost or came twice.",
  *check({ id, paragraphs, counts, footnotes = [] }) {
    const fault = (name: string, message: string) => ({
      pointer: `/counts/${name}`,
      message: `${id}: ${message}`,
      hint: makeAgain,
    });
    for (const [kind, name] of Object.entries(kinds)) {
      const found = paragraphs.filter((paragraph) => paragraph.kind === kind).length;
      if (found !== counts[name])
        yield fault(name, `\`${name}\` is ${counts[name]}, but the line has ${found}`);
    }
    if (footnotes.length !== counts.footnotes)
      yield fault("footnotes", `\`footnotes\` is ${counts.footnotes}, but the line has ${footnotes.length}`);
  },
};
