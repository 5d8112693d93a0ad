import type { RecordRule } from "./rule.ts";

export const partThemes: RecordRule = {
  code: "TXT012",
  name: "part-themes",
  description: "What a part is about, its paragraph is about.",
  scope: "record",
  *check({ type, file, pointer, value }) {
    if (type !== "paragraph" || !("parts" in value)) return;
    for (const [index, { themes = [] }] of (value.parts ?? []).entries()) {
      for (const [at, theme] of themes.entries()) {
        if (value.themes?.includes(theme)) continue;
        const place = { file, pointer: `${pointer}/parts/${index}/themes/${at}` };
        yield {
          ...place,
          message: `the paragraph has not the theme "${theme}" of its part`,
          hint: "add it to `themes` of the paragraph",
        };
      }
    }
  },
};
