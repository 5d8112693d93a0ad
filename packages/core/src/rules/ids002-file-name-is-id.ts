import { slugOf } from "@open-resolutions/symbols";
import { parseParagraphId } from "../model/paragraph-id.ts";
import type { RecordRule } from "./rule.ts";

export const fileNameIsId: RecordRule = {
  code: "IDS002",
  name: "file-name-is-id",
  description: "The name of a record's file, or of a resolution's folder, is its id.",
  why: "A record is found by the name of its file. Rename the file or the folder; correct the id only if nothing refers to it yet.",
  scope: "record",
  *check({ type, file, pointer, value }) {
    if (!file.kind || file.kind.holds === "lines") return;
    const { name } = file.kind;
    // A file outside every dataset may have any name.
    if (name === undefined) return;
    const misplaced = (expected: string, hint: string) => ({
      file,
      pointer: `${pointer}/id`,
      message: `the id "${value.id}" belongs in ${expected}, not in ${file.path}`,
      hint,
    });
    if (type === "resolution" && slugOf(value.id) !== name) {
      yield misplaced(`resolutions/${slugOf(value.id)}/`, "rename the folder, or correct the id");
    }
    const slug = parseParagraphId(value.id)?.slug;
    // Of several paragraphs in the wrong folder, only the first is reported.
    if (
      type === "paragraph" &&
      slug !== undefined &&
      slug !== name &&
      slugBefore(file.value, pointer) !== slug
    ) {
      yield misplaced(`resolutions/${slug}/`, `the ids of these paragraphs start with "${name}."`);
    }
    if (file.kind.holds === "record" && type !== "resolution" && value.id !== name) {
      yield misplaced(
        `${file.path.slice(0, file.path.lastIndexOf("/") + 1)}${value.id}.json`,
        "rename the file, or correct the id",
      );
    }
  },
};

/** The slug of the resolution to which the paragraph before this one belongs. */
function slugBefore(value: unknown, pointer: string): string | undefined {
  const list = (value as { paragraphs?: { id?: unknown }[] }).paragraphs;
  const id = list?.[Number(pointer.split("/").at(-1)) - 1]?.id;
  return typeof id === "string" ? parseParagraphId(id)?.slug : undefined;
}
