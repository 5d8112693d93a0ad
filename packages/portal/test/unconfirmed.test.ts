import type { Dataset } from "@open-resolutions/core";
import { describe, expect, it } from "vitest";
import { shownText } from "./html.ts";
import { kitIndex } from "./kit-index.ts";
import { kitDataset, kitSite, siteOfDataset, textIn } from "./kit-site.ts";

/** The test kit as a program drafted it: no person has confirmed an act, and of the mandates only that of OP6. */
const drafted: Dataset = {
  ...kitDataset,
  paragraphs: kitDataset.paragraphs.map((paragraph) => ({
    ...paragraph,
    acts: paragraph.acts.map((act) => ({ ...act, method: "rule" as const })),
    mandates: paragraph.mandates.map((mandate) =>
      paragraph.id === "a-res-150-7.op6" ? mandate : { ...mandate, method: "carried-over" as const },
    ),
  })),
};
const site = siteOfDataset(drafted);
const shown = (path: string) => shownText(textIn(site, path));
const own = drafted.paragraphs.filter(({ resolution }) => resolution === "A/RES/150/7");
const statements = own.flatMap(({ acts, mentions, citations, mandates }) => [
  ...acts,
  ...mentions,
  ...citations,
  ...mandates,
]);
const proposed = statements.filter(({ method }) => method !== undefined).length;
const said = `Proposed by a program; no person has confirmed ${proposed} of ${statements.length} statements.`;

describe("statements that no person has confirmed", () => {
  it("are counted at the head of the resolution and on the start page", () => {
    expect(shown("resolutions/a-res-150-7.html")).toContain(said);
    expect(shown("index.html")).toContain(said);
  });

  it("are counted above the mandates, and marked in every table of mandates", () => {
    const page = shown("resolutions/a-res-150-7.html");
    const mandates = own.flatMap((paragraph) => paragraph.mandates);
    const open = mandates.filter(({ method }) => method !== undefined).length;
    expect(open).toBe(mandates.length - 1);
    expect(page).toContain(`no person has confirmed ${open} of ${mandates.length} mandates.`);
    expect(page.split("(proposed, not confirmed)")).toHaveLength(open + 1);
  });

  it("say so in the notes, each with its origin", () => {
    const page = shown("resolutions/a-res-150-7.html");
    expect(page).toContain(", proposed by a program and not confirmed");
    expect(page).toContain(", carried over from an earlier resolution and not confirmed");
  });

  it("can be chosen in the explorer", () => {
    const tables = textIn(site, "data/tables.js");
    expect(tables).toContain('{"name":"confirmation","title":"Confirmed","isFacet":true}');
    expect(textIn(site, "data/acts-1.js")).toContain(',"no",');
    expect(textIn(site, "data/acts-1.js")).not.toContain(',"yes",');
    expect(textIn(site, "data/mandates-1.js")).toContain(',"yes",');
  });
});

it("says nothing about it where a person has confirmed everything", () => {
  for (const path of ["index.html", "resolutions/a-res-150-7.html", "data/tables.js"]) {
    expect(textIn(kitSite, path)).not.toContain("Proposed by");
    expect(textIn(kitSite, path)).not.toContain('"confirmation"');
  }
});

describe("whom a mandate asks", () => {
  /** The test kit with the mandate of OP6 as a program leaves it that does not understand everybody who is asked. */
  const asking = (method: "rule" | undefined, addressees: string[]): Dataset => ({
    ...kitDataset,
    paragraphs: kitDataset.paragraphs.map((paragraph) =>
      paragraph.id !== "a-res-150-7.op6"
        ? paragraph
        : ({
            ...paragraph,
            acts: paragraph.acts.map((act) => ({ ...act, addressees })),
            mandates: paragraph.mandates.map(({ method: _, ...mandate }) => ({
              ...mandate,
              assignees: [],
              ...(method && { method }),
            })),
          } as (typeof kitDataset.paragraphs)[number]),
    ),
  });
  const rowOf = (dataset: Dataset) => {
    const html = textIn(siteOfDataset(dataset), "resolutions/a-res-150-7.html");
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => row);
    const row = rows.find((each) => each.includes('href="../resolutions/a-res-150-7.html#op6"')) ?? "";
    return shownText(/<td[^>]*>(.*?)<\/td>/s.exec(row)?.[1] ?? "");
  };

  it("is the addressees and others, where not everybody was understood", () => {
    expect(rowOf(asking("rule", ["wlo", "unof"]))).toBe(
      `${shortName("wlo")}, ${shortName("unof")} and others`,
    );
    expect(rowOf(asking(undefined, ["wlo"]))).toBe(`${shortName("wlo")} and others`);
  });

  it("is nobody only where a person has confirmed that nobody is named", () => {
    expect(rowOf(asking("rule", []))).toBe("no known actor");
    expect(rowOf(asking(undefined, []))).toBe("nobody named");
  });

  it("is said in the same words on the pages of the index and in the explorer", () => {
    const resolutions = kitIndex.resolutions.map((resolution) => ({
      ...resolution,
      paragraphs: resolution.paragraphs.map((paragraph) => ({
        ...paragraph,
        acts: [{ verb: "request", addressees: ["wlo"] }],
        mandates: [{ type: "action" as const, act: 1 }, { type: "action" as const }],
      })),
    }));
    const indexed = siteOfDataset(kitDataset, { index: { ...kitIndex, resolutions } });
    const page = shownText(textIn(indexed, "index/a-res-151-2.html"));
    expect(page).toContain(`${shortName("wlo")} and others`);
    expect(page).toContain("no known actor");
    expect(textIn(indexed, "data/index-mandates-1.js")).toContain('["wlo"],"and others"');
  });
});

function shortName(id: string): string {
  const actor = kitDataset.actors.find((each) => each.id === id);
  return actor?.acronym ?? actor?.name ?? id;
}
