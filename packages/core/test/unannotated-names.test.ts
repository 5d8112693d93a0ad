import type { AuthoredCitation, AuthoredMention, AuthoredParagraph } from "@open-resolutions/schemas";
import { datasetFiles, textOf } from "@open-resolutions/testkit/dataset";
import type { Edit } from "@open-resolutions/testkit/edits";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../src/index.ts";
import { findingsAfter } from "./findings-after.ts";

const path = "resolutions/a-res-150-7/paragraphs.json";
const { paragraphs } = JSON.parse(textOf(path)) as { paragraphs: AuthoredParagraph[] };
const registers = checkFiles(datasetFiles()).records;

/** The dataset of the test kit with one annotation of one paragraph removed. */
function without(id: string, list: "mentions" | "citations", index: number): Edit {
  const edited = paragraphs.map((paragraph) =>
    paragraph.id === id
      ? { ...paragraph, [list]: paragraph[list]?.filter((_, at) => at !== index) }
      : paragraph,
  );
  return (files) => files.set(path, JSON.stringify({ paragraphs: edited }));
}

/** Whether a mention quotes a name of the record that it names; "them" does not. */
function isNamed({ quote, actor, capability }: AuthoredMention): boolean {
  const record = actor ? registers.byId.actor.get(actor) : registers.byId.capability.get(capability ?? "");
  return [record?.value.name, ...(record?.value.aliases ?? [])].includes(quote);
}

const completeness = new Set(["TXT006", "REF004"]);
const isNoticed = (edit: Edit) => findingsAfter(edit).some(({ code }) => completeness.has(code));

describe("when any one annotation is removed, the check notices", () => {
  const mentions = paragraphs.flatMap(({ id, mentions = [] }) =>
    mentions.map((mention: AuthoredMention, index) => ({ id, index, mention })),
  );
  const citations = paragraphs.flatMap(({ id, citations = [] }) =>
    citations.map((citation: AuthoredCitation, index) => ({ id, index, citation })),
  );

  it("every mention that quotes a name", () => {
    const named = mentions.filter(({ mention }) => isNamed(mention));
    expect(named.length).toBeGreaterThan(0.9 * mentions.length);
    const unnoticed = named.filter(({ id, index }) => !isNoticed(without(id, "mentions", index)));
    expect(unnoticed.map(({ id, mention }) => `${id} ${mention.quote}`)).toEqual([]);
  });

  it("every citation that quotes a title, a symbol or a number", () => {
    const named = citations.filter(({ citation }) => citation.document !== null);
    expect(named.length).toBeGreaterThan(10);
    const unnoticed = named.filter(({ id, index }) => !isNoticed(without(id, "citations", index)));
    expect(unnoticed.map(({ id, citation }) => `${id} ${citation.quote}`)).toEqual([]);
  });
});

describe("what is set aside", () => {
  const setAsideIn = (end: string, setAside: AuthoredParagraph["setAside"] = []): Edit => {
    const edited = paragraphs.map((paragraph) =>
      paragraph.id.endsWith(end) ? { ...paragraph, setAside } : paragraph,
    );
    return (files) => files.set(path, JSON.stringify({ paragraphs: edited }));
  };

  it("is accounted for", () => {
    const open = findingsAfter(setAsideIn(".op7")).filter(({ code }) => code === "TXT006");
    expect(open.map(({ message }) => message.split('"')[1])).toEqual(["United Nations", "WLO"]);
  });

  it("is a finding when it need not be", () => {
    const edit = setAsideIn(".op6", [{ quote: "report on the lamps", reason: "to see what happens" }]);
    expect(findingsAfter(edit).map(({ code }) => code)).toContain("TXT007");
  });
});
