import { isStateKind } from "@open-resolutions/core";
import type { Run } from "../../../block.ts";
import type { NameRegister } from "../name-register.ts";
import type { NamedText } from "../named-text.ts";
import type { Meant } from "../short-forms/short-forms.ts";
import { pairOf } from "./stand-ins.ts";

const form = /(?<![\p{L}-])(?:[Bb]oth|(?<=[Tt]h(?:e|ese) )two) Governments(?![\p{L}-]| of(?!\p{L}))/gu;

/**
 * Makes a reader of "both Governments" and "the two Governments" in the texts of a resolution. They are those of the two States
 * that the text has named; or else of the two that the resolution names most often as "X and Y", where the text has named no
 * other. Of more States nobody is meant.
 */
export function bothGovernments(
  texts: readonly NamedText[],
  { nameOf }: Pick<NameRegister, "nameOf">,
): (read: NamedText) => { run: Run; meant: Meant[] }[] {
  const statesIn = ({ named }: NamedText) => named.filter(({ kind }) => isStateKind(kind));
  const pair = pairOf(
    texts.filter(({ inFootnote }) => !inFootnote).map((read) => ({ text: read.text, names: statesIn(read) })),
  );
  return (read) =>
    [...read.text.matchAll(form)].map(({ index, 0: words }) => {
      const before = new Set(statesIn(read).flatMap(({ end, id }) => (end <= index ? [id] : [])));
      const isOfPair = pair !== undefined && [...before].every((id) => pair.includes(id));
      const meant = before.size === 2 ? [...before] : isOfPair ? [...pair] : [];
      return {
        run: { start: index, end: index + words.length },
        meant: meant.map((id) => ({
          register: "actor",
          id,
          name: nameOf("actor", id),
          aspect: "government",
        })),
      };
    });
}
