import { expect, it } from "vitest";
import { draftBody } from "./registers.ts";

it("the symbol of the resolution in its own text is a running head, and cites no other document", () => {
  const { paragraphs, records } = draftBody(
    "The General Assembly,\n\nRecalling the lamps that are kept under Tests of readers A/RES/99/7 review, and A/RES/98/1,\n\n1. Decides to meet again.",
  );
  const said = paragraphs[0]?.citations.map(({ quote, document, role }) => [quote, document, role]);
  expect(said).toEqual([
    ["A/RES/99/7", null, "self"],
    ["A/RES/98/1", "a-res-98-1", "recalls"],
  ]);
  expect(records?.documents.map(({ id }) => id)).not.toContain("a-res-99-7");
});
