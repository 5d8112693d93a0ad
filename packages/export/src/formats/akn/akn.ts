import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Paragraph } from "@open-resolutions/schemas";
import type { Format, WrittenFile } from "../../writer.ts";
import { aknDocument } from "./document.ts";
import { addNames, noNames } from "./entities.ts";

/**
 * Akoma Ntoso XML: one file `<slug>.xml` for each resolution whose paragraphs have their texts. Facts without texts, as
 * the index holds them, give no document.
 */
export const akn: Format = {
  name: "akn",
  open({ folder }) {
    const names = noNames();
    const files: WrittenFile[] = [];
    return {
      async write({ records }) {
        addNames(names, records);
        for (const resolution of records.resolutions ?? []) {
          const own = (records.paragraphs ?? []).filter(
            (paragraph) => paragraph.resolution === resolution.id,
          );
          if (!own.every(hasText)) continue;
          const path = `${resolution.slug}.xml`;
          await writeFile(join(folder, path), aknDocument(resolution, own, names));
          files.push({ path, rows: own.length });
        }
      },
      close: async () => files,
      abort() {},
    };
  },
};

/** The facts view of a paragraph has no text, which the types of the published view do not tell. */
function hasText({ text }: Partial<Paragraph>): boolean {
  return text !== undefined;
}
