import { canonicalJson, checkFiles } from "@open-resolutions/core";
import { type Draft, makeDrafter } from "@open-resolutions/draft";
import { slugOf } from "@open-resolutions/symbols";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { type ExtractedText, extract, type FileFailure, fileFormOf } from "../src/index.ts";

/** The registers of the test kit, without its resolutions, which the tests draft. */
const { records } = checkFiles(datasetFiles().filter(({ path }) => !path.startsWith("resolutions/")));

/** Drafts with the registers of the test kit. */
export const draft = makeDrafter(records);

/** The text of a file. @throws {Error} when it gives none */
export async function extracted(bytes: Uint8Array): Promise<ExtractedText> {
  const form = fileFormOf(bytes, "");
  if (typeof form !== "string") throw new Error(form?.message ?? "a text");
  const read = await extract(bytes, form);
  if ("failure" in read) throw new Error(read.failure.message);
  return read;
}

/** Why a file gives no text. @throws {Error} when it gives one */
export async function failureOf(bytes: Uint8Array, name = ""): Promise<FileFailure> {
  const form = fileFormOf(bytes, name);
  if (typeof form === "object") return form;
  const read = form && (await extract(bytes, form));
  if (!read || !("failure" in read)) throw new Error("the file was read");
  return read.failure;
}

/** The draft of a file. */
export async function draftOf(path: string, bytes: Uint8Array): Promise<Draft> {
  return draft({ path, ...(await extracted(bytes)) });
}

const schemas = "https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@1/dist";

/** What `validate` says of a draft, but for TXT014, which asks a person to confirm. */
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
      { path: `${folder}/source.txt`, content: source },
      ...documents.map((document) => ({
        path: `documents/${document.id}.json`,
        content: json("document", document),
      })),
    ],
    { published: records },
  );
  return findings.filter(({ code }) => code !== "TXT014").map(({ code, message }) => `${code} ${message}`);
}
