import type { ResolutionRule } from "./rule.ts";

export const footnoteAnchored: ResolutionRule = {
  code: "TXT005",
  name: "footnote-anchored",
  description:
    "Every footnote of a resolution is called in exactly one place, and every call has a footnote.",
  why: "The place of a footnote is known only from the paragraph that calls it. List each footnote in `footnotes` of one paragraph, and write the words before its number in `after`.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '{"number": 4, "after": "security,"}',
    wrong: '{"number": 9, "after": "security,"}',
  },
  scope: "resolution",
  *check({ resolution, paragraphs, complete }) {
    if (!complete || !resolution) return;
    const footnotes = resolution.value.footnotes ?? [];
    const texts = new Map(footnotes.map(({ number, text }) => [number, text]));
    const called = new Set(
      paragraphs.flatMap(({ value }) => value.footnotes ?? []).map(({ number }) => number),
    );
    // Rule NUM002 reports wrong numbers. A document may print a first number other than 1.
    const first = footnotes[0]?.number ?? 1;
    if (footnotes.some(({ number }, index) => number !== first + index)) return;
    if (first !== 1 && !called.has(first)) return;
    const calls = new Map<number, string>();
    let wrongCalls = 0;
    for (const { file, pointer, value } of paragraphs) {
      const own = new Set(value.footnotes?.map(({ number }) => number));
      for (const list of ["mentions", "citations"] as const) {
        for (const [index, { quote, footnote }] of (value[list] ?? []).entries()) {
          if (footnote === undefined || own.has(footnote)) continue;
          const place = { file, pointer: `${pointer}/${list}/${index}/footnote` };
          if (!texts.has(footnote)) yield { ...place, message: `the resolution has no footnote ${footnote}` };
          // Rule TXT001 reports words that are not in that footnote.
          else if (called.has(footnote) && texts.get(footnote)?.includes(quote))
            yield { ...place, message: `footnote ${footnote} is not called in this paragraph` };
        }
      }
      for (const [index, { number }] of (value.footnotes ?? []).entries()) {
        const place = { file, pointer: `${pointer}/footnotes/${index}/number` };
        const other = calls.get(number);
        if (!texts.has(number)) yield { ...place, message: `the resolution has no footnote ${number}` };
        else if (other !== undefined)
          yield { ...place, message: `footnote ${number} is already called in ${other}` };
        if (!texts.has(number) || other !== undefined) wrongCalls += 1;
        calls.set(number, value.id);
      }
    }
    // A wrong call already explains why another footnote is not called.
    if (wrongCalls > 0) return;
    for (const [index, { number }] of footnotes.entries()) {
      if (called.has(number)) continue;
      yield {
        file: resolution.file,
        pointer: `/footnotes/${index}`,
        message: `footnote ${number} is called in no paragraph`,
        hint: "add it to `footnotes` of the paragraph that calls it",
      };
    }
  },
};
