import type { ResolutionRule } from "./rule.ts";

export const dueLater: ResolutionRule = {
  code: "TXT017",
  name: "due-later",
  description:
    "A mandate is due after the adoption of its resolution, and at no session of the organ before the one that adopts it.",
  why: "What a resolution asks for lies ahead. An earlier date or session is mistyped, or belongs to something else in the sentence: to a report that was already submitted, or to a meeting that was held.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"type": "cooperation",\n          "assignees": ["united-nations", "wlo"]',
    wrong:
      '"type": "cooperation",\n          "assignees": ["united-nations", "wlo"],\n          "due": [{"quote": "12 May 2087", "bound": "by", "date": "2087-05-12"}]',
  },
  scope: "resolution",
  *check({ resolution, paragraphs }) {
    if (!resolution) return;
    const { organ, session: present, adopted } = resolution.value;
    for (const { file, pointer, value } of paragraphs) {
      for (const [index, { due = [] }] of (value.mandates ?? []).entries()) {
        for (const [entry, { date, session, sessionOf }] of due.entries()) {
          const at = `${pointer}/mandates/${index}/due/${entry}`;
          if (date !== undefined && date < adopted.slice(0, date.length))
            yield {
              file,
              pointer: `${at}/date`,
              message: `${date} is before the adoption of the resolution on ${adopted}`,
            };
          // The sessions of other bodies are counted apart.
          if (!session || !present || sessionOf !== organ) continue;
          if (session.kind === present.kind && session.number < present.number)
            yield {
              file,
              pointer: `${at}/session/number`,
              message: `session ${session.number} is before session ${present.number}, which adopted the resolution`,
            };
        }
      }
    }
  },
};
