import { describe, expect, it } from "vitest";
import { type ComparedParagraph, compareResolutions, lineageOf, renewLineage } from "../src/index.ts";
import { edition, paragraphAt, paragraphsWith, reworded } from "./editions.ts";

const whole = edition("A/RES/150/7", paragraphsWith());

/** How an edition with these changes differs from A/RES/150/7. */
function afterChanges(...parameters: Parameters<typeof paragraphsWith>) {
  return compareResolutions(whole, edition("A/RES/152/1", paragraphsWith(...parameters)));
}

function find(paragraphs: readonly ComparedParagraph[], label: string): ComparedParagraph {
  const found = paragraphs.find((paragraph) => paragraph.label === label);
  if (!found) throw new Error(`there is no ${label}`);
  return found;
}

describe("comparing two resolutions", () => {
  it("shows what was revised word by word", () => {
    const { counts, paragraphs } = afterChanges({
      op6: [reworded("op6", "fifty-second session", "fifty-fourth session")],
    });
    expect(counts).toEqual({ same: 19, revised: 1, new: 0, dropped: 0, moved: 0 });
    expect(find(paragraphs, "OP6")).toEqual({
      id: "a-res-152-1.op6",
      label: "OP6",
      change: "revised",
      older: { id: "a-res-150-7.op6", label: "OP6" },
      moved: false,
      runs: [
        {
          change: "kept",
          text: "Requests the Secretary-General to submit to the General Assembly at its one hundred and",
        },
        { change: "removed", text: " fifty-second" },
        { change: "added", text: " fifty-fourth" },
        { change: "kept", text: " session a report on the lamps that the present resolution lights;" },
      ],
    });
  });

  it("knows a paragraph whose opener lost or changed its modifier, or its verb", () => {
    const { counts, paragraphs } = afterChanges({
      pp2: [reworded("pp2", "Recalling also", "Recalling")],
      op3: [reworded("op3", "Strongly condemns", "Condemns")],
      op4: [reworded("op4", "Encourages", "Urges")],
    });
    expect(counts).toMatchObject({ revised: 3, new: 0, dropped: 0, moved: 0 });
    expect(find(paragraphs, "OP3")).toMatchObject({
      change: "revised",
      older: { label: "OP3" },
      runs: [
        { change: "removed", text: "Strongly condemns" },
        { change: "added", text: "Condemns" },
        { change: "kept" },
      ],
    });
  });

  it("knows a paragraph that was much extended, and one that was cut down", () => {
    const op3 = {
      id: "x.op3",
      text: "Condemns the theft of lenses by wreckers, and expresses deep concern at it;",
    };
    const cut = afterChanges({ op3: [op3] });
    expect(find(cut.paragraphs, "OP3")).toMatchObject({ change: "revised", older: { label: "OP3" } });
    const extended = compareResolutions(edition("A/RES/148/1", paragraphsWith({ op3: [op3] })), whole);
    expect(find(extended.paragraphs, "OP3")).toMatchObject({ change: "revised", older: { label: "OP3" } });
  });

  it("puts together words between which only few were kept", () => {
    const { paragraphs } = afterChanges({
      pp1: [
        reworded(
          "pp1",
          "by which it opened a registry of lighthouse keepers",
          "in whose annex it printed a list of all towers",
        ),
      ],
    });
    const { runs } = find(paragraphs, "PP1") as { runs: { change: string; text: string }[] };
    expect(runs.map(({ change }) => change)).toEqual(["kept", "removed", "added", "kept"]);
  });

  it("a paragraph that is put in or taken out moves no other", () => {
    const added = {
      id: "x.op1",
      text: "Invites painters of boats to publish the colours of their harbours every spring;",
    };
    const { counts, paragraphs, dropped } = afterChanges({ pp3: [], op2: [paragraphAt("op2"), added] });
    expect(counts).toEqual({ same: 19, revised: 0, new: 1, dropped: 1, moved: 0 });
    expect(find(paragraphs, "OP3")).toEqual({
      id: "a-res-152-1.op3",
      label: "OP3",
      change: "new",
      text: added.text,
    });
    expect(find(paragraphs, "OP4")).toMatchObject({ change: "same", older: { label: "OP3" } });
    expect(dropped).toEqual([
      { id: "a-res-150-7.pp3", label: "PP3", change: "dropped", text: paragraphAt("pp3").text },
    ]);
  });

  it("says which paragraph moved, and not those that it passed", () => {
    const { counts, paragraphs } = afterChanges({
      pp8: [],
      pp4: [reworded("pp8", "particular ", ""), paragraphAt("pp4")],
    });
    expect(counts).toEqual({ same: 19, revised: 1, new: 0, dropped: 0, moved: 1 });
    expect(find(paragraphs, "PP4")).toMatchObject({
      change: "revised",
      moved: true,
      older: { label: "PP8" },
    });
  });

  it("keeps preambular and operative paragraphs apart", () => {
    const op2 = { ...reworded("op2", "Emphasizes", "Emphasizing"), id: "x.pp1" };
    const { counts, paragraphs } = afterChanges({ op2: [], pp9: [paragraphAt("pp9"), op2] });
    expect(counts).toMatchObject({ new: 1, dropped: 1 });
    expect(find(paragraphs, "PP10").change).toBe("new");
  });

  it("follows items to their paragraph, and finds those that went to another", () => {
    const opening = { ...reworded("op4", "Encourages", "Urges"), id: "x.op1" };
    const { counts, paragraphs } = afterChanges({
      op4: [opening],
      "op4.a.i": [],
      "op4.a.ii": [paragraphAt("op4.b")],
      "op4.b": [paragraphAt("op4.a.ii")],
      op3: [paragraphAt("op3"), paragraphAt("op4.a.i")],
    });
    expect(counts).toEqual({ same: 19, revised: 1, new: 0, dropped: 0, moved: 2 });
    expect(find(paragraphs, "OP3(a)")).toMatchObject({
      change: "same",
      moved: true,
      older: { label: "OP4(b)" },
    });
    expect(find(paragraphs, "OP4(a)")).toMatchObject({ moved: false, older: { label: "OP4(a)" } });
    expect(find(paragraphs, "OP4(b)")).toMatchObject({ change: "same", older: { label: "OP4(d)" } });
  });

  it("distinguishes paragraphs with the same words by their items and their neighbours", () => {
    const asks = (item: string) => [
      { id: "x.op1", text: "Requests the Secretary-General:" },
      { id: "x.op1.a", text: item },
    ];
    const [first, second, third] = [
      asks("To convene the meeting;"),
      asks("To publish the report;"),
      asks("To plant a tree."),
    ];
    const { paragraphs, counts } = compareResolutions(
      edition("A/RES/148/1", [...first, ...second, ...third]),
      edition("A/RES/150/1", [...second, ...third]),
    );
    expect(counts).toEqual({ same: 4, revised: 0, new: 0, dropped: 2, moved: 0 });
    expect(find(paragraphs, "OP1")).toMatchObject({ older: { label: "OP2" } });
  });

  it("lists the actors and capabilities that only one resolution names, and where", () => {
    const { capabilities, actors } = afterChanges({ op2: [], op5: [] });
    expect(capabilities.went).toContainEqual({ id: "fogtracker", labels: ["OP2"] });
    expect(actors).toEqual({ came: [], went: [{ id: "unof", labels: ["OP5"] }] });
    const back = compareResolutions(edition("A/RES/148/1", paragraphsWith({ op2: [], op5: [] })), whole);
    expect(back.capabilities).toEqual({ came: capabilities.went, went: [] });
  });

  it("knows a mandate that is given again, and those that are new or ended", () => {
    const { mandates } = afterChanges({
      op2: [],
      op5: [],
      op6: [reworded("op6", "fifty-second", "fifty-fourth")],
    });
    const placesOf = (list: readonly { label: string; mandate: { type: string } }[]) =>
      list.map(({ label, mandate }) => `${label} ${mandate.type}`);
    expect(placesOf(mandates.ended)).toEqual(["OP5 access"]);
    expect(mandates.new).toEqual([]);
    const report = mandates.renewed.find(({ older }) => older.mandate.type === "report");
    expect([report?.older.label, report?.newer.label]).toEqual(["OP6", "OP4"]);
  });

  it("knows a mandate that asks for something else in a paragraph that was revised", () => {
    const {
      mandates: [report],
      ...op6
    } = { mandates: [], ...paragraphAt("op6") };
    if (!report) throw new Error("OP6 gives no mandate");
    // Of the words of the mandate none is left; the paragraph around it still is the same one.
    const quote = "publish photographs of harbours";
    const { due: _, deliverable: _words, frequency: _often, ...others } = report;
    const text = `${op6.text.replace(/;$/, "")}, and to ${quote};`;
    const changed = { ...op6, text, mentions: [], mandates: [{ ...others, quote }] };
    const { mandates } = afterChanges({ op6: [changed] });
    expect(mandates.ended).toEqual([]);
    expect(mandates.new).toEqual([]);
    const renewed = mandates.renewed.find(({ newer }) => newer.mandate.quote === quote);
    expect([renewed?.older.label, renewed?.newer.label]).toEqual(["OP6", "OP6"]);
    // In a paragraph that is new, the same would be a new mandate.
    const elsewhere = {
      id: "x.op6",
      text: `Thanks the gardeners, and asks them to ${quote};`,
      mandates: changed.mandates,
    };
    const apart = afterChanges({ op6: [elsewhere] }).mandates;
    expect(apart.ended.map(({ label }) => label)).toEqual(["OP6"]);
    expect(apart.new.map(({ label }) => label)).toEqual(["OP6"]);
  });

  it("a mandate for others is another mandate", () => {
    const {
      mandates: [report],
      ...op6
    } = { mandates: [], ...paragraphAt("op6") };
    if (!report) throw new Error("OP6 gives no mandate");
    const { mandates } = afterChanges({
      op6: [{ ...op6, mandates: [{ ...report, recipients: ["member-states"] }] }],
    });
    expect(mandates.new.map(({ label }) => label)).toEqual(["OP6"]);
    expect(mandates.ended.map(({ label }) => label)).toEqual(["OP6"]);
  });
});

describe("the lineage of paragraphs", () => {
  it("says from which paragraph each comes, and nothing of a new one", () => {
    const lineage = lineageOf(
      afterChanges({
        pp1: [],
        op3: [reworded("op3", "Strongly condemns", "Condemns")],
        op7: [{ id: "x.op1", text: "Thanks the gardeners." }],
      }),
    );
    expect(lineage.get("a-res-152-1.pp1")).toEqual([
      { document: "a-res-150-7", label: "PP2", relation: "same", likeness: 100, method: "rule" },
    ]);
    // Of 30 words 29 are kept; the older paragraph has 31.
    expect(lineage.get("a-res-152-1.op3")).toEqual([
      { document: "a-res-150-7", label: "OP3", relation: "revised", likeness: 95, method: "rule" },
    ]);
    expect(lineage.has("a-res-152-1.op7")).toBe(false);
  });

  const found = { document: "a", label: "OP1", relation: "same", method: "rule" } as const;
  const foundBefore = { ...found, label: "OP9" } as const;
  const byPerson = { document: "a", label: "OP3", relation: "revised" } as const;
  const elsewhere = { ...found, document: "b" } as const;
  it.each([
    ["is added", [], [found], [found]],
    ["takes the place of what was found before", [foundBefore, elsewhere], [found], [found, elsewhere]],
    ["goes when nothing is found any more", [foundBefore, elsewhere], [], [elsewhere]],
    ["gives way to what a person wrote", [byPerson, elsewhere], [found], [byPerson, elsewhere]],
    ["gives way also where it stood before", [foundBefore, byPerson], [found], [byPerson]],
  ])("what is found %s", (_, written, now, expected) => {
    expect(renewLineage(written, now, "a")).toEqual(expected);
    expect(renewLineage(expected, now, "a")).toEqual(expected);
  });
});
