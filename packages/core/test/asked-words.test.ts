import { expect, it } from "vitest";
import { askedWords } from "../src/index.ts";

const above = { id: "a-res-150-8.op1", acts: [{ addressees: ["wlo"] }] };
const item = { id: "a-res-150-8.op1.a", acts: [{ addressees: [] }] };
const asked = (mandate: Parameters<typeof askedWords>[0], isConfirmed?: boolean) =>
  askedWords(mandate, item, [above, item], isConfirmed);

it("says whom a mandate asks, and what is not known of it", () => {
  expect(asked({ assignees: ["unodc"], act: 1 })).toEqual({ actors: ["unodc"], rest: "" });
  expect(asked({ assignees: [], act: 1, actParagraph: above.id })).toEqual({
    actors: ["wlo"],
    rest: "and others",
  });
  expect(asked({ assignees: [], act: 1 })).toEqual({ actors: [], rest: "no known actor" });
});

it("says that nobody is named only where a person has confirmed it", () => {
  expect(asked({ assignees: [], act: 1 }, true)).toEqual({ actors: [], rest: "nobody named" });
  expect(asked({ assignees: [], act: 1, actParagraph: above.id }, true).rest).toBe("and others");
});
