import { describe, expect, it } from "vitest";
import { askedActors } from "../src/facts/asked-actors.ts";

const above = { id: "a-res-150-8.op1", acts: [{}, { addressees: ["wlo"] }] };
const item = { id: "a-res-150-8.op1.a", acts: [{ addressees: ["unodc"] }] };
const asked = (mandate: Parameters<typeof askedActors>[0]) => askedActors(mandate, item, [above, item]);

describe("whom a mandate of the index asks", () => {
  it("is its assignees", () => {
    expect(asked({ assignees: ["interpol"], act: 1 })).toEqual({ actors: ["interpol"], withOthers: false });
  });

  it("without assignees is those of its act, here or in the paragraph above, and others", () => {
    expect(asked({ act: 1 })).toEqual({ actors: ["unodc"], withOthers: true });
    expect(asked({ act: 2, actParagraph: above.id })).toEqual({ actors: ["wlo"], withOthers: true });
    expect(asked({ act: 1, actParagraph: above.id })).toEqual({ actors: [], withOthers: false });
    expect(asked({})).toEqual({ actors: [], withOthers: false });
  });
});
