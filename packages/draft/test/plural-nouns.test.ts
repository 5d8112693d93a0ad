import { expect, it } from "vitest";
import { draftBody } from "./registers.ts";

it.each(["notes", "calls", "requests", "demands"])(
  "the plural noun %s after an act is not an act",
  (noun) => {
    const { paragraphs } = draftBody(
      `The General Assembly,\n\n1. Welcomes the reports, the letters and ${noun} of Member States.`,
    );
    expect(paragraphs[0]?.acts.map(({ quote }) => quote)).toEqual(["Welcomes"]);
  },
);
