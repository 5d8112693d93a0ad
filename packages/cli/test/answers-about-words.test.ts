import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { expect, it } from "vitest";
import { areWordsAnswered } from "../src/commands/review/answers-about-words.ts";

const paragraph: AuthoredParagraph = {
  id: "a-res-99-7.op1",
  text: "Thanks the Lamp Council, and notes that Lamp Councils met",
};
const doubt = { words: "Lamp Council" };
const none = new Map<number, string>();
const aside = (reason: string) => ({ setAside: [{ quote: "Lamp Council,", reason }] });

it("words that a person has set aside are answered, those that the program sets aside are not", () => {
  const proposed = aside("name of a document that was adopted later");
  expect(areWordsAnswered(doubt, { ...paragraph, ...aside("a nickname") }, proposed, none)).toBe(true);
  expect(areWordsAnswered(doubt, { ...paragraph, ...proposed }, proposed, none)).toBe(false);
  expect(areWordsAnswered(doubt, paragraph, {}, none)).toBe(false);
});

it("words in a footnote are answered there", () => {
  const own = { quote: "Lamp Council", actor: "lamp-council", role: "subject", footnote: 2 } as const;
  const notes = new Map([[2, "See the Lamp\u00a0Council, and Lamp Council."]]);
  const first = { ...paragraph, mentions: [{ ...own, quote: "Lamp\u00a0Council" }] };
  expect(areWordsAnswered({ ...doubt, footnote: 2 }, first, {}, notes)).toBe(false);
  const both = { ...paragraph, mentions: [...first.mentions, own] };
  expect(areWordsAnswered({ ...doubt, footnote: 2 }, both, {}, notes)).toBe(true);
  expect(areWordsAnswered(doubt, both, {}, notes)).toBe(false);
});
