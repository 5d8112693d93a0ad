import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { pointer } from "../read/json-pointer.ts";
import type { ResolutionRule } from "./rule.ts";

export const proposalsConfirmed: ResolutionRule = {
  code: "TXT014",
  name: "proposals-confirmed",
  severity: "warning",
  description: "A person has confirmed every statement that a program proposed.",
  why: 'A program reads names and idioms, not meaning. Read each statement with "method": "rule" against its words: take the `method` away when it is right, correct it or strike it out when it is not; move what fits of `proposedThemes` to `themes`.',
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
    const statements = all === 1 ? "1 statement awaits" : `${all} statements await`;
    const places = open.length === 1 ? "1 paragraph" : `${open.length} paragraphs`;
    yield {
      file: first.entry.file,
      pointer: first.entry.pointer + first.pointers[0],
      message: `${statements} the confirmation of a person, in ${places} from here on`,
      hint: 'take "method": "rule" away from each that is right',
    };
  },
};

/** JSON Pointers to the statements of a program. */
function proposalsIn(paragraph: AuthoredParagraph): string[] {
  const lists = ["acts", "mentions", "citations", "mandates", "lineage"] as const;
  const statements = lists.flatMap((list) =>
    (paragraph[list] ?? []).flatMap(({ method }, index) =>
      method === "rule" ? [pointer(list, index, "method")] : [],
    ),
  );
  return [
    ...statements,
    ...(paragraph.proposedThemes ?? []).map((_, index) => pointer("proposedThemes", index)),
  ];
}
