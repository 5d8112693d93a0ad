import { mayExist } from "../model/records.ts";
import type { DatasetRule } from "./rule.ts";

export const registerThere: DatasetRule = {
  code: "REF005",
  name: "register-there",
  description: "A register to which records refer has records.",
  why: "A missing register breaks every reference to it; this is reported once. Restore its folder or its file.",
  scope: "dataset",
  *check(records, { firstReference }) {
    for (const [type, { entry, pointer, id }] of firstReference) {
      // Paragraphs are not a register: REF003 reports a resolution without paragraphs.
      if (type === "paragraph" || records.byId[type].size > 0 || mayExist(records, type, id)) continue;
      yield {
        file: entry.file,
        pointer: entry.pointer + pointer,
        message: `the dataset has no ${type} records, but this is the first reference to one`,
        hint: "restore the files of that register",
      };
    }
  },
};
