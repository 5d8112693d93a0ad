import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";
import { masthead } from "./registers.ts";

const documents = [
  { id: "treaty-of-fogtown", kind: "agreement", title: "Treaty of Fogtown" },
  {
    id: "treaty-of-ternport",
    kind: "agreement",
    title: "Treaty on the Fog Coast",
    aliases: ["Treaty of Ternport"],
  },
  { id: "reef-convention", kind: "agreement", title: "Reef Convention" },
  { id: "buoy-convention", kind: "agreement", title: "Buoy Convention" },
  { id: "fog-treaty", kind: "agreement", title: "Treaty on Fog" },
  {
    id: "fog-review-2040",
    kind: "document",
    title: "Final Document of the 2040 Review Conference of the Parties to the Treaty on Fog",
  },
  {
    id: "fog-review-2045",
    kind: "document",
    title: "Final Document of the 2045 Review Conference of the Parties to the Treaty on Fog",
  },
  {
    id: "lighting-agreement",
    kind: "agreement",
    title: "Agreement on the Lighting of Reefs, Care of Buoys and Watch on Fog",
  },
  { id: "lamp-yearbook", kind: "publication", title: "World Lamp Yearbook" },
];
const draft = makeDrafter(
  checkFiles([
    ...datasetFiles(),
    ...documents.map((one) => ({ path: `documents/${one.id}.json`, content: JSON.stringify(one) })),
  ]).records,
);

const cited = (words: string, more = "") =>
  draft({
    path: "names.txt",
    content: `${masthead}\n\nThe General Assembly,\n\nRecalling ${words},\n\n1. Thanks those who read.\n\n${more}`,
  }).paragraphs.flatMap(({ citations }) => citations.map(({ quote, document }) => `${quote} → ${document}`));

describe("several documents of one noun", () => {
  it("are cited by their own names, and the noun with the name beside it", () => {
    expect(cited("the treaties of Fogtown and Ternport, and the Reef and Buoy Conventions")).toEqual([
      "treaties of Fogtown → treaty-of-fogtown",
      "Ternport → treaty-of-ternport",
      "Reef → reef-convention",
      "Buoy Conventions → buoy-convention",
    ]);
  });

  it("are not cited when the registers lack one of them", () => {
    expect(cited("the treaties of Fogtown and Gannet City, and the Reef and Gannet agreements")).toEqual([]);
  });

  it("may be documents of several meetings, or of the one that is named before them", () => {
    expect(
      cited(
        "the Final Documents of the 2040 and the 2045 Review Conferences of the Parties to the Treaty on Fog",
      ),
    ).toEqual([
      "Final Documents of the 2040 → fog-review-2040",
      "2045 Review Conferences of the Parties to the Treaty on Fog → fog-review-2045",
      "Treaty on Fog → fog-treaty",
    ]);
    expect(
      cited(
        "that the 2045 Review Conference of the Parties to the Treaty on Fog, in its Final Document, spoke",
      ),
    ).toEqual(["Treaty on Fog → fog-treaty", "Final Document → fog-review-2045"]);
  });
});

describe("one document of several names", () => {
  it("has the name in brackets after its title, where both have one noun", () => {
    expect(cited("the Treaty on the Care of Old Buoys (Treaty of Ternport)")).toEqual([
      "Treaty on the Care of Old Buoys → treaty-of-ternport",
      "Treaty of Ternport → treaty-of-ternport",
    ]);
    expect(cited("the Declaration on the Care of Old Buoys (Treaty of Ternport)")[0]).toBe(
      "Declaration on the Care of Old Buoys → declaration-on-the-care-of-old-buoys",
    );
  });

  it("is meant again by the name in brackets", () => {
    expect(
      cited(
        "the Convention on the Care of Old Buoys (Old Buoy Convention), and parties to the Old Buoy Convention",
      ),
    ).toEqual([
      "Convention on the Care of Old Buoys → convention-on-the-care-of-old-buoys",
      "Old Buoy Convention → convention-on-the-care-of-old-buoys",
      "Old Buoy Convention → convention-on-the-care-of-old-buoys",
    ]);
  });

  it("is not the letters of its subject", () => {
    expect(cited("the Tern Strategy for Dredging, Dumping and Repair (DDR), and new plans for DDR")).toEqual([
      "Tern Strategy for Dredging, Dumping and Repair → tern-strategy-for-dredging-dumping-and-repair",
    ]);
  });

  it("may have its noun last", () => {
    expect(
      cited(
        "the Agreement on the Lighting of Reefs, Care of Buoys and Watch on Fog, and breaches of the Lighting of Reefs Agreement",
      ).at(-1),
    ).toBe("Lighting of Reefs Agreement → lighting-agreement");
    expect(cited("breaches of the Lighting of Reefs Agreement")).toEqual([
      "Lighting of Reefs Agreement → lighting-of-reefs-agreement",
    ]);
  });

  it("is cited by the letters that it announces, if they are those of its title", () => {
    expect(cited("the Old Harbour Lamp Agreement (OHLA) and the Statute of the Fog Court (FC)")).toEqual([
      "Old Harbour Lamp Agreement → old-harbour-lamp-agreement",
      "OHLA → old-harbour-lamp-agreement",
      "Statute of the Fog Court → statute-of-the-fog-court",
    ]);
  });
});

it("a volume of a yearbook is a document of its own", () => {
  expect(cited("the work,¹", "¹ World Lamp Yearbook, vol. 10: 2044, p. 3.")).toEqual([
    "World Lamp Yearbook, vol. 10: 2044 → world-lamp-yearbook-vol-10-2044",
  ]);
  expect(cited("the work,¹", "¹ World Lamp Yearbook 2044, vol. II (Part Two).")).toEqual([
    "World Lamp Yearbook 2044, vol. II (Part Two) → world-lamp-yearbook-2044-vol-ii-part-two",
  ]);
  expect(cited("the work,¹", "¹ World Lamp Yearbook, p. 10.")).toEqual([
    "World Lamp Yearbook → lamp-yearbook",
  ]);
});

it("the title before the symbols of volumes is the whole document", () => {
  expect(
    cited(
      "the work,¹",
      "¹ Lamp Conference, Final Document, vols. I and II (LAMP/CONF.2044/5 (Vol. I) and LAMP/CONF.2044/5 (Vol. II)).",
    ),
  ).toEqual([
    "Final Document → lamp-conf-2044-5",
    "LAMP/CONF.2044/5 (Vol. I) → lamp-conf-2044-5-vol-i",
    "LAMP/CONF.2044/5 (Vol. II) → lamp-conf-2044-5-vol-ii",
  ]);
});

it("the owner of a report says nothing where a symbol follows", () => {
  expect(
    cited(
      "the report of the Keeper on lamps (A/98/12), and lamps as listed in the Keeper’s report (A/98/14)",
    ),
  ).toEqual(["A/98/12 → a-98-12", "A/98/14 → a-98-14"]);
});
