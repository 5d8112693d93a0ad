import type { ResolutionRule } from "./rule.ts";

export const footnoteAnchored: ResolutionRule = {
  code: "TXT005",
  name: "footnote-anchored",
  description:
    "Every footnote of a resolution is called in exactly one place, and every call leads to a footnote.",
  why: "The place of a footnote is known only from the paragraph that calls it. Give each footnote in `footnotes` of one paragraph, with the words `after` which its number stands.",
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
    // Where the numbers themselves are wrong, NUM002 says so. A document may print another first number than 1.
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
          // Words that are not in that footnote are a fault of their own.
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
    // A call to a footnote that is not there, or a second one, is the fault; the footnote that it meant is no other.
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
