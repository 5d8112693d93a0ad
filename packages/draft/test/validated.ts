import { canonicalJson, checkFiles } from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import type { Draft } from "../src/index.ts";
import { records } from "./registers.ts";

const schemas = "https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@1/dist";

/** What the check says of the records of a draft and of its source, but for TXT014, which asks a person to confirm. */
export function validated({ records: drafted, source }: Draft): string[] {
  if (!drafted) throw new Error("the draft has no records");
  const { resolution, paragraphs, documents } = drafted;
  const folder = `resolutions/${slugOf(resolution.id)}`;
  const json = (name: string, value: object) =>
    canonicalJson({ $schema: `${schemas}/${name}.schema.json`, ...value }, name);
  const { findings } = checkFiles(
    [
      { path: `${folder}/resolution.json`, content: json("resolution", resolution) },
      { path: `${folder}/paragraphs.json`, content: json("paragraphs", { paragraphs }) },
      { path: `${folder}/source.txt`, content: source.endsWith("\n") ? source : `${source}\n` },
      ...documents.map((document) => ({
        path: `documents/${document.id}.json`,
        content: json("document", document),
      })),
    ],
    { published: records },
  );
  return findings.filter(({ code }) => code !== "TXT014").map(({ code, message }) => `${code} ${message}`);
}
