import { expect, it } from "vitest";
import { library } from "./kit-library.ts";

const { paragraphs, actors, capabilities } = library;
const labels = (found: readonly { paragraph: { label: string } }[]) =>
  found.map(({ paragraph }) => paragraph.label);
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

it("paragraphsOf gives the paragraphs of a resolution in order", () => {
  const own = library.paragraphsOf("A/RES/150/7");
  expect(own).toEqual(paragraphs.filter(({ resolution }) => resolution === "A/RES/150/7"));
  expect(own.map(({ ordinal }) => ordinal)).toEqual(own.map((_, index) => index + 1));
});

it("itemsOf gives the items directly under a paragraph or an item", () => {
  expect(ids(library.itemsOf("a-res-150-7.op4"))).toEqual(["a-res-150-7.op4.a", "a-res-150-7.op4.b"]);
  expect(ids(library.itemsOf("a-res-150-7.op4.a"))).toEqual(["a-res-150-7.op4.a.i", "a-res-150-7.op4.a.ii"]);
  expect(library.itemsOf("a-res-150-7.op4.b")).toEqual([]);
});

it("mentionsOf gives every mention of an actor or of a capability", () => {
  expect(labels(library.mentionsOf("beacon-7"))).toEqual(["OP4(a)", "OP5"]);
  expect(library.mentionsOf("wlo")[0]?.mention).toMatchObject({ actor: "wlo" });
  for (const { id, mentions } of actors) expect(library.mentionsOf(id)).toHaveLength(mentions.count);
  for (const { id, paragraphs: own } of capabilities)
    expect([...new Set(library.mentionsOf(id).map(({ paragraph }) => paragraph.id))]).toEqual(own);
});

it("mandatesOf gives what an actor is to do", () => {
  const found = library.mandatesOf("secretary-general");
  expect(labels(found)).toContain("OP6");
  for (const { mandate } of found) expect(mandate.assignees).toContain("secretary-general");
  const all = new Set(actors.flatMap(({ id }) => library.mandatesOf(id).map(({ mandate }) => mandate)));
  expect(all).toEqual(new Set(paragraphs.flatMap(({ mandates }) => mandates)));
});

it("paragraphsAddressing gives the paragraphs with an act that an actor is asked for", () => {
  for (const { id } of actors) {
    const asked = paragraphs.filter(({ acts }) => acts.flatMap(({ addressees }) => addressees).includes(id));
    expect(library.paragraphsAddressing(id)).toEqual(asked);
  }
});

it("citationsOf gives every citation of a document, in texts and footnotes", () => {
  expect(labels(library.citationsOf("un-wlo-lamp-agreement-2077"))).toEqual(["PP2", "PP2"]);
  expect(library.citationsOf("un-wlo-lamp-agreement-2077").map(({ citation }) => citation.footnote)).toEqual([
    undefined,
    1,
  ]);
});

it("childrenOf and descendantsOf give the records under one", () => {
  expect(ids(library.childrenOf("secretariat"))).toEqual(["office-of-lamps", "secretary-general"]);
  const bodies = ids(library.descendantsOf("united-nations"));
  expect(bodies).toEqual(expect.arrayContaining(ids(library.childrenOf("united-nations"))));
  expect(bodies).toContain("secretary-general");
  expect(bodies).not.toContain("wlo");
  expect(new Set(bodies).size).toBe(bodies.length);
  const parentOf = new Map(actors.map(({ id, parent }) => [id, parent]));
  for (const id of bodies) expect([...bodies, "united-nations"]).toContain(parentOf.get(id));
});

it("neighboursOf counts the paragraphs that mention both", () => {
  const found = library.neighboursOf("wlo");
  expect(found.map(({ count }) => count)).toEqual(found.map(({ count }) => count).sort((a, b) => b - a));
  for (const { record, count } of found) {
    const both = paragraphs.filter(({ mentions }) =>
      ["wlo", record.id].every((id) =>
        mentions.some(({ actor, capability }) => (actor ?? capability) === id),
      ),
    );
    expect([record.id, count]).toEqual([record.id, both.length]);
    expect(library.neighboursOf(record.id).find((other) => other.record.id === "wlo")?.count).toBe(count);
  }
});
