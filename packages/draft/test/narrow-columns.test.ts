import { describe, expect, it } from "vitest";
import { draftBody, outlineOf } from "./registers.ts";

const left = [
  "Recalling its resolution 97/5 of 15",
  "December 2042 on the lamps of the coast,",
  "",
  "Noting with concern the loss of lamps",
  "in coastal areas of the north,",
];
const right = [
  "1. Calls upon the keepers to protect",
  "the archives of the north;",
  "",
  "2. Requests the keepers to report on",
  "the harbours at the next session.",
];

const columns = (row: (left: string, right: string) => string) =>
  `The General Assembly,\n\n${left.map((words, index) => (words === "" ? "" : row(words, right[index] ?? ""))).join("\n")}`;

const read = [
  ["PP1", "Recalling its resolution 97/5 of 15 December 2042 on the lamps of the coast,"],
  ["PP2", "Noting with concern the loss of lamps in coastal areas of the north,"],
  ["OP1", "Calls upon the keepers to protect the archives of the north;"],
  ["OP2", "Requests the keepers to report on the harbours at the next session."],
];

const named = ({ findings }: ReturnType<typeof draftBody>) =>
  findings.some(({ code, message }) => code === "DRF043" && message.includes("in two columns"));

describe("two columns close to each other", () => {
  it.each<[string, (left: string, right: string) => string]>([
    ["two spaces", (one, two) => `${one.padEnd(42)}${two}`],
    ["a tab", (one, two) => `${one}\t${two}`],
    ["tabs", (one, two) => `${one}\t\t${two}`],
    ["a bar", (one, two) => `${one} | ${two}`],
    ["a bar without spaces", (one, two) => `${one.padEnd(40)}|${two}`],
    ["a line", (one, two) => `${one.padEnd(40)} │ ${two}`],
  ])("are named and read one after the other: %s", (_, row) => {
    const made = draftBody(columns(row));
    expect(outlineOf(made)).toEqual(read);
    expect(named(made)).toBe(true);
  });

  it("are not the spaces after the end of a sentence", () => {
    const line = "Noting the lamps of the north.  They burn in the fog of the evening,";
    const made = draftBody(`The General Assembly,\n\n${line}\n\n${line}\n\n${line}\n\n1. Decides to end.`);
    expect(named(made)).toBe(false);
  });
});
