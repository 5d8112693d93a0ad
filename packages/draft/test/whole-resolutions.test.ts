import { agreementOf } from "@open-resolutions/core";
import {
  assemblyMarkup,
  assemblyText,
  councilText,
  nextText,
} from "@open-resolutions/testkit/official-texts";
import { describe, expect, it } from "vitest";
import { dataset, draft, records } from "./registers.ts";

const drafts = [
  { id: "A/RES/150/7", text: assemblyText },
  { id: "A/RES/150/7", text: assemblyMarkup },
  { id: "A/HRC/RES/180/3", text: councilText },
].map(({ id, text }) => ({ id, path: text.path, made: draft(text) }));

/** The invented registers lack the names of a town and of a printer. */
const withoutUnknownNames = ({ findings }: Pick<(typeof drafts)[number]["made"], "findings">) =>
  findings.filter(({ code }) => code !== "DRF020");

describe.each(drafts)("the draft of $path is what people made of it", ({ id, path, made }) => {
  const resolution = dataset.resolutions.find((each) => each.id === id);
  const paragraphs = dataset.paragraphs.filter((each) => each.resolution === id);

  it("paragraph by paragraph: place, words, footnotes, parts and openers", () => {
    const shape = (paragraph: (typeof paragraphs)[number]) => ({
      id: paragraph.id,
      label: paragraph.label,
      kind: paragraph.kind,
      number: paragraph.number,
      parent: paragraph.parent,
      ordinal: paragraph.ordinal,
      depth: paragraph.depth,
      eId: paragraph.eId,
      iri: paragraph.iri,
      text: paragraph.text,
      opener: paragraph.opener,
      emphasis: paragraph.emphasis,
      parts: paragraph.parts.map(({ id, start, end }) => ({ id, start, end })),
      footnotes: paragraph.footnotes.map(({ number, offset }) => ({ number, offset })),
    });
    expect(made.paragraphs.map(shape)).toEqual(paragraphs.map(shape));
  });

  it("masthead, title, adoption, votes, footnotes and divisions", () => {
    // What the text does not print was read elsewhere, or is a person's judgement.
    const { predecessors, sources, vote, meeting, committee, ...printed } = resolution ?? {};
    expect(made.resolution).toMatchObject({ ...printed, meeting: { number: meeting?.number } });
    if (id === "A/HRC/RES/180/3") expect(made.resolution?.vote).toEqual(vote);
  });

  it("without a doubt, and every statement says that a program made it", () => {
    // The bullets of a text may be what a copy made of letters; those of markup are printed.
    const doubts = withoutUnknownNames(made);
    const isText = made.paragraphs.some(({ mark }) => mark === "•") && path.endsWith(".txt");
    expect(doubts.map(({ code }) => code)).toEqual(isText ? ["DRF002"] : []);
    for (const { acts, mentions, citations, mandates } of made.paragraphs)
      for (const { method } of [...acts, ...mentions, ...citations, ...mandates]) expect(method).toBe("rule");
  });

  it("makes no record of a document that the registers already have", () => {
    expect(made.records?.documents).toEqual([]);
  });
});

it("the annotation of both is close to that by hand", () => {
  const rows = [assemblyText, councilText].flatMap((text) => {
    const { resolution, records: drafted } = draft(text);
    const hand = records.entries.paragraph
      .map(({ value }) => value)
      .filter(({ id }) => id.startsWith(`${resolution?.slug}.`));
    const texts = new Map(resolution?.footnotes.map(({ number, text: words }) => [number, words]));
    return agreementOf(hand, drafted?.paragraphs ?? [], texts);
  });
  for (const asked of ["acts", "mentions", "citations"]) {
    const own = rows.filter(({ kind }) => kind === asked);
    const total = (count: "first" | "second" | "both") => own.reduce((sum, row) => sum + row[count], 0);
    expect(total("both") / total("second"), `precision of ${asked}`).toBeGreaterThanOrEqual(0.95);
    expect(total("both") / total("first"), `recall of ${asked}`).toBeGreaterThanOrEqual(0.95);
  }
});

it("a resolution that no dataset holds is drafted with a doubt only for a name that the registers lack", () => {
  const made = draft(nextText);
  expect(withoutUnknownNames(made).map(({ code, message }) => [code, message])).toEqual([
    ["DRF026", '"INTERPOL" is asked by "Encourages", and no actor has this name'],
  ]);
  expect(made.records?.documents.map(({ id }) => id)).toEqual(["a-151-l-9"]);
});
