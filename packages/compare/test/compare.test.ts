import { describe, expect, it } from "vitest";
import { edition, paragraphAt, paragraphsWith, reworded } from "../../core/test/editions.ts";
import { type ComparedParagraph, compareResolutions, lineageOf, renewLineage } from "../src/index.ts";

const whole = edition("A/RES/77/20", paragraphsWith());

/** How an edition with these changes differs from A/RES/77/20. */
function afterChanges(...parameters: Parameters<typeof paragraphsWith>) {
  return compareResolutions(whole, edition("A/RES/79/1", paragraphsWith(...parameters)));
}

function find(paragraphs: readonly ComparedParagraph[], label: string): ComparedParagraph {
  const found = paragraphs.find((paragraph) => paragraph.label === label);
  if (!found) throw new Error(`there is no ${label}`);
  return found;
}

describe("comparing two resolutions", () => {
  it("shows what was revised word by word", () => {
    const { counts, paragraphs } = afterChanges({
      op19: [reworded("op19", "at its seventy-ninth session", "at its eighty-first session")],
    });
    expect(counts).toEqual({ same: 49, revised: 1, new: 0, dropped: 0, moved: 0 });
    expect(find(paragraphs, "OP19")).toEqual({
      id: "a-res-79-1.op19",
      label: "OP19",
      change: "revised",
      older: { id: "a-res-77-20.op19", label: "OP19" },
      moved: false,
      runs: [
        { change: "kept", text: "Requests the Secretary-General to submit to the General Assembly at its" },
        { change: "removed", text: " seventy-ninth" },
        { change: "added", text: " eighty-first" },
        { change: "kept", text: " session a report on the implementation of the present resolution;" },
      ],
    });
  });

  it("knows a paragraph whose opener lost or changed its modifier, or its verb", () => {
    const { counts, paragraphs } = afterChanges({
      pp2: [reworded("pp2", "Recalling also", "Recalling")],
      op7: [reworded("op7", "Also reaffirms", "Reaffirms")],
      op4: [reworded("op4", "Encourages", "Urges")],
    });
    expect(counts).toMatchObject({ revised: 3, new: 0, dropped: 0, moved: 0 });
    expect(find(paragraphs, "OP7")).toMatchObject({
      change: "revised",
      older: { label: "OP7" },
      runs: [
        { change: "removed", text: "Also reaffirms" },
        { change: "added", text: "Reaffirms" },
        { change: "kept" },
      ],
    });
  });

  it("knows a paragraph that was much extended, and one that was cut down", () => {
    const short =
      "Reaffirms the importance of close cooperation between the United Nations and INTERPOL to combat the smuggling of migrants;";
    const op7 = { id: "x.op7", text: short };
    const cut = afterChanges({ op7: [op7] });
    expect(find(cut.paragraphs, "OP7")).toMatchObject({ change: "revised", older: { label: "OP7" } });
    const extended = compareResolutions(edition("A/RES/75/1", paragraphsWith({ op7: [op7] })), whole);
    expect(find(extended.paragraphs, "OP7")).toMatchObject({ change: "revised", older: { label: "OP7" } });
  });

  it("puts together words between which only few were kept", () => {
    const { paragraphs } = afterChanges({
      pp17: [
        reworded(
          "pp17",
          "throughout all relevant areas of cooperation, including in training",
          "into each stage of planning, beginning with recruitment, and in training",
        ),
      ],
    });
    const { runs } = find(paragraphs, "PP17") as { runs: { change: string; text: string }[] };
    expect(runs.map(({ change }) => change)).toEqual(["kept", "removed", "added", "kept"]);
  });

  it("a paragraph that is put in or taken out moves no other", () => {
    const added = {
      id: "x.op1",
      text: "Invites regional organizations of chiefs of police to publish their timetables of patrols every spring;",
    };
    const { counts, paragraphs, dropped } = afterChanges({ pp3: [], op2: [paragraphAt("op2"), added] });
    expect(counts).toEqual({ same: 49, revised: 0, new: 1, dropped: 1, moved: 0 });
    expect(find(paragraphs, "OP3")).toEqual({
      id: "a-res-79-1.op3",
      label: "OP3",
      change: "new",
      text: added.text,
    });
    expect(find(paragraphs, "OP4")).toMatchObject({ change: "same", older: { label: "OP3" } });
    expect(dropped).toEqual([
      { id: "a-res-77-20.pp3", label: "PP3", change: "dropped", text: paragraphAt("pp3").text },
    ]);
  });

  it("says which paragraph moved, and not those that it passed", () => {
    const { counts, paragraphs } = afterChanges({
      pp24: [],
      pp4: [reworded("pp24", "unprecedented ", ""), paragraphAt("pp4")],
    });
    expect(counts).toEqual({ same: 49, revised: 1, new: 0, dropped: 0, moved: 1 });
    expect(find(paragraphs, "PP4")).toMatchObject({
      change: "revised",
      moved: true,
      older: { label: "PP24" },
    });
  });

  it("keeps preambular and operative paragraphs apart", () => {
    const op5 = { ...reworded("op5", "Emphasizes", "Emphasizing"), id: "x.pp1" };
    const { counts, paragraphs } = afterChanges({ op5: [], pp25: [paragraphAt("pp25"), op5] });
    expect(counts).toMatchObject({ new: 1, dropped: 1 });
    expect(find(paragraphs, "PP26").change).toBe("new");
  });

  it("follows items to their paragraph, and finds those that went to another", () => {
    const opening = { ...reworded("op17", "Encourages increased", "Calls for more"), id: "x.op1" };
    const { counts, paragraphs } = afterChanges({
      op17: [opening],
      "op17.b": [],
      "op17.c": [paragraphAt("op17.d")],
      "op17.d": [paragraphAt("op17.c")],
      op3: [paragraphAt("op3"), paragraphAt("op17.b")],
    });
    expect(counts).toEqual({ same: 49, revised: 1, new: 0, dropped: 0, moved: 2 });
    expect(find(paragraphs, "OP3(a)")).toMatchObject({
      change: "same",
      moved: true,
      older: { label: "OP17(b)" },
    });
    expect(find(paragraphs, "OP17(a)")).toMatchObject({ moved: false, older: { label: "OP17(a)" } });
    expect(find(paragraphs, "OP17(d)")).toMatchObject({ moved: false, older: { label: "OP17(e)" } });
  });

  it("tells paragraphs of the same words apart by their items and their neighbours", () => {
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
      edition("A/RES/75/1", [...first, ...second, ...third]),
      edition("A/RES/77/1", [...second, ...third]),
    );
    expect(counts).toEqual({ same: 4, revised: 0, new: 0, dropped: 2, moved: 0 });
    expect(find(paragraphs, "OP1")).toMatchObject({ older: { label: "OP2" } });
  });

  it("lists the actors and capabilities that came and went, and where they stand", () => {
    const { capabilities, actors } = afterChanges({ op13: [] });
    expect(capabilities.went).toContainEqual({ id: "biotracker", labels: ["OP13"] });
    expect(actors).toEqual({ came: [], went: [{ id: "who", labels: ["OP13"] }] });
    const back = compareResolutions(edition("A/RES/75/1", paragraphsWith({ op13: [] })), whole);
    expect(back.capabilities).toEqual({ came: capabilities.went, went: [] });
  });

  it("knows a mandate that is given again, and those that are new or ended", () => {
    const { mandates } = afterChanges({
      op5: [],
      op15: [],
      op19: [reworded("op19", "seventy-ninth", "eighty-first")],
    });
    const placesOf = (list: readonly { label: string; mandate: { type: string } }[]) =>
      list.map(({ label, mandate }) => `${label} ${mandate.type}`);
    expect(placesOf(mandates.ended)).toEqual(["OP15 access"]);
    expect(mandates.new).toEqual([]);
    const report = mandates.renewed.find(({ older }) => older.mandate.type === "report");
    expect([report?.older.label, report?.newer.label]).toEqual(["OP19", "OP17"]);
  });

  it("a mandate for others is another mandate", () => {
    const {
      mandates: [report],
      ...op19
    } = { mandates: [], ...paragraphAt("op19") };
    if (!report) throw new Error("OP19 gives no mandate");
    const { mandates } = afterChanges({
      op19: [{ ...op19, mandates: [{ ...report, recipient: "member-states" }] }],
    });
    expect(mandates.new.map(({ label }) => label)).toEqual(["OP19"]);
    expect(mandates.ended.map(({ label }) => label)).toEqual(["OP19"]);
  });
});

describe("the lineage of paragraphs", () => {
  it("says from which paragraph each comes, and nothing of a new one", () => {
    const lineage = lineageOf(
      afterChanges({
        pp1: [],
        op7: [reworded("op7", "Also reaffirms", "Reaffirms")],
        op20: [{ id: "x.op1", text: "Thanks the gardeners." }],
      }),
    );
    expect(lineage.get("a-res-79-1.pp1")).toEqual([
      { document: "a-res-77-20", label: "PP2", relation: "same", method: "rule" },
    ]);
    expect(lineage.get("a-res-79-1.op7")).toEqual([
      { document: "a-res-77-20", label: "OP7", relation: "revised", method: "rule" },
    ]);
    expect(lineage.has("a-res-79-1.op20")).toBe(false);
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
