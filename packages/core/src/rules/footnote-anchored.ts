import type { ResolutionRule } from "./rule.ts";

export const footnoteAnchored: ResolutionRule = {
  code: "TXT005",
  name: "footnote-anchored",
  description:
    "Every footnote of a resolution is called in exactly one place, and every call leads to a footnote.",
  scope: "resolution",
  *check({ resolution, paragraphs, complete }) {
    if (!complete) return;
    const calls = new Map<number, string>();
    const known = new Set(resolution.value.footnotes?.map(({ number }) => number));
    for (const { file, pointer, value } of paragraphs) {
      const callsOther = value.footnotes?.some(({ number }) => !known.has(number));
      for (const [list, annotations] of Object.entries({
        mentions: value.mentions,
        citations: value.citations,
      })) {
        for (const [index, { footnote }] of (annotations ?? []).entries()) {
          if (
            footnote === undefined ||
            callsOther ||
            value.footnotes?.some(({ number }) => number === footnote)
          )
            continue;
          yield {
            file,
            pointer: `${pointer}/${list}/${index}/footnote`,
            message: `footnote ${footnote} is not called in this paragraph`,
          };
        }
      }
      for (const [index, { number }] of (value.footnotes ?? []).entries()) {
        const place = { file, pointer: `${pointer}/footnotes/${index}/number` };
        const other = calls.get(number);
        if (!known.has(number)) yield { ...place, message: `the resolution has no footnote ${number}` };
        else if (other !== undefined)
          yield { ...place, message: `footnote ${number} is already called in ${other}` };
        calls.set(number, value.id);
      }
    }
    // A call to a footnote that is not there is the fault; the footnote that it meant is then no second one.
    if ([...calls.keys()].some((number) => !known.has(number))) return;
    for (const [index, { number }] of (resolution.value.footnotes ?? []).entries()) {
      if (calls.has(number)) continue;
      yield {
        file: resolution.file,
        pointer: `/footnotes/${index}`,
        message: `footnote ${number} is called in no paragraph`,
        hint: "add it to `footnotes` of the paragraph that calls it",
      };
    }
  },
};
