import type { RecordRule } from "./rule.ts";

export const partThemes: RecordRule = {
  code: "TXT012",
  name: "part-themes",
  description: "What a part is about, its paragraph is about.",
  why: "Who asks for the paragraphs about a theme must also find those of which one part is about it. Add the theme to the paragraph as well.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"mark": "(b)", "themes": [',
    wrong: '"mark": "(b)", "themes": ["sleeplessness", ',
  },
  scope: "record",
  types: ["paragraph"],
  *check({ type, file, pointer, value }, { byId }) {
    if (type !== "paragraph" || !("parts" in value)) return;
    for (const [index, { themes = [] }] of (value.parts ?? []).entries()) {
      for (const [at, theme] of themes.entries()) {
        if (value.themes?.includes(theme) || !byId.theme.has(theme)) continue;
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
