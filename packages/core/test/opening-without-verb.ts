import type { Edit } from "@open-resolutions/testkit/edits";
import { paragraphs, source } from "./faulty-record-files.ts";

/** Lets a paragraph open with no verb, in the records and in the source; `skip` is written where its acts were. */
export function openingWithoutVerb(skip: string): Edit {
  return (files) => {
    for (const path of [paragraphs, source])
      files.set(
        path,
        `${files.get(path)}`
          .replace("Noting the memorandum on bells", "In a memorandum on bells")
          .replace(
            '      "acts": [{"quote": "Noting", "verb": "note"}],\n      "mentions": [\n        {"quote": "World Buoy',
            `${skip}      "mentions": [\n        {"quote": "World Buoy`,
          ),
      );
  };
}
