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

it("of two names that share words the first stays, and the other one has a finding", () => {
  const board = { quote: "Lamps of the Harbour Board", actor: "board", role: "subject" as const };
  const made = withoutCrossing({ ...paragraph, mentions: [mention, board] }, none);
  expect(made.paragraph.mentions).toEqual([mention]);
  expect(made.findings.map(({ code, words }) => [code, words])).toEqual([
    ["DRF021", "Lamps of the Harbour Board"],
  ]);
  expect(made.findings.map(({ message }) => message)).toEqual([
    '"Lamps of the Harbour Board" shares words with "Group of Keepers on Lamps", and only the latter is annotated',
  ]);
});

it("a description inside another one goes to the end of the name, too", () => {
  const own = { ...paragraph, text: "Notes the report of the review of Lamps of the Harbour Board." };
  const board = { quote: "Lamps of the Harbour Board", actor: "board", role: "subject" as const };
  const citations = ["report of the review of Lamps", "review of Lamps"].map((quote) => ({
    quote,
    document: null,
    role: "names" as const,
  }));
  const made = withoutCrossing({ ...own, mentions: [board], citations }, none);
  expect(made.paragraph.citations?.map(({ quote }) => quote)).toEqual([
    "report of the review of Lamps of the Harbour Board",
    "review of Lamps of the Harbour Board",
  ]);
  expect(made.paragraph.mentions).toEqual([board]);
  expect(made.findings).toEqual([]);
});

it("what crosses a name and a description is left out, and has one finding", () => {
  const board = { quote: "Lamps of the Harbour Board", actor: "board", role: "subject" as const };
  const report = { quote: "report of the Group of Keepers on Lamps", document: null, role: "names" as const };
  const made = withoutCrossing({ ...paragraph, mentions: [mention, board], citations: [report] }, none);
  expect(made.paragraph.mentions).toEqual([mention]);
  expect(made.paragraph.citations).toEqual([report]);
  expect(made.findings).toHaveLength(1);
});

it("names inside others, and apart, stay as they are", () => {
  const inner = { quote: "Keepers", actor: "keepers", role: "subject" as const };
  const own = { ...paragraph, mentions: [mention, inner] };
  expect(withoutCrossing(own, none)).toEqual({ paragraph: own, findings: [] });
});
