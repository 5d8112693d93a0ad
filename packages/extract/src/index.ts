import { expectArgument } from "@open-resolutions/symbols/arguments";
import type { Extracted } from "./extracted.ts";
import type { FileForm } from "./file-form.ts";

export type { Extracted, ExtractedText, FileFailure } from "./extracted.ts";
export { type FileForm, fileFormOf } from "./file-form.ts";

/**
 * Reads the text of a file, for a drafter: `draft({ path, ...extracted })`. The reader of each form is loaded when it is
 * first needed. Nothing is fetched.
 *
 * @returns the text, or why there is none.
 */
export async function extract(bytes: Uint8Array, form: FileForm): Promise<Extracted> {
  expectArgument(bytes instanceof Uint8Array, "the bytes of a file as a Uint8Array", bytes);
  expectArgument(forms.includes(form), 'its form, "pdf", "word" or "html", as fileFormOf says it', form);
  const extracted = await readForm(bytes, form);
  if ("failure" in extracted || extracted.read.blocks.every(({ text }) => text.length <= longest))
    return extracted;
  const message = `this file has a paragraph of more than ${longest} characters: no resolution has one`;
  return { failure: { code: "DRF045", message, hint: "give the text of one resolution" } };
}

const forms: readonly FileForm[] = ["pdf", "word", "html"];

/** Far more characters than any paragraph has, UTF-16 code units: what is longer would only take long. */
const longest = 500_000;

async function readForm(bytes: Uint8Array, form: FileForm): Promise<Extracted> {
  if (form === "pdf") return (await import("./pdf/read-pdf.ts")).readPdf(bytes);
  if (form === "word") return (await import("./word/read-word.ts")).readWord(bytes);
  const { decodeHtml } = await import("./html/decode-html.ts");
  const { readHtml } = await import("./html/read-html.ts");
  const page = decodeHtml(bytes);
  if ("code" in page) return { failure: page };
  const made = readHtml(page.content);
  if ("read" in made) made.read.findings.unshift(...page.findings);
  return made;
}
