import { checkFiles, type Dataset, deriveUnit } from "@open-resolutions/core";
import { makeDrafter } from "@open-resolutions/draft";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import { akn } from "../src/index.ts";
import { textsByElementId } from "./akn-texts.ts";
import { awkwardDataset } from "./awkward-values.ts";
import { kit as dataset } from "./write.ts";
import { written } from "./written.ts";

type Paragraph = Dataset["paragraphs"][number];

const files = await written(akn);
const draft = makeDrafter(checkFiles(datasetFiles()).records);

/** A composite resolution with headings, a section, an annex without numbers and a footnote that is called twice. */
const composite = deriveUnit(
  {
    id: "A/RES/99/9 A-B",
    organ: "general-assembly",
    session: { number: 99, kind: "regular" },
    number: 9,
    title: "Tests & <trials>",
    adopted: "2045-03-01",
    language: "en",
    footnotes: [{ number: 1, text: "A/99/1.", kind: "document" }],
    divisions: [
      {
        kind: "part",
        path: "part-a",
        number: "A",
        heading: "A Lamps",
        formula: "The General Assembly,",
        before: "a-res-99-9-a-b.part-a.pp1",
      },
      {
        kind: "part",
        path: "part-b",
        number: "B",
        heading: "B Bells",
        formula: "The General Assembly,",
        before: "a-res-99-9-a-b.part-b.pp1",
      },
      { kind: "annex", path: "annex", heading: "Annex", before: "a-res-99-9-a-b.annex.u1" },
    ],
  },
  [
    {
      id: "a-res-99-9-a-b.part-a.pp1",
      text: "Recalling its report on lamps,",
      footnotes: [{ number: 1, after: "report" }],
    },
    {
      id: "a-res-99-9-a-b.part-a.op1",
      text: "Decides to light “5 < 6 & 7” lamps, as in the report.",
      footnotes: [{ number: 1, after: "report" }],
    },
    { id: "a-res-99-9-a-b.part-b.pp1", text: "Recalling its resolutions on bells," },
    { id: "a-res-99-9-a-b.part-b.op1", text: "Decides:" },
    { id: "a-res-99-9-a-b.part-b.op1.a", text: "To ring one bell;" },
    { id: "a-res-99-9-a-b.part-b.op1.b", text: "To ring another." },
    { id: "a-res-99-9-a-b.annex.u1", text: "A bell has a rope." },
  ],
);
const compositeFiles = await written(akn, {
  ...dataset,
  resolutions: [composite.resolution],
  paragraphs: composite.paragraphs,
});
const all = new Map([...files, ...compositeFiles]);
const allParagraphs = [...dataset.paragraphs, ...composite.paragraphs];

describe("Akoma Ntoso XML", () => {
  // npm run check:readers validates the files against the schema of OASIS.
  it("is one file for each resolution", () => {
    expect([...all.keys()].sort()).toEqual(["a-hrc-res-180-3.xml", "a-res-150-7.xml", "a-res-99-9-a-b.xml"]);
  });

  it("has every paragraph under its eId, to the last character", () => {
    const texts = new Map(
      [...all].map(([path, content]) => [path.replace(/\.xml$/, ""), textsByElementId(content)]),
    );
    for (const { id, eId, text } of allParagraphs)
      expect([id, texts.get(id.slice(0, id.indexOf(".")))?.get(eId)]).toEqual([id, text]);
  });

  it("gives awkward values back: numbers, formulas, line breaks, every script, 32,768 characters", async () => {
    const [document = ""] = (await written(akn, awkwardDataset)).values();
    const texts = textsByElementId(document);
    for (const { eId, text } of awkwardDataset.paragraphs) expect(texts.get(eId)).toBe(text);
  });

  it.each([...dataset.resolutions, composite.resolution].map(({ slug }) => slug))(
    "%s is drafted back to the same paragraphs, items, footnotes and divisions",
    (slug) => {
      const made = draft({ path: `${slug}.xml`, content: all.get(`${slug}.xml`) ?? "" });
      const own = allParagraphs.filter(({ id }) => id.startsWith(`${slug}.`));
      const resolution = [...dataset.resolutions, composite.resolution].find((one) => one.slug === slug);
      expect(made.paragraphs.map(shape)).toEqual(withFirstCalls(own.map(shape)));
      expect(made.resolution).toMatchObject({
        id: resolution?.id,
        iri: resolution?.iri,
        title: resolution?.title,
        adopted: resolution?.adopted,
        footnotes: resolution?.footnotes,
        divisions: resolution?.divisions,
        textHash: resolution?.textHash,
      });
    },
  );

  it("refers to actors, capabilities and documents by items of its references", () => {
    for (const content of all.values()) {
      const defined = new Set([...content.matchAll(/ eId="([^"]+)"/g)].map(([, eId]) => `#${eId}`));
      const refers = [...content.matchAll(/ (?:refersTo|as|source|src|href)="(#[^"]+)"/g)];
      expect(refers.length).toBeGreaterThan(0);
      for (const [, to] of refers) expect(defined).toContain(to);
    }
    const assembly = files.get("a-res-150-7.xml") ?? "";
    expect(assembly).toContain('<ref href="https://docs.un.org/en/A/RES/141/1"');
    expect(assembly).toMatch(/<organization refersTo="#actor-wlo" class="[a-z]+">/);
    expect(assembly).toMatch(
      /<role refersTo="#actor-secretary-general" class="addressee">Secretary-General</,
    );
    expect(assembly).toMatch(/<entity name="capability" refersTo="#capability-beacon-7"/);
    expect(assembly).toContain('<inline eId="para_1__inline_a" name="part">');
  });

  it("calls a footnote again without printing it again", () => {
    const content = compositeFiles.get("a-res-99-9-a-b.xml") ?? "";
    expect(content.match(/<authorialNote /g)).toHaveLength(1);
    expect(content).toContain('report<noteRef href="#authorialNote_1" marker="1"/>');
  });

  it("is the same in a second run, and names no day but those of the resolution", async () => {
    expect(await written(akn)).toEqual(files);
    const days = new Set((files.get("a-res-150-7.xml") ?? "").match(/\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b/g));
    expect([...days].sort()).toEqual(["2095-11-21", "2095-11-25"]);
  });

  it("needs the texts: facts alone give no document", async () => {
    const facts = dataset.paragraphs.map(({ text: _, ...paragraph }) => paragraph as Paragraph);
    expect(await written(akn, { ...dataset, paragraphs: facts })).toEqual(new Map());
  });
});

/** A draft has the first call of each footnote only, as rule TXT005 demands, and a finding at the others. */
function withFirstCalls(paragraphs: ReturnType<typeof shape>[]) {
  const called = new Set<number>();
  return paragraphs.map(({ footnotes, ...rest }) => {
    const first = footnotes.filter(([number = 0]) => !called.has(number));
    for (const [number = 0] of first) called.add(number);
    return { ...rest, footnotes: first };
  });
}

function shape({ id, eId, label, text, mark, emphasis, footnotes, parts }: Paragraph) {
  return {
    id,
    eId,
    label,
    text,
    mark,
    emphasis: emphasis.map(({ start, end }) => [start, end]),
    footnotes: footnotes.map(({ number, offset }) => [number, offset]),
    parts: parts.map(({ id: part, start, end }) => [part, start, end]),
  };
}
