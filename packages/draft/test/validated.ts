import { canonicalJson, checkFiles } from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import type { Draft } from "../src/index.ts";
import { records } from "./registers.ts";

const schemas = "https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@1/dist";

/** The errors of the records of a draft and of its source. What asks a person to look is a warning: TXT014 and TXT018. */
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
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code} ${message}`);
}
