import { mayBeThere } from "../model/records.ts";
import type { DatasetRule } from "./rule.ts";

export const registerThere: DatasetRule = {
  code: "REF005",
  name: "register-there",
  description: "A register to which records refer has records.",
  why: "When a whole register is missing, every reference to it would be reported. It is said once: restore its folder or its file.",
  scope: "dataset",
  *check(records, { firstReference }) {
    for (const [type, { entry, pointer, id }] of firstReference) {
      // Paragraphs are no register; a resolution that has none is told so.
      if (type === "paragraph" || records.byId[type].size > 0 || mayBeThere(records, type, id)) continue;
      yield {
        file: entry.file,
        pointer: entry.pointer + pointer,
        message: `the dataset has no ${type} at all, and records refer to them from here on`,
        hint: "restore the files of that register",
      };
    }
  },
};
