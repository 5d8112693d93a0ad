import type { RecordRule } from "./rule.ts";

/** Device names that Windows reserves, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

export const idStorable: RecordRule = {
  code: "IDS005",
  name: "id-storable",
  description: "An id is a file name that every operating system can store.",
  why: "Windows cannot store a file named `con.json`, `aux.json` or `nul.json`, so nobody could check out the dataset there. Choose a longer id.",
  scope: "record",
  types: ["actor", "capability", "document"],
  *check({ file, pointer, value }) {
    if (!reserved.test(value.id)) return;
    yield {
      file,
      pointer: `${pointer}/id`,
      message: `Windows cannot store a file named "${value.id}.json"`,
      hint: "choose a longer id",
    };
  },
};
