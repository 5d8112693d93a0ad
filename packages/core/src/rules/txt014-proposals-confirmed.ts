import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { pointer } from "../read/json-pointer.ts";
import type { ResolutionRule } from "./rule.ts";

export const proposalsConfirmed: ResolutionRule = {
  code: "TXT014",
  name: "proposals-confirmed",
  severity: "warning",
  description: "A person has confirmed every machine-made annotation.",
  why: "A program matches words and does not understand them. Review each annotation that has a `method` (`open-resolutions review <folder>` asks you about one after another): if it is right, delete its `method`; if not, correct or remove it. Move the right `proposedThemes` and `carriedThemes` to `themes`.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '{"quote": "Recalling also", "verb": "recall", "modifier": "also"}',
    wrong: '{"quote": "Recalling also", "verb": "recall", "modifier": "also", "method": "rule"}',
  },
  scope: "resolution",
  *check({ paragraphs }) {
    const open = paragraphs
      .map((entry) => ({ entry, pointers: proposalsIn(entry.value) }))
      .filter(({ pointers }) => pointers.length > 0);
    const [first] = open;
    if (!first) return;
    const all = open.reduce((sum, { pointers }) => sum + pointers.length, 0);
    const annotations = all === 1 ? "1 machine-made annotation" : `${all} machine-made annotations`;
    const places = open.length === 1 ? "1 paragraph" : `${open.length} paragraphs`;
    yield {
      file: first.entry.file,
      pointer: first.entry.pointer + first.pointers[0],
      message: `${annotations} in ${places} ${all === 1 ? "is" : "are"} unconfirmed`,
      hint: "review each one: open-resolutions review <folder of the resolution>",
    };
  },
};

/** JSON Pointers to the annotations that a program proposed. */
function proposalsIn(paragraph: AuthoredParagraph): string[] {
  const lists = ["acts", "mentions", "citations", "mandates", "lineage"] as const;
  const statements = lists.flatMap((list) =>
    (paragraph[list] ?? []).flatMap(({ method }, index) =>
      method !== undefined ? [pointer(list, index, "method")] : [],
    ),
  );
  const themes = (["proposedThemes", "carriedThemes"] as const).flatMap((list) =>
    (paragraph[list] ?? []).map((_, index) => pointer(list, index)),
  );
  return [...statements, ...themes];
}
