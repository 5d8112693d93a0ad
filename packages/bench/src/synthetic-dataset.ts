import {
  type AuthoredRecords,
  canonicalJson,
  type PrintedNames,
  printResolution,
  type Records,
} from "@open-resolutions/core";

type Resolution = AuthoredRecords["resolution"];
type Paragraph = AuthoredRecords["paragraph"];

/** An invented resolution, with the files of its folder. */
interface SyntheticResolution {
  slug: string;
  resolution: Resolution;
  paragraphs: Paragraph[];
  source: string;
}

/** Paragraphs of each synthetic resolution, items not counted: 11 preambular, 12 operative, 28 with items on average. */
const preambularCount = 11;
const operativeCount = 14;

/**
 * Makes resolutions from the renumbered paragraphs of the first resolution of a dataset: as long and as richly
 * annotated as real ones, and valid. The same arguments give the same resolutions.
 */
export function* syntheticResolutions({ entries }: Records, count: number): Generator<SyntheticResolution> {
  const model = entries.resolution[0]?.value;
  if (!model) throw new Error("the dataset has no resolution to make others from");
  const all = entries.paragraph.map(({ value }) => value);
  const names = printedNames(entries);
  for (let index = 0; index < count; index += 1) {
    const session = { number: 100 + Math.floor(index / 500), kind: "regular" as const };
    const number = (index % 500) + 1;
    const slug = `a-res-${session.number}-${number}`;
    const chosen = [
      ...renumber(choose(all, "pp", index, preambularCount), slug, "pp"),
      ...renumber(choose(all, "op", index, operativeCount), slug, "op"),
    ];
    const called = chosen.flatMap(({ footnotes = [] }) => footnotes.map((call) => call.number));
    const place = (old: number) => called.indexOf(old) + 1;
    const paragraphs = chosen.map((paragraph) => renumberFootnotes(paragraph, place));
    const resolution: Resolution = {
      ...model,
      id: `A/RES/${session.number}/${number}`,
      session,
      number,
      footnotes: (model.footnotes ?? [])
        .filter((footnote) => place(footnote.number) > 0)
        .map((footnote) => ({ ...footnote, number: place(footnote.number) }))
        .sort((a, b) => a.number - b.number),
    };
    const { body, footnotes } = printResolution(resolution, paragraphs, names);
    const source = `${[...body, ...footnotes].map(({ text }) => text).join("\n\n")}\n`;
    yield { slug, resolution, paragraphs, source };
  }
}

/** The files of a synthetic resolution: path inside the dataset folder, and content. */
export function* filesOf({
  slug,
  resolution,
  paragraphs,
  source,
}: SyntheticResolution): Generator<[string, string]> {
  const schema = (name: string) => ({ $schema: `../../../schemas/${name}.schema.json` });
  const list = { ...schema("paragraphs"), paragraphs };
  yield [`resolutions/${slug}/paragraphs.json`, canonicalJson(list, "paragraphs")];
  yield [
    `resolutions/${slug}/resolution.json`,
    canonicalJson({ ...schema("resolution"), ...resolution }, "resolution"),
  ];
  yield [`resolutions/${slug}/source.txt`, source];
}

/** A run of the paragraphs of a section, each with its items; where it starts depends on the index. */
function choose(
  all: readonly Paragraph[],
  section: "pp" | "op",
  index: number,
  count: number,
): Paragraph[][] {
  const groups: Paragraph[][] = [];
  for (const paragraph of all) {
    const [, head = "", ...items] = paragraph.id.split(".");
    if (!head.startsWith(section)) continue;
    if (items.length === 0) groups.push([paragraph]);
    else groups.at(-1)?.push(paragraph);
  }
  const start = index % (groups.length - count + 1);
  return groups.slice(start, start + count);
}

function renumber(groups: readonly Paragraph[][], slug: string, section: "pp" | "op"): Paragraph[] {
  return groups.flatMap((group, index) =>
    group.map((paragraph) => {
      const items = paragraph.id.split(".").slice(2);
      return { ...paragraph, id: [slug, `${section}${index + 1}`, ...items].join(".") };
    }),
  );
}

function renumberFootnotes(paragraph: Paragraph, place: (old: number) => number): Paragraph {
  const move = <T extends { footnote?: number }>(annotation: T): T =>
    annotation.footnote === undefined ? annotation : { ...annotation, footnote: place(annotation.footnote) };
  const { footnotes, mentions, citations, setAside } = paragraph;
  return {
    ...paragraph,
    ...(footnotes && { footnotes: footnotes.map((call) => ({ ...call, number: place(call.number) })) }),
    ...(mentions && { mentions: mentions.map(move) }),
    ...(citations && { citations: citations.map(move) }),
    ...(setAside && { setAside: setAside.map(move) }),
  };
}

function printedNames({ actor, document }: Records["entries"]): PrintedNames {
  const actors = new Map(actor.map(({ value }) => [value.id, value.name]));
  const symbols = new Map(document.map(({ value }) => [value.id, value.symbol ?? value.id]));
  return { actor: (id) => actors.get(id) ?? id, symbol: (id) => symbols.get(id) ?? id };
}
