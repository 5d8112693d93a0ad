import type { Run } from "../../../block.ts";

const charter = /\b[Ii]ts (Charter)\b(?! of\b)/g;
/** "The purposes of the United Nations, as set forth in its ", and no other body between. */
const ofUnitedNations =
  /\bUnited Nations(?=[ ,])(?:(?!\b(?:University|Tribunal|Union|Organi[sz]ation for|League|Commission|Community|Association|Agency|Fund|Programme|Conference)\b)[^;])*$/u;
const longestBefore = 140;

/** The Charter of the United Nations as "its Charter": "the purposes of the United Nations, as set forth in its Charter". */
export function ownCharter(text: string): (Run & { id: string })[] {
  return [...text.matchAll(charter)].flatMap(({ index, 0: words, 1: noun = "" }) =>
    ofUnitedNations.test(text.slice(Math.max(0, index - longestBefore), index))
      ? [
          {
            start: index + words.length - noun.length,
            end: index + words.length,
            id: "charter-of-the-united-nations",
          },
        ]
      : [],
  );
}
