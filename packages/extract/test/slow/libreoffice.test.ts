import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assemblyText, councilText } from "@open-resolutions/testkit/official-texts";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { expect, it } from "vitest";
import { draft, draftOf } from "../drafted.ts";
import { tidyText } from "../tidy-text.ts";
import { wordLayout } from "../word-layout.ts";

/** The PDF file that LibreOffice makes of a Word file; undefined where it, or its Writer, is not installed. */
function printedByLibreOffice(word: Uint8Array): Uint8Array | undefined {
  const folder = folderWith();
  const file = join(folder, "text.docx");
  writeFileSync(file, word);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  try {
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
      stdio: "ignore",
      timeout: 200_000,
    });
  } catch {
    return undefined;
  }
  const pdf = join(folder, "text.pdf");
  return existsSync(pdf) ? new Uint8Array(readFileSync(pdf)) : undefined;
}

it.for([assemblyText, councilText])(
  "a PDF file that LibreOffice prints of $path gives the draft of the tidy text",
  async (text, { skip }) => {
    const pdf = printedByLibreOffice(await wordLayout(tidyText(text.content)));
    if (!pdf) return skip("NOT TRIED with LibreOffice: soffice with Writer is not installed here");
    const made = await draftOf(text.path, pdf);
    const tidy = draft(text);
    expect(made.paragraphs).toEqual(tidy.paragraphs);
    expect(made.resolution).toEqual(tidy.resolution);
  },
);
