import { expect, it } from "vitest";
import { draftBody } from "./registers.ts";

function read(...paragraphs: string[]) {
  const { paragraphs: read, findings } = draftBody(
    ["The General Assembly,", ...paragraphs, "1. Thanks those who read."].join("\n\n"),
  );
  return {
    cited: read.flatMap(({ citations }) => citations.map(({ document }) => document)),
    doubts: findings.filter(({ code }) => code === "DRF022").map(({ message }) => message),
  };
}

it("a number without a body is not one of the Human Rights Council because another paragraph names the Council", () => {
  const { cited, doubts } = read(
    "Recalling Human Rights Council resolution 47/1,",
    "Welcoming the lamps of the Reef Conference, and the adoption in Fogtown of resolution 5/6 on lamps,",
  );
  expect(cited).toEqual(["a-hrc-res-47-1"]);
  expect(doubts).toEqual([expect.stringContaining("5/6 is not a number of the General Assembly")]);
});

it("a number without a body is one of the Council that its sentence names", () => {
  expect(
    read("Recalling the request of the Human Rights Council to the keepers, and resolution 7/1,").cited,
  ).toEqual(["a-hrc-res-7-1"]);
});

it("a number without a body is of the body that the resolution gave it before", () => {
  const { cited, doubts } = read(
    "Recalling Human Rights Council resolution 47/1 and Reef Conference resolution 5/6,",
    "Recalling also resolution 5/6 on lamps,",
  );
  expect(cited).toEqual(["a-hrc-res-47-1"]);
  expect(doubts).toEqual([expect.stringContaining('5/6 is a number of "Reef Conference"')]);
});

it("a decision below 101 is not one of the Human Rights Council", () => {
  const { cited, doubts } = read(
    "Noting the work of the Human Rights Council, and of the Reef Group and its decision 14/1,",
  );
  expect(cited).toEqual([]);
  expect(doubts).toEqual([expect.stringContaining("14/1 is not a number of")]);
  expect(read("Recalling Human Rights Council decision 18/117,").cited).toEqual(["a-hrc-dec-18-117"]);
});
