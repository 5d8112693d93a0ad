import { expect, it } from "vitest";
import { withoutCrossing } from "../src/annotate/crossing-annotations.ts";

const none = new Map<number, string>();
const mention = { quote: "Group of Keepers on Lamps", actor: "keepers", role: "subject" as const };
const paragraph = {
  id: "a-res-150-7.op1",
  text: "Notes the report of the Group of Keepers on Lamps of the Harbour Board.",
  mentions: [mention],
};

it("a description of a document goes to the end of the name in it", () => {
  const report = { quote: "report of the Group of Keepers", document: null, role: "names" as const };
  const made = withoutCrossing({ ...paragraph, citations: [report] }, none);
  expect(made.paragraph.citations?.map(({ quote }) => quote)).toEqual([
    "report of the Group of Keepers on Lamps",
  ]);
  expect(made.paragraph.mentions).toEqual([mention]);
  expect(made.findings).toEqual([]);
});

it("of two names that share words the first stays, and the other is told", () => {
  const board = { quote: "Lamps of the Harbour Board", actor: "board", role: "subject" as const };
  const made = withoutCrossing({ ...paragraph, mentions: [mention, board] }, none);
  expect(made.paragraph.mentions).toEqual([mention]);
  expect(made.findings.map(({ message }) => message)).toEqual([
    '"Lamps of the Harbour Board" shares words with "Group of Keepers on Lamps", and only the latter is annotated',
  ]);
});

it("names inside others, and apart, stay as they are", () => {
  const inner = { quote: "Keepers", actor: "keepers", role: "subject" as const };
  const own = { ...paragraph, mentions: [mention, inner] };
  expect(withoutCrossing(own, none)).toEqual({ paragraph: own, findings: [] });
});
