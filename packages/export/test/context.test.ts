import { typesByPlural } from "@open-resolutions/core";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { jsonLdContext } from "../src/index.ts";
import { kit as dataset } from "./write.ts";

const context = jsonLdContext() as jsonld.JsonLdDocument;

/** Every record of the test kit with the type that says which context its fields have. */
const records = Object.entries(typesByPlural).flatMap(([plural, type]) =>
  dataset[plural as keyof typeof typesByPlural].map((record) => ({ ...record, type })),
);

/** Expands in safe mode, which throws where a field has no term. */
async function expand(document: object) {
  const options = { expandContext: context, safe: true } as jsonld.Options.Expand;
  return (await jsonld.expand(document as jsonld.JsonLdDocument, options)) as Record<string, unknown>[];
}

/** The scalars in a value, sorted: ids without the base, and no null, for which JSON-LD has no place. */
function scalarsIn(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object")
    return [String(value).replace(/^https:\/\/github\.com\/open-resolutions\/open-resolutions\/id\//, "")];
  return Object.values(value).flatMap(scalarsIn);
}

describe("context.jsonld", () => {
  it("gives every field of every record a term, so that nothing is lost", async () => {
    expect(records.length).toBeGreaterThan(100);
    for (const record of records) {
      const { type: _, ...fields } = record;
      const [node] = await expand(record);
      const { "@type": __, ...expanded } = node ?? {};
      const datatypes = new Set(["http://www.w3.org/2001/XMLSchema#date"]);
      const found = scalarsIn(expanded).filter((value) => !datatypes.has(value));
      expect(found.sort()).toEqual(scalarsIn(fields).sort());
    }
  });

  it("makes a resolution legislation with ELI's terms, and a paragraph a part of it", async () => {
    const [resolution] = await expand({ ...dataset.resolutions[1], type: "resolution" });
    const eli = "http://data.europa.eu/eli/ontology#";
    const id = "https://github.com/open-resolutions/open-resolutions/id/";
    expect(resolution).toMatchObject({
      "@id": `${id}a-res-150-7`,
      "@type": ["https://schema.org/Legislation"],
      [`${eli}id_local`]: [{ "@value": "A/RES/150/7" }],
      [`${eli}passed_by`]: [{ "@id": `${id}general-assembly` }],
      [`${eli}date_document`]: [{ "@type": "http://www.w3.org/2001/XMLSchema#date", "@value": "2095-11-21" }],
    });
  });

  it("makes a mention an annotation: its body, and the words with their place", async () => {
    const paragraph = dataset.paragraphs.find(({ mentions }) => mentions.length > 0);
    const [expanded] = await expand({ ...paragraph, type: "paragraph" });
    const mentions = Object.entries(expanded ?? {}).find(([iri]) => iri.endsWith("#paragraph.mentions"))?.[1];
    const { quote, start, end, actor } = paragraph?.mentions[0] ?? {};
    const oa = "http://www.w3.org/ns/oa#";
    expect((mentions as object[])[0]).toMatchObject({
      [`${oa}exact`]: [{ "@value": quote }],
      [`${oa}start`]: [{ "@value": start }],
      [`${oa}end`]: [{ "@value": end }],
      [`${oa}hasBody`]: [{ "@id": expect.stringMatching(new RegExp(`/id/${actor}$`)) }],
    });
  });

  it("is read as RDF: every record has statements", async () => {
    const options = { expandContext: context as never, format: "application/n-quads" as const };
    const quads = (await jsonld.toRDF(records as jsonld.JsonLdDocument, options)) as unknown as string;
    const subjects = new Set(quads.split("\n").map((line) => line.split(" ")[0]));
    for (const { type, ...record } of records) {
      const name = type === "resolution" && "slug" in record ? record.slug : record.id;
      expect(subjects).toContain(`<https://github.com/open-resolutions/open-resolutions/id/${name}>`);
    }
  });

  it("loses a field that it does not know, which safe mode tells", async () => {
    await expect(expand({ ...records[0], unheardOf: "x" })).rejects.toThrow();
  });
});
