import type { RecordRule } from "./rule.ts";

export const partThemes: RecordRule = {
  code: "TXT012",
  name: "part-themes",
  description: "A paragraph has every theme of its parts.",
  why: "A search for paragraphs about a theme must also find those with a part about it. Add the theme to the paragraph.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"mark": "(b)", "themes": [',
    wrong: '"mark": "(b)", "themes": ["sleeplessness", ',
  },
  scope: "record",
  types: ["paragraph"],
  *check({ type, file, pointer, value }, { byId }) {
    if (type !== "paragraph" || !("parts" in value)) return;
    for (const [index, { mark, themes = [] }] of (value.parts ?? []).entries()) {
      for (const [at, theme] of themes.entries()) {
        if (value.themes?.includes(theme) || !byId.theme.has(theme)) continue;
        const place = { file, pointer: `${pointer}/parts/${index}/themes/${at}` };
        yield {
          ...place,
          message: `the paragraph is missing theme "${theme}", which its part ${mark} has`,
          hint: "add it to `themes` of the paragraph",
        };
      }
    }
  },
};
